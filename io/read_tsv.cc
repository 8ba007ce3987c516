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

}  // namespace

std::vector<PairRecord> read_tsv_pairs(const Input& input, std::vector<Problem>& problems) {
  std::vector<PairRecord> records;
  Columns columns;
  bool first = true;
  for_each_line(input.text, [&](std::string_view line, std::size_t number) {
    if (line.empty()) return;
    const auto fields = split_tabs(line);
    if (std::exchange(first, false)) {
      if (const auto named = header(fields)) {
        columns = *named;
        return;
      }
    }
    if (fields.size() <= columns.last()) {
      problems.push_back(
          {input.path, number,
           fmt::format("{} column{} where {} are needed; separate source and target "
                       "by a tab",
                       fields.size(), fields.size() == 1 ? "" : "s", columns.last() + 1)});
      return;
    }
    records.push_back({columns.id ? json_string(fields[*columns.id]) : std::to_string(number),
                       std::string(fields[columns.source]), std::string(fields[columns.target]),
                       number});
  });
  return records;
}

}  // namespace taiyaku
