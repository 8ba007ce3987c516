#include "score/fact_ranges.h"

#include <cmath>
#include <cstdlib>
#include <string>

#include "score/dates.h"
#include "score/fact_text.h"

namespace taiyaku {
namespace {

constexpr std::size_t kWidestGap = 9;  // bytes between the two ends

bool is_plain_year(const Fact& fact) {
  const bool kind = fact.kind == FactKind::kDate || fact.kind == FactKind::kNumber;
  return kind && fact.unit.empty() && fact.value.size() == 4 && is_ascii_digit(fact.value[0]) &&
         is_ascii_digit(fact.value[3]) && fact.value >= "1000" && fact.value < "2200";
}

bool is_range_mark(std::string_view text) {
  return text == "-" || text == "~" || text == "\u2013" || text == "\u301C" || text == "\uFF5E" ||
         text == "\u2212" || text == "\uFF0D";
}

bool is_list_comma(std::string_view text) { return text == "、" || text == "，"; }

// 2、3日, 五、六人: a few.
bool are_neighbours(const Fact& first, const Fact& second) {
  return first.kind == FactKind::kNumber && first.unit.empty() && first.value.size() == 1 &&
         second.value.size() == 1 && second.kind != FactKind::kDate &&
         second.value[0] == first.value[0] + 1;
}

bool is_slash(std::string_view text) { return text == "/" || text == "\uFF0F"; }

// `before` is what stands before the range: "between 5 and 10 km".
bool is_range_word(std::string_view text, std::string_view before) {
  if (text == "and") return before.ends_with("between ") || before.ends_with("Between ");
  return text == "to" || text == "- to" || text == "-to-" || text == "から" || text == "ないし";
}

// 1869～95年, 2019/20, 1981-87: the second year leaves out its century.
void complete_year(Fact& first, Fact& second) {
  const bool number =
      second.kind == FactKind::kNumber && second.value.size() == 2 && second.unit.empty();
  const bool short_year =
      second.kind == FactKind::kDate && is_plain_year(second) && second.confidence < 1;
  const bool years =
      second.kind == FactKind::kDuration && second.unit == "year" && second.value.size() == 2;
  if (!number && !short_year && !years) return;
  const std::string tail = short_year ? second.value.substr(2) : second.value;
  if (tail <= first.value.substr(2)) return;
  first.kind = second.kind = FactKind::kDate;
  second.unit.clear();
  second.value = first.value.substr(0, 2) + tail;
}

double number_of(const Fact& fact) { return std::strtod(fact.value.c_str(), nullptr); }

bool is_bare(const Fact& fact) {
  return fact.kind == FactKind::kNumber && fact.unit.empty() && fact.confidence >= 1;
}

// The scale word right after the digits that begin `words`, as what it multiplies them by: 1e8 for
// 10億円. Digits alone and mixed forms (1億2000万) have none.
double leading_scale(std::string_view text, const Fact& fact, double& lead) {
  const FactText folded = fold_for_facts(text, fact.span);
  const std::size_t begin = std::min(folded.folded.find_first_of("0123456789"), std::size_t{8});
  if (begin >= folded.folded.size()) return 0;
  char* end = nullptr;
  lead = std::strtod(folded.folded.c_str() + begin, &end);
  if (lead <= 0 || !std::isfinite(lead)) return 0;
  const std::string_view rest = trimmed(end);
  for (const auto& [name, scale] : {std::pair<std::string_view, double>{"万", 1e4},
                                    {"億", 1e8},
                                    {"兆", 1e12},
                                    {"thousand", 1e3},
                                    {"million", 1e6},
                                    {"billion", 1e9},
                                    {"trillion", 1e12}}) {
    if (rest.starts_with(name)) return scale;
  }
  return 0;
}

// 5～10億円, $5-10 million: the first leaves out the scale.
void complete_scale(std::string_view text, Fact& first, const Fact& second) {
  const double small = number_of(first);
  double lead = 0;
  const double scale = leading_scale(text, second, lead);
  if (scale == 0 || small >= lead || small <= 0) return;
  if (std::fabs(lead * scale - number_of(second)) > 1e-6 * number_of(second)) return;
  first.value = plain_decimal(static_cast<long double>(small) * static_cast<long double>(scale));
}

// 7～9月: the first month leaves out its sign. A quarter of a year is named by its last month.
void complete_month(std::string_view text, Fact& first, const Fact& second) {
  const std::optional<Moment> moment = from_timex(second.value);
  const double month = number_of(first);
  if (!moment || moment->month == Moment::kUnset || moment->day != Moment::kUnset) return;
  if (month < 1 || month > 12 || month != std::floor(month)) return;
  Moment begin;
  begin.month = static_cast<int>(month);
  first.kind = FactKind::kDate;
  first.value = to_timex(begin);
  if (text.substr(second.span.end).starts_with("期")) first.confidence = 0.3;
}

// "3 to 5 p.m.": both in the afternoon. "10 to 6 p.m." begins in the other half, which half is not
// said.
void complete_time(Fact& first, const Fact& second) {
  const std::optional<Moment> end = from_timex(second.value);
  const double hour = number_of(first);
  if (!end || hour < 1 || hour > 12 || hour != std::floor(hour)) return;
  const int twelve = static_cast<int>(hour) % 12;
  Moment begin;
  begin.half_said = second.half_said && twelve < end->hour % 12;
  begin.hour = begin.half_said ? twelve + end->hour / 12 * 12 : static_cast<int>(hour);
  first.kind = FactKind::kTime;
  first.half_said = begin.half_said;
  first.value = to_timex(begin);
}

bool lends_unit(const Fact& fact) {
  return fact.kind == FactKind::kMeasure || fact.kind == FactKind::kDuration ||
         fact.kind == FactKind::kAge || fact.kind == FactKind::kTemperature ||
         fact.kind == FactKind::kMoney;
}

// Money is money at both ends; a number that borrows a unit stays a number with that unit.
void copy_unit(const Fact& from, Fact& to) {
  if (from.kind == FactKind::kMoney) to.kind = from.kind;
  to.unit = from.unit;
}

// 2割4～5分: the second share leaves out the tenths of the first.
bool complete_tenths(std::string_view text, const Fact& first, Fact& second) {
  if (first.kind != FactKind::kPercentage || second.kind != FactKind::kDuration ||
      second.unit != "minute")
    return false;
  if (surface(text, first.span).find("割") == std::string_view::npos || number_of(second) >= 10)
    return false;
  second.kind = FactKind::kPercentage;
  second.unit.clear();
  second.value = plain_decimal(std::floor(number_of(first) / 10) * 10 + number_of(second));
  return true;
}

// 151円27～29銭, 151.27-29 yen: the second sum leaves out the whole of the first.
void complete_sum(std::string_view text, const Fact& first, Fact& second) {
  const double whole = std::floor(number_of(first));
  const double cents = number_of(first) - whole;
  const std::string_view words = surface(text, first.span);
  const std::size_t point = words.find('.');
  const bool digits = point != std::string_view::npos && words.size() - point == 3;
  const double part = number_of(second) < 1 ? number_of(second) : number_of(second) / 100;
  if (second.kind != FactKind::kMoney || cents == 0 || part >= 1 || part < cents) return;
  if (digits ? number_of(second) < 1 : number_of(second) >= 1) return;
  second.value = plain_decimal(static_cast<long double>(whole) + static_cast<long double>(part));
}

// 7～8割, 7、8割: the first share leaves out its sign.
bool complete_share(std::string_view text, Fact& first, const Fact& second) {
  if (!is_bare(first) || second.kind != FactKind::kPercentage) return false;
  if (surface(text, second.span).find("割") == std::string_view::npos) return false;
  if (number_of(first) * 10 >= number_of(second)) return false;
  first.kind = second.kind;
  first.value = plain_decimal(static_cast<long double>(number_of(first)) * 10);
  return true;
}

void complete_quantity(std::string_view text, Fact& first, Fact& second) {
  if (is_bare(first) || first.unit == second.unit) complete_sum(text, first, second);
  if (complete_tenths(text, first, second) || complete_share(text, first, second)) return;
  const bool plain = is_bare(first);
  if (plain && second.kind == FactKind::kDate) return complete_month(text, first, second);
  if (plain && second.kind == FactKind::kTime) return complete_time(first, second);
  if ((plain || first.kind == FactKind::kMoney) &&
      (second.kind == FactKind::kNumber || second.kind == FactKind::kMoney))
    complete_scale(text, first, second);
  if (number_of(first) >= number_of(second)) return;
  if (plain && lends_unit(second)) copy_unit(second, first);
  const bool prefixed = first.kind == FactKind::kMoney || first.kind == FactKind::kAge;
  if (prefixed && is_bare(second)) copy_unit(first, second);
}

}  // namespace

void complete_ranges(std::string_view text, std::vector<Fact>& facts) {
  for (std::size_t i = 1; i < facts.size(); ++i) {
    Fact& first = facts[i - 1];
    Fact& second = facts[i];
    if (second.span.begin - first.span.end > kWidestGap) continue;
    const std::string_view gap = trimmed(surface(text, {first.span.end, second.span.begin}));
    const bool mark = is_range_mark(gap);
    if (is_list_comma(gap) && complete_share(text, first, second)) {
      first.approximate = second.approximate = true;
    } else if (is_list_comma(gap) && are_neighbours(first, second)) {
      first.approximate = second.approximate = true;
      first.confidence = second.confidence = 0.3;
    } else if ((mark || is_slash(gap)) && is_plain_year(first)) {
      complete_year(first, second);
    } else if (mark || is_range_word(gap, text.substr(0, first.span.begin))) {
      complete_quantity(text, first, second);
    }
  }
}

bool is_score(std::string_view text, const Fact& first, const Fact& second) {
  const auto counts = [](const Fact& fact) {
    return fact.kind == FactKind::kNumber && fact.value.size() <= 3 && !fact.value.empty() &&
           fact.value.find('.') == std::string::npos && fact.confidence >= 1;
  };
  if (!counts(first) || !counts(second) || second.span.begin < first.span.end ||
      second.span.begin - first.span.end > kWidestGap)
    return false;
  const std::string_view gap = surface(text, {first.span.end, second.span.begin});
  return gap == "-" || gap == "対" || gap == "\u2013" || gap == "\uFF0D" || gap == "\u2212";
}

}  // namespace taiyaku
