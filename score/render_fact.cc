#include "score/render_fact.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "score/currencies.h"
#include "score/dates.h"
#include "score/fact_text.h"
#include "score/holidays.h"
#include "score/units.h"

namespace taiyaku {
namespace {

bool set(int field) { return field != Moment::kUnset; }

// 1億2000万, 3.5兆 for what four digits cannot say exactly: sections of ten thousand.
std::string japanese_number(double value) {
  if (value < 0) return "マイナス" + japanese_number(-value);
  if (value < 10000 || value >= 1e16) return plain_decimal(value);
  struct Scale {
    double size;
    std::string_view name;
  };
  static constexpr std::array<Scale, 3> kScales = {{{1e12, "兆"}, {1e8, "億"}, {1e4, "万"}}};
  std::string out;
  for (const Scale& scale : kScales) {
    const double count = std::floor(value / scale.size + 1e-9);
    if (count < 1) continue;
    out += plain_decimal(count) + std::string(scale.name);
    value -= count * scale.size;
  }
  if (value > 1e-6) out += plain_decimal(value);
  return out;
}

std::string grouped(std::string digits) {
  const std::size_t point = std::min(digits.find('.'), digits.size());
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t at = point; at > first + 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

// 1.2 billion, 350,000
std::string english_number(double value) {
  struct Scale {
    double size;
    std::string_view name;
  };
  static constexpr std::array<Scale, 3> kScales = {
      {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  for (const Scale& scale : kScales) {
    if (std::fabs(value) < scale.size) continue;
    const std::string count = plain_decimal(value / scale.size);
    if (count.size() <= 6) return count + std::string(scale.name);
  }
  return grouped(plain_decimal(value));
}

// 7:40 may be either half of the day; 19:40 and 0:40 say which.
bool half_known(const Moment& m) { return m.half_said || m.hour == 0 || m.hour > 12; }

std::string japanese_time(const Moment& m) {
  const bool afternoon = m.hour >= 12;
  if (!half_known(m))
    return fmt::format("{}時{}", m.hour, m.minute > 0 ? fmt::format("{}分", m.minute) : "");
  std::string out =
      fmt::format("{}{}時", afternoon ? "午後" : "午前", afternoon ? m.hour - 12 : m.hour);
  if (m.minute > 0) out += fmt::format("{}分", m.minute);
  return out;
}

std::string japanese_moment(const Moment& m) {
  static constexpr std::array<std::string_view, 7> kDays = {"月", "火", "水", "木",
                                                            "金", "土", "日"};
  if (m.century) return fmt::format("{}世紀", m.year / 100 + 1);
  if (m.decade) return fmt::format("{}年代", m.year);
  std::string out;
  if (set(m.year)) out += fmt::format("{}年", m.year);
  if (set(m.feast))
    return out + (out.empty() ? "" : "の") + std::string(feast_at(m.feast).japanese);
  if (set(m.quarter)) return out + fmt::format("第{}四半期", m.quarter);
  if (set(m.month)) out += fmt::format("{}月", m.month);
  if (set(m.day)) out += fmt::format("{}日", m.day);
  if (set(m.weekday) && !set(m.day))
    out += fmt::format("{}曜日", kDays[static_cast<std::size_t>(m.weekday - 1) % 7]);
  if (set(m.hour)) out += japanese_time(m);
  return out;
}

std::string english_time(const Moment& m) {
  const int hour = m.hour % 12 == 0 ? 12 : m.hour % 12;
  if (!half_known(m)) return fmt::format("{}:{:02}", hour, std::max(m.minute, 0));
  const std::string minutes = m.minute > 0 ? fmt::format(":{:02}", m.minute) : "";
  return fmt::format("{}{} {}", hour, minutes, m.hour >= 12 && m.hour < 24 ? "p.m." : "a.m.");
}

std::string ordinal_suffix(int n) {
  if (n % 100 >= 11 && n % 100 <= 13) return "th";
  return n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
}

std::string english_date(const Moment& m) {
  static constexpr std::array<std::string_view, 12> kMonths = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  static constexpr std::array<std::string_view, 7> kDays = {
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  if (m.century)
    return fmt::format("the {}{} century", m.year / 100 + 1, ordinal_suffix(m.year / 100 + 1));
  if (m.decade) return fmt::format("the {}s", m.year);
  if (set(m.feast))
    return std::string(feast_at(m.feast).english) + (set(m.year) ? fmt::format(" {}", m.year) : "");
  if (set(m.quarter)) {
    const std::string quarter = fmt::format("Q{}", m.quarter);
    return set(m.year) ? quarter + fmt::format(" {}", m.year) : quarter;
  }
  if (set(m.weekday) && !set(m.day))
    return std::string(kDays[static_cast<std::size_t>(m.weekday - 1) % 7]);
  if (!set(m.month)) return set(m.year) && !set(m.day) ? std::to_string(m.year) : "";
  std::string out(kMonths[static_cast<std::size_t>(m.month - 1) % 12]);
  if (set(m.day)) out += fmt::format(" {}", m.day);
  if (set(m.year)) out += fmt::format("{}{}", set(m.day) ? ", " : " ", m.year);
  return out;
}

std::string english_moment(const Moment& m) {
  if (!m.has_time()) return english_date(m);
  const std::string date = english_date(m);
  return date.empty() ? english_time(m) : english_time(m) + " on " + date;
}

std::string english_money(double value, std::string_view code) {
  const Currency* currency = find_currency(code);
  if (currency == nullptr) return fmt::format("{} {}", code, english_number(value));
  if (!currency->symbol.empty()) return std::string(currency->symbol) + english_number(value);
  return english_number(value) + " " + std::string(currency->english);
}

std::string japanese_money(double value, std::string_view code) {
  const Currency* currency = find_currency(code);
  if (currency == nullptr) return "";
  return japanese_number(value) + std::string(currency->japanese);
}

std::string english_unit(const Unit& unit, double value) {
  if (value == 1) return std::string(unit.english);
  return unit.english_plural.empty() ? std::string(unit.english) + "s"
                                     : std::string(unit.english_plural);
}

struct Split {
  double large = 0;
  double small = 0;
  const Unit* unit = nullptr;  ///< of the small part; none where the value does not divide
};

// 2.25 hours are two hours and fifteen minutes.
Split split_duration(const Unit& unit, double value) {
  static constexpr auto kSmaller = std::to_array<std::array<std::string_view, 2>>(
      {{"year", "month"}, {"hour", "minute"}, {"minute", "second"}});
  for (const auto& [large, small] : kSmaller) {
    if (unit.id != large) continue;
    const double steps = large == "year" ? 12 : 60;
    const double whole = std::floor(value);
    const double part = std::round((value - whole) * steps);
    const bool divides = std::fabs((value - whole) * steps - part) < 1e-6;
    if (whole >= 1 && part >= 1 && part < steps && divides) return {whole, part, find_unit(small)};
  }
  return {};
}

std::string japanese_duration(const Unit& unit, double value) {
  const Split split = split_duration(unit, value);
  if (split.unit == nullptr) return "";
  const std::string large = plain_decimal(split.large) + std::string(unit.japanese);
  if (split.small * 2 == (unit.id == "year" ? 12 : 60)) return large + "半";
  return large + plain_decimal(split.small) + std::string(split.unit->japanese);
}

std::string english_duration(const Unit& unit, double value) {
  const Split split = split_duration(unit, value);
  if (split.unit == nullptr || plain_decimal(value).size() <= 3) return "";
  return fmt::format("{} {} and {} {}", plain_decimal(split.large), english_unit(unit, split.large),
                     plain_decimal(split.small), english_unit(*split.unit, split.small));
}

// 3日目, 2年目, the 88th minute: 88分.
std::string japanese_turn(std::string_view unit_id) {
  const Unit* unit = find_unit(unit_id);
  if (unit == nullptr) return "番目";
  if (unit->id == "minute") return std::string(unit->japanese);
  return std::string(unit->japanese) + "目";
}

// The fraction in lowest terms that `value` is, with a denominator up to twenty; 0/0 for none.
struct Ratio {
  int above = 0;
  int below = 0;
};
Ratio ratio_of(double value) {
  for (int below = 2; below <= 20; ++below) {
    const double above = std::round(value * below);
    if (above >= 1 && std::fabs(above - value * below) < 1e-9)
      return {static_cast<int>(above), below};
  }
  return {};
}

std::string english_ratio(Ratio ratio) {
  if (ratio.below == 2) return "half";
  if (ratio.above == 1 && ratio.below <= 4) return ratio.below == 3 ? "a third" : "a quarter";
  static constexpr std::array<std::string_view, 11> kParts = {
      "", "", "", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
  static constexpr std::array<std::string_view, 10> kCounts = {
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
  if (ratio.below > 10) return fmt::format("{} in {}", ratio.above, ratio.below);
  return fmt::format("{}-{}{}", kCounts[static_cast<std::size_t>(ratio.above)],
                     kParts[static_cast<std::size_t>(ratio.below)], ratio.above > 1 ? "s" : "");
}

std::string japanese_quantity(const Fact& fact, double value) {
  const std::string number = japanese_number(value);
  switch (fact.kind) {
    case FactKind::kPercentage:
      return number + "%";
    case FactKind::kMoney:
      return japanese_money(value, fact.unit);
    case FactKind::kAge:
      return fact.unit == "year" ? number + "歳" : "";
    case FactKind::kOrdinal:
      return number + japanese_turn(fact.unit);
    case FactKind::kTemperature:
      return (fact.unit == "fahrenheit" ? "華氏" : "") + number + "度";
    case FactKind::kNumber:
      return number + (fact.unit == "person" ? "人"
                       : fact.unit == "fold" ? "倍"
                       : fact.unit == "time" ? "回"
                                             : "");
    default:
      break;
  }
  const Unit* unit = find_unit(fact.unit);
  if (unit == nullptr) return "";
  if (unit->id == "decade") return japanese_number(value * 10) + "年";
  if (std::string parts = japanese_duration(*unit, value); !parts.empty()) return parts;
  if (unit->dimension == Dimension::kSpeed && unit->id != "knot" && unit->id != "meter-per-second")
    return "時速" + number + std::string(unit->japanese);
  return number + std::string(unit->japanese);
}

std::string english_quantity(const Fact& fact, double value) {
  const std::string number = english_number(value);
  switch (fact.kind) {
    case FactKind::kPercentage:
      return number + "%";
    case FactKind::kMoney:
      return english_money(value, fact.unit);
    case FactKind::kAge:
      return fact.unit == "year" ? number + " years old" : "";
    case FactKind::kOrdinal:
      return number + ordinal_suffix(static_cast<int>(std::fmod(std::fabs(value), 1000)));
    case FactKind::kTemperature:
      return number + (fact.unit == "fahrenheit" ? "°F"
                       : fact.unit == "celsius"  ? "°C"
                                                 : " degrees");
    case FactKind::kNumber:
      return number + (fact.unit == "person" ? (value == 1 ? " person" : " people")
                       : fact.unit == "fold" || fact.unit == "time" ? " times"
                                                                    : "");
    default:
      break;
  }
  const Unit* unit = find_unit(fact.unit);
  if (unit == nullptr) return "";
  std::string parts = english_duration(*unit, value);
  return parts.empty() ? number + " " + english_unit(*unit, value) : parts;
}

}  // namespace

std::string render_fact(const Fact& fact, Language language) {
  const bool japanese = language == Language::kJapanese;
  if (fact.kind == FactKind::kDate || fact.kind == FactKind::kTime ||
      fact.kind == FactKind::kDatetime) {
    std::optional<Moment> moment = from_timex(fact.value);
    if (!moment) return "";
    moment->half_said = fact.half_said;
    return japanese ? japanese_moment(*moment) : english_moment(*moment);
  }
  char* end = nullptr;
  const double value = std::strtod(fact.value.c_str(), &end);
  if (end == fact.value.c_str()) return "";
  // A vague count (dozens, 数万) is not its number.
  if (fact.approximate && fact.confidence < 0.5) return "";
  std::string body = japanese ? japanese_quantity(fact, value) : english_quantity(fact, value);
  if (body.empty() || !fact.approximate) return body;
  return (japanese ? "約" : "about ") + body;
}

std::string render_share(const Fact& fact, Language language) {
  if (fact.kind != FactKind::kNumber) return "";
  const double value = std::strtod(fact.value.c_str(), nullptr);
  const Ratio ratio = value > 0 && value < 1 ? ratio_of(value) : Ratio{};
  if (ratio.below == 0) return "";
  if (language != Language::kJapanese)
    return (fact.approximate ? "about " : "") + english_ratio(ratio);
  const std::string words =
      ratio.below == 2 ? "半分" : fmt::format("{}分の{}", ratio.below, ratio.above);
  return (fact.approximate ? "約" : "") + words;
}

namespace {

// As precise as the original, with two digits at least.
double rounded_like(double value, std::string_view original) {
  const auto digits = static_cast<int>(
      std::count_if(original.begin(), original.end(), [](char c) { return c >= '1' && c <= '9'; }));
  const int keep = std::max(2, digits);
  const double magnitude = std::floor(std::log10(std::fabs(value)));
  const double step = std::pow(10, magnitude - keep + 1);
  return std::round(value / step) * step;
}

}  // namespace

namespace {

// Japanese degrees are Celsius where they tell a temperature.
const Unit* scale_of(const Fact& fact, Language language) {
  const bool celsius = fact.kind == FactKind::kTemperature && fact.unit == "degree" &&
                       language == Language::kJapanese;
  return find_unit(celsius ? "celsius" : fact.unit);
}

Language other_than(Language language) {
  return language == Language::kJapanese ? Language::kEnglish : Language::kJapanese;
}

}  // namespace

std::string render_converted(const Fact& fact, const Fact& like, Language language) {
  const Unit* from = scale_of(fact, other_than(language));
  const Unit* to = scale_of(like, language);
  if (from == nullptr || to == nullptr || from == to || from->dimension != to->dimension) return "";
  if (fact.kind == FactKind::kMoney || from->dimension == Dimension::kDuration) return "";
  const double number = std::strtod(fact.value.c_str(), nullptr);
  const double base = to_base(*from, number);
  Fact converted = like;
  double value = from->factor == to->factor ? number : base / to->factor;
  if (from->dimension == Dimension::kTemperature) {
    value = std::round(to->id == "celsius" ? base - 273.15 : (base - 273.15) * 9 / 5 + 32);
    converted.approximate = fact.approximate;
  } else {
    if (value == 0 || !std::isfinite(value)) return "";
    const double rounded = rounded_like(value, fact.value);
    converted.approximate = fact.approximate || std::fabs(rounded / value - 1) > 1e-9;
    value = rounded;
  }
  converted.value = plain_decimal(value);
  converted.confidence = 1;
  return render_fact(converted, language);
}

std::string canonical(const Fact& fact) {
  if (fact.kind == FactKind::kPercentage) return fact.value + "%";
  return fact.unit.empty() || fact.unit == "item" ? fact.value : fact.value + " " + fact.unit;
}

}  // namespace taiyaku
