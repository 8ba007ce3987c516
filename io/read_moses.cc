// Moses pairs: two files of equally many lines.
#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "io/read_records.h"

namespace taiyaku {
namespace {

LineReader open_lines(const std::string& path, const PairOptions& options) {
  return {open_bytes(path), name_of_input(path), options.lossy};
}

std::size_t count_lines(const std::string& path) {
  LineReader lines = open_lines(path, {});
  while (lines.next()) continue;
  return lines.number();
}

bool can_be_read_twice(const std::string& path) {
  std::error_code code;
  return path != "-" && std::filesystem::is_regular_file(path, code);
}

void require_equal_counts(const std::string& source_path, const std::string& target_path) {
  const std::size_t source = count_lines(source_path);
  const std::size_t target = count_lines(target_path);
  if (source == target) return;
  throw Error(
      fmt::format("{} has {} lines and {} has {}; Moses pairs need equally many, so one "
                  "side has lost or gained some",
                  source_path, source, target_path, target));
}

Language language_of_name(std::string_view path) {
  for (const std::string_view packed : {".gz", ".zst"}) {
    if (path.ends_with(packed)) path.remove_suffix(packed.size());
  }
  if (path.ends_with(".en")) return Language::kEnglish;
  return path.ends_with(".ja") ? Language::kJapanese : Language::kUnknown;
}

class MosesPairs final : public PairReader {
 public:
  MosesPairs(LineReader source, LineReader target, Language source_language)
      : PairReader(source.path()),
        source_(std::move(source)),
        target_(std::move(target)),
        source_language_(source_language) {}

 private:
  std::optional<PairRecord> read(std::vector<Problem>& problems) override {
    for (;;) {
      const bool more = source_.next();
      if (target_.next() != more) fail_at_end(more ? target_ : source_, more ? source_ : target_);
      if (!more) return std::nullopt;
      // Both are asked: each reports its own line.
      const bool source_good = is_good(source_, problems);
      const bool good = is_good(target_, problems) && source_good;
      if (!good || (source_.line().empty() && target_.line().empty())) continue;
      return PairRecord{std::to_string(source_.number()), std::string(source_.line()),
                        std::string(target_.line()), source_.number(), source_language_};
    }
  }

  bool is_good(const LineReader& lines, std::vector<Problem>& problems) {
    if (!lines.fault().empty())
      add_problem(problems, {lines.path(), lines.number(), lines.fault()});
    return lines.fault().empty();
  }

  [[noreturn]] static void fail_at_end(const LineReader& shorter, const LineReader& longer) {
    throw BrokenInput({shorter.path(), shorter.number(),
                       fmt::format("ends here, but {} goes on; Moses pairs need equally many lines",
                                   longer.path())});
  }

  LineReader source_;
  LineReader target_;
  Language source_language_;
};

}  // namespace

std::unique_ptr<PairReader> open_moses(const std::string& source_path,
                                       const std::string& target_path, const PairOptions& options) {
  if (can_be_read_twice(source_path) && can_be_read_twice(target_path)) {
    require_equal_counts(source_path, target_path);
  }
  return std::make_unique<MosesPairs>(open_lines(source_path, options),
                                      open_lines(target_path, options),
                                      language_of_name(source_path));
}

}  // namespace taiyaku
