// Tab-separated pairs: no quoting, one pair a line.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "io/read_records.h"

namespace taiyaku {
namespace {

std::vector<std::string_view> split_tabs(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    fields.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return fields;
}

/// Which column is what.
struct Columns {
  std::size_t source = 0;
  std::size_t target = 1;
  std::optional<std::size_t> id;

  std::size_t last() const { return std::max({source, target, id.value_or(0)}); }
};

/// None unless the fields name both a source and a target column.
std::optional<Columns> header(const std::vector<std::string_view>& fields) {
  const auto column = [&](std::string_view name) -> std::optional<std::size_t> {
    const auto found = std::find(fields.begin(), fields.end(), name);
    if (found == fields.end()) return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
  };
  const auto source = column("source");
  const auto target = column("target");
  if (!source || !target) return std::nullopt;
  return Columns{*source, *target, column("id")};
}

class TsvPairs final : public PairReader {
 public:
  explicit TsvPairs(LineReader lines) : PairReader(lines.path()), lines_(std::move(lines)) {}

 private:
  std::optional<PairRecord> read(std::vector<Problem>& problems) override {
    while (lines_.next()) {
      if (!lines_.fault().empty()) {
        problems.push_back({path(), lines_.number(), lines_.fault()});
        continue;
      }
      if (lines_.line().empty()) continue;
      const auto fields = split_tabs(lines_.line());
      if (std::exchange(first_, false) && take_header(fields)) continue;
      if (fields.size() > columns_.last()) return record(fields);
      problems.push_back(
          {path(), lines_.number(),
           fmt::format("{} column{} where {} are needed; separate source and target by a tab",
                       fields.size(), fields.size() == 1 ? "" : "s", columns_.last() + 1)});
    }
    return std::nullopt;
  }

  bool take_header(const std::vector<std::string_view>& fields) {
    const auto named = header(fields);
    if (named) columns_ = *named;
    return named.has_value();
  }

  PairRecord record(const std::vector<std::string_view>& fields) const {
    return {columns_.id ? json_string(fields[*columns_.id]) : std::to_string(lines_.number()),
            std::string(fields[columns_.source]), std::string(fields[columns_.target]),
            lines_.number()};
  }

  LineReader lines_;
  Columns columns_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<PairReader> read_tsv_pairs(LineReader lines) {
  return std::make_unique<TsvPairs>(std::move(lines));
}

}  // namespace taiyaku
