// Tab-separated pairs: no quoting, one pair a line.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "io/read_records.h"

namespace taiyaku {
namespace {

/// Columns behind these are not looked at: a line may be all tabs.
constexpr std::size_t kMostColumns = 1000;

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
  for (std::size_t begin = 0; begin <= line.size() && fields.size() < kMostColumns;) {
    const std::size_t end = std::min(line.find(separator, begin), line.size());
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

std::optional<std::size_t> column_of_name(const std::vector<std::string_view>& header,
                                          std::string_view name) {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

/// None unless the fields name both a source and a target column.
std::optional<Columns> columns_of_header(const std::vector<std::string_view>& header) {
  const auto source = column_of_name(header, "source");
  const auto target = column_of_name(header, "target");
  if (!source || !target) return std::nullopt;
  return Columns{*source, *target, column_of_name(header, "id")};
}

/// What the user said of the columns.
class WantedColumns {
 public:
  explicit WantedColumns(const std::string& text) : text_(text) {
    if (text.empty()) return;
    names_ = split(text_, ',');
    const bool empty = std::count(names_.begin(), names_.end(), "") > 0;
    if (names_.size() < 2 || names_.size() > 3 || empty) {
      throw Error(fmt::format("--columns {}: give two or three, as in 1,2 or en,ja,id", text));
    }
  }
  WantedColumns(const WantedColumns&) = delete;
  WantedColumns& operator=(const WantedColumns&) = delete;

  bool any() const { return !names_.empty(); }
  bool has_names() const {
    return std::any_of(names_.begin(), names_.end(), [](auto name) { return !number(name); });
  }

  /// @throws Error naming a column that the first line has not.
  Columns in(const std::vector<std::string_view>& first_line) const {
    const auto column = [&](std::string_view name) {
      if (const auto given = number(name)) return *given - 1;
      if (const auto named = column_of_name(first_line, name)) return *named;
      throw Error(fmt::format("no column '{}' in the first line; it has {}", name,
                              fmt::join(first_line, ", ")));
    };
    Columns columns{column(names_[0]), column(names_[1]), std::nullopt};
    if (names_.size() == 3) columns.id = column(names_[2]);
    return columns;
  }

 private:
  static std::optional<std::size_t> number(std::string_view name) {
    std::size_t value = 0;
    const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), value);
    const bool good = fault == std::errc() && end == name.data() + name.size();
    if (!good || value < 1 || value > kMostColumns) return std::nullopt;
    return value;
  }

  std::string text_;
  std::vector<std::string_view> names_;  // of text_
};

class TsvPairs final : public PairReader {
 public:
  TsvPairs(LineReader lines, const std::string& columns)
      : PairReader(lines.path()), lines_(std::move(lines)), wanted_(columns) {}

 private:
  std::optional<PairRecord> read(std::vector<Problem>& problems) override {
    while (lines_.next()) {
      if (!lines_.fault().empty()) {
        add_problem(problems, {path(), lines_.number(), lines_.fault()});
        continue;
      }
      if (lines_.line().empty()) continue;
      const auto fields = split(lines_.line(), '\t');
      if (std::exchange(first_, false) && take_header(fields)) continue;
      if (fields.size() > columns_.last()) return record(fields);
      add_problem(problems, {path(), lines_.number(), wrong_count(fields.size())});
    }
    return std::nullopt;
  }

  /// Finds the columns; whether the first line was needed for that, and so is no pair.
  bool take_header(const std::vector<std::string_view>& fields) {
    const auto named = columns_of_header(fields);
    if (!wanted_.any()) {
      if (named) columns_ = *named;
      return named.has_value();
    }
    try {
      columns_ = wanted_.in(fields);
    } catch (const Error& error) {
      throw BrokenInput({path(), lines_.number(), error.what()});
    }
    return wanted_.has_names() || named;
  }

  std::string wrong_count(std::size_t fields) const {
    return fmt::format("{} column{} where {} are needed; separate source and target by a tab",
                       fields, fields == 1 ? "" : "s", columns_.last() + 1);
  }

  PairRecord record(const std::vector<std::string_view>& fields) const {
    return {columns_.id ? json_string(fields[*columns_.id]) : std::to_string(lines_.number()),
            std::string(fields[columns_.source]), std::string(fields[columns_.target]),
            lines_.number()};
  }

  LineReader lines_;
  WantedColumns wanted_;
  Columns columns_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<PairReader> read_tsv_pairs(LineReader lines, const std::string& columns) {
  return std::make_unique<TsvPairs>(std::move(lines), columns);
}

}  // namespace taiyaku
