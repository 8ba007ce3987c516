#include "io/pair_reader.h"

#include <fmt/format.h>

#include "io/read_records.h"

namespace taiyaku {

void PairReader::add_problem(std::vector<Problem>& problems, Problem problem) {
  constexpr std::size_t kMostInARow = 10'000;
  if (++bad_in_a_row_ > kMostInARow) {
    throw BrokenInput({path_, problem.line,
                       fmt::format("more than {} bad records in a row; say what the file is with "
                                   "--input-format",
                                   kMostInARow)});
  }
  problems.push_back(std::move(problem));
}

std::optional<PairRecord> PairReader::next(std::vector<Problem>& problems) {
  if (ended_) return std::nullopt;
  try {
    if (auto record = read(problems)) {
      ++pairs_;
      bad_in_a_row_ = 0;
      return record;
    }
    if (pairs_ == 0 && left_out_.any()) {
      problems.push_back({path_, 0,
                          fmt::format("nothing to compare, only {}; is it the right file?",
                                      to_string(left_out_))});
    }
  } catch (const BrokenInput& broken) {
    problems.push_back(broken.problem());
  }
  ended_ = true;
  return std::nullopt;
}

std::string to_string(const LeftOut& left_out) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view what) {
    const std::string_view unit = count == 1 ? "unit" : "units";
    if (count > 0) parts.push_back(fmt::format("{} {} {}", count, unit, what));
  };
  add(left_out.untranslated, "without a translation yet");
  add(left_out.other_languages, "not in English and Japanese");
  add(left_out.not_to_translate, "marked as not to be translated");
  return fmt::format("{}", fmt::join(parts, ", "));
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
  if (input.format == InputFormat::kMoses) {
    throw Error(fmt::format("{}: Moses pairs are two files; name both", input.path));
  }
  if (input.format == InputFormat::kTmx) return read_tmx(std::move(input), options);
  if (input.format == InputFormat::kXliff) return read_xliff(std::move(input));
  LineReader lines(std::move(input.bytes), std::move(input.path), options.lossy);
  if (input.format == InputFormat::kJsonl) return read_jsonl_pairs(std::move(lines));
  return read_tsv_pairs(std::move(lines), options.columns);
}

}  // namespace taiyaku
