#include "io/pair_reader.h"

#include <fmt/format.h>

#include "io/read_records.h"

namespace taiyaku {

std::optional<PairRecord> PairReader::next(std::vector<Problem>& problems) {
  if (ended_) return std::nullopt;
  try {
    if (auto record = read(problems)) return record;
  } catch (const BrokenInput& broken) {
    problems.push_back(broken.problem());
  }
  ended_ = true;
  return std::nullopt;
}

std::unique_ptr<PairReader> open_pairs(const std::string& path, const PairOptions& options) {
  OpenInput input = open_input(path, options.format);
  if (is_article(input.format)) {
    throw Error(
        fmt::format("{}: a text, not pairs; say what it is with --input-format", input.path));
  }
  return open_pairs(std::move(input), options);
}

std::unique_ptr<PairReader> open_pairs(OpenInput input, const PairOptions& options) {
  LineReader lines(std::move(input.bytes), std::move(input.path), options.lossy);
  if (input.format == InputFormat::kJsonl) return read_jsonl_pairs(std::move(lines));
  return read_tsv_pairs(std::move(lines));
}

}  // namespace taiyaku
