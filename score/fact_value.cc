#include "score/fact_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>

#include "score/fact_moments.h"
#include "score/fact_text.h"

namespace taiyaku {
namespace {

bool close(double a, double b, double tolerance) {
  return std::fabs(a - b) <= tolerance * std::max(std::fabs(a), std::fabs(b));
}

bool is_counter(std::string_view unit) {
  return unit == "person" || unit == "item" || unit == "time" || unit == "case" || unit == "fold";
}

// Currencies that share a name, which one language or the other leaves unqualified. One may be in
// two families: 元 is China's and Taiwan's money, whose English name is a dollar.
bool share_a_family(std::string_view a, std::string_view b) {
  static constexpr std::array<std::array<std::string_view, 7>, 7> kFamilies = {{
      {"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"},
      {"CNY", "TWD"},
      {"CHF", "FRF"},
      {"INR", "PKR"},
      {"MXN", "PHP", "ARS", "CLP", "COP"},
      {"SEK", "NOK", "DKK", "ISK"},
      {"SAR", "IRR", "BRL", "QAR"},
  }};
  return std::any_of(kFamilies.begin(), kFamilies.end(), [&](const auto& family) {
    return std::find(family.begin(), family.end(), a) != family.end() &&
           std::find(family.begin(), family.end(), b) != family.end();
  });
}

bool same_currency(std::string_view a, std::string_view b) {
  return a == b || share_a_family(a, b);
}

bool is_pound(const FactValue& v) { return v.fact->unit == "GBP" || v.fact->unit == "pound"; }

bool set(int field) { return field != Moment::kUnset; }

// A moment beside a plain quantity: 3日 is a date or three days, 2010 a year or a count.
double moment_agrees_with_number(const Moment& m, const FactValue& q) {
  const std::string_view unit = q.fact->unit;
  const double n = q.number;
  if (unit == "year" && set(m.year) && !m.century &&
      (n == m.year || (n >= 10 && n == m.year % 100)))
    return 0.6;
  if (set(m.hour) && set(m.minute) && (unit == "minute" || unit == "hour") &&
      close(n, m.hour + m.minute / 60.0 + std::max(m.second, 0) / 3600.0, 1e-5))
    return 0.8;
  if (q.fact->kind == FactKind::kMoney || q.fact->kind == FactKind::kPercentage) return 0;
  const bool bare = unit.empty() || is_counter(unit);
  if (set(m.quarter)) {
    if (q.fact->kind == FactKind::kOrdinal && n == m.quarter) return 0.8;
    return unit == "month" && n == 3 ? 0.6 : 0;
  }
  if (set(m.year) && !m.century && !set(m.month) && n == m.year && bare) return 0.9;
  if (set(m.year) && m.decade && n == m.year) return 0.8;
  if (const int century = m.year / 100 + 1; m.century && n == century) return 0.8;
  if (set(m.day) && !set(m.year) && n == m.day && (bare || unit == "day"))
    return set(m.month) ? 0.6 : 0.8;
  // 一 of an expression is no January.
  const bool stated = bare && q.fact->confidence > 0.35;
  if (set(m.month) && !set(m.day) && n == m.month && (stated || unit == "month")) return 0.7;
  if (set(m.hour) && !set(m.day) && m.minute <= 0 && (n == m.hour || n == m.hour % 12) &&
      (bare || unit == "hour" || unit == "minute"))
    return 0.7;
  if (set(m.hour) && set(m.minute) && close(n, m.hour + m.minute / 100.0, 1e-9) && bare) return 0.7;
  if (set(m.month) && set(m.day) && close(n, m.month + m.day / 100.0, 1e-9)) return 0.7;
  if (set(m.year) && n == m.year % 100 && bare) return 0.55;
  return 0;
}

bool is_quantity(const FactValue& v) {
  return v.fact->kind == FactKind::kMoney || v.fact->kind == FactKind::kPercentage ||
         v.unit != nullptr;
}

// A share in words or as one number over another, not a decimal.
bool is_fraction(const FactValue& v) {
  return v.fact->kind == FactKind::kNumber && v.number > 0 && v.number < 1 &&
         v.fact->confidence < 1;
}

// About a third may be said as 約3割, two thirds as 65 percent.
bool is_rounded_third(const FactValue& percent, const FactValue& share) {
  if (!percent.fact->approximate && !share.fact->approximate) return false;
  const bool thirds = close(share.number * 3, 1, 1e-6) || close(share.number * 3, 2, 1e-6);
  return thirds && std::fabs(share.number * 100 - percent.number) < 4;
}

// Lost nine tenths: what fell by 90 percent fell to 10分の1.
bool is_rest(const FactValue& percent, const FactValue& share) {
  return is_fraction(share) && close(percent.number + share.number * 100, 100, 1e-6);
}

double percent_agrees(const FactValue& percent, const FactValue& other) {
  if (other.fact->kind == FactKind::kPercentage)
    return percent.number == other.number || close(percent.number, other.number, 1e-9) ? 1 : 0;
  if (other.unit != nullptr || other.fact->kind == FactKind::kMoney) return 0;
  if (close(other.number * 100, percent.number, 0.006) && other.number <= 1) return 0.8;
  if (is_rounded_third(percent, other) || is_rest(percent, other)) return 0.6;
  // A rise by 200 percent is 3倍.
  if (other.fact->unit == "fold" && (close(percent.number, other.number * 100, 1e-9) ||
                                     close(percent.number, (other.number - 1) * 100, 1e-9)))
    return 0.6;
  if (is_counter(other.fact->unit)) return 0;
  return close(percent.number, other.number, 1e-9) ? 0.7 : 0;
}

double tolerance_of(const FactValue& a, const FactValue& b) {
  if (a.unit->id == b.unit->id) return a.fact->approximate || b.fact->approximate ? 0.011 : 1e-9;
  if (a.unit->dimension == Dimension::kDuration) return 0.015;
  return a.fact->approximate || b.fact->approximate ? 0.06 : 0.03;
}

// Weather is converted to the degree, an oven to the next ten: 350°F is 180°C.
double degrees_of_rounding(double celsius) { return celsius >= 100 ? 5 : 0.6; }

// "80 degrees" of an American text and 摂氏27度; 35度 and "95 degrees Fahrenheit".
bool degrees_agree(const FactValue& plain, const FactValue& scaled) {
  const auto agree = [](double fahrenheit, double celsius) {
    return std::fabs((fahrenheit - 32) * 5 / 9 - celsius) < degrees_of_rounding(celsius);
  };
  if (plain.unit->id != "degree") return false;
  if (scaled.unit->id == "fahrenheit") return agree(scaled.number, plain.number);
  return scaled.unit->id == "celsius" && agree(plain.number, scaled.number);
}

// Units of different dimensions that one word names, or that a text leaves half said: 度, キロ,
// 風速30メートル.
bool share_a_name(std::string_view a, std::string_view b) {
  static constexpr auto kPairs = std::to_array<std::array<std::string_view, 2>>({
      {"degree", "celsius"},
      {"degree", "fahrenheit"},
      {"kilometer", "kilogram"},
      {"kilometer", "kilometer-per-hour"},
      {"mile", "mile-per-hour"},
      {"meter", "meter-per-second"},
  });
  return std::any_of(kPairs.begin(), kPairs.end(), [&](const auto& pair) {
    return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
  });
}

// 風速50メートル leaves "a second" unsaid, and is 180 kilometers per hour.
bool winds_agree(const FactValue& meters, const FactValue& speed) {
  return meters.unit->id == "meter" && speed.unit->dimension == Dimension::kSpeed &&
         close(meters.number, to_base(*speed.unit, speed.number), 0.03);
}

double measures_agree(const FactValue& a, const FactValue& b) {
  if (a.unit->dimension == b.unit->dimension) {
    if (a.unit->dimension == Dimension::kTemperature) {
      const double x = to_base(*a.unit, a.number);
      const double limit = a.unit == b.unit ? 0.6 : degrees_of_rounding(x - 273.15);
      return std::fabs(x - to_base(*b.unit, b.number)) < limit ? 0.9 : 0;
    }
    if (a.unit->id == b.unit->id) return close(a.number, b.number, tolerance_of(a, b)) ? 1 : 0;
    const bool tons = a.unit->factor == b.unit->factor && a.unit->dimension == Dimension::kMass;
    if (tons) return close(a.number, b.number, 1e-9) ? 1 : 0;
    return close(to_base(*a.unit, a.number), to_base(*b.unit, b.number), tolerance_of(a, b)) ? 0.8
                                                                                             : 0;
  }
  if (degrees_agree(a, b) || degrees_agree(b, a)) return 0.7;
  if (winds_agree(a, b) || winds_agree(b, a)) return 0.7;
  if (!close(a.number, b.number, 1e-9)) return 0;
  return share_a_name(a.unit->id, b.unit->id) ? 0.7 : 0;
}

// 数百 and "hundreds", 何百万 and "millions" agree though not to the digit.
bool vague_agree(const FactValue& a, const FactValue& b) {
  if (!a.fact->approximate || !b.fact->approximate) return false;
  const bool alike = is_quantity(a) && is_quantity(b) && a.fact->unit == b.fact->unit;
  if (!alike && (is_quantity(a) || is_quantity(b))) return false;
  const bool vague = a.fact->confidence < 0.5 && b.fact->confidence < 0.5;
  return close(a.number, b.number, vague ? 0.995 : 0.011);
}

// "the mayor and three others" is 市長ら4人.
bool heads_agree(const FactValue& a, const FactValue& b) {
  const auto counts = [](const FactValue& besides, const FactValue& including) {
    return besides.fact->company == FactCompany::kBesides &&
           including.fact->company == FactCompany::kIncluding &&
           including.number == besides.number + 1;
  };
  return counts(a, b) || counts(b, a);
}

// "a 5K" is a race of five kilometers.
bool is_run_in_thousands(const FactValue& a, const FactValue& b) {
  const FactValue& length = a.unit != nullptr ? a : b;
  const FactValue& plain = a.unit != nullptr ? b : a;
  if (length.unit == nullptr || length.unit->id != "kilometer" || is_quantity(plain)) return false;
  return plain.fact->span.size() <= 4 && plain.number == length.number * 1000;
}

int significant_digits(std::string_view value) {
  std::string digits;
  std::copy_if(value.begin(), value.end(), std::back_inserter(digits),
               [](char c) { return c >= '0' && c <= '9'; });
  const std::size_t first = digits.find_first_not_of('0');
  return first == std::string::npos ? 0
                                    : static_cast<int>(digits.find_last_not_of('0') + 1 - first);
}

// 1兆2345億円 as "1.23 trillion yen": millions and more are told to three digits, about to two.
bool is_rounded(const FactValue& exact, const FactValue& round) {
  constexpr double kLeast = 1e6;
  if (exact.number < kLeast || round.number < kLeast) return false;
  const bool vague = round.fact->approximate || round.fact->bound != FactBound::kNone;
  const int told = std::max(significant_digits(round.fact->value), vague ? 2 : 3);
  const double place = std::pow(10, std::floor(std::log10(round.number)) + 1 - told);
  return std::fabs(exact.number - round.number) < place * (1 - 1e-9);
}

// 18歳未満 is "17 or younger".
bool bounds_agree(const FactValue& a, const FactValue& b) {
  const FactValue& out = a.fact->bound_left_out ? a : b;
  const FactValue& in = a.fact->bound_left_out ? b : a;
  if (a.fact->bound == FactBound::kNone || a.fact->bound != b.fact->bound ||
      in.fact->bound_left_out || !out.fact->bound_left_out)
    return false;
  const auto is_counted = [](const FactValue& value) {
    return value.fact->kind == FactKind::kAge || value.fact->unit == "person";
  };
  const bool counted = is_counted(a) || is_counted(b);
  const double step = a.fact->bound == FactBound::kAtMost ? -1 : 1;
  return counted && in.number == out.number + step;
}

double numbers_agree(const FactValue& a, const FactValue& b) {
  if (heads_agree(a, b) || bounds_agree(a, b)) return 0.8;
  if (a.fact->kind == FactKind::kPercentage) return percent_agrees(a, b);
  if (b.fact->kind == FactKind::kPercentage) return percent_agrees(b, a);
  const bool same = close(a.number, b.number, 1e-9);
  const bool rounded = !same && (is_rounded(a, b) || is_rounded(b, a));
  if (a.fact->kind == FactKind::kMoney && b.fact->kind == FactKind::kMoney)
    return same_currency(a.fact->unit, b.fact->unit) ? (same                           ? 1
                                                        : rounded || vague_agree(a, b) ? 0.6
                                                                                       : 0)
                                                     : 0;
  if (same && is_pound(a) && is_pound(b)) return 0.9;
  if (a.unit != nullptr && b.unit != nullptr) return vague_agree(a, b) ? 0.6 : measures_agree(a, b);
  if (!same) return is_run_in_thousands(a, b) || rounded || vague_agree(a, b) ? 0.6 : 0;
  if (is_quantity(a) && is_quantity(b)) return 0;
  const FactValue& quantity = is_quantity(a) ? a : b;
  const FactValue& plain = is_quantity(a) ? b : a;
  if (is_quantity(quantity)) {
    if (is_counter(plain.fact->unit)) return plain.fact->kind == FactKind::kOrdinal ? 0.6 : 0;
    return 0.7;
  }
  const bool people = (a.fact->unit == "person" && b.fact->unit == "case") ||
                      (a.fact->unit == "case" && b.fact->unit == "person");
  if (people) return 0;
  return a.fact->unit == b.fact->unit || a.fact->unit.empty() || b.fact->unit.empty() ? 1 : 0.9;
}

// The same digits: only the magnitude differs.
bool is_power_of_ten(double ratio) {
  const double magnitude = std::log10(ratio);
  return std::fabs(magnitude - std::round(magnitude)) < 1e-9;
}

// Same length and one or two digits differ, or two are exchanged.
bool nearly_same_digits(const std::string& a, const std::string& b) {
  if (a.size() != b.size() || a.size() < 2) return false;
  int different = 0;
  for (std::size_t i = 0; i < a.size(); ++i) different += a[i] != b[i];
  return different == 1 || (different == 2 && a.size() > 2);
}

bool is_part(const FactValue& v) { return v.number > 0 && v.number < 1; }

// .312 beside 32.1 percent: a share of one and a share of a hundred.
double share_resembles(const FactValue& share, const FactValue& percent) {
  if (!is_part(share)) return 0;
  const std::string a = plain_decimal(static_cast<long double>(share.number) * 100);
  return nearly_same_digits(a, percent.fact->value) ? 0.8 : 0.5;
}

double numbers_resemble(const FactValue& a, const FactValue& b) {
  if (a.number == 0 || b.number == 0) return 0.2;
  if (is_part(a) && is_part(b)) return 0.75;  // a third, two thirds
  const double ratio = std::fabs(a.number / b.number);
  if (is_power_of_ten(ratio)) return 0.9;
  if (nearly_same_digits(a.fact->value, b.fact->value)) return 0.8;
  const bool people = a.fact->unit == "person" && b.fact->unit == "person";
  if (a.fact->unit == "fold" && b.fact->unit == "fold") return 0.75;
  if (ratio > 0.5 && ratio < 2) return people ? 0.6 : 0.5;
  return ratio > 0.05 && ratio < 20 ? 0.35 : 0.2;
}

// 40 miles beside 46 kilometers: sums gone wrong, or another length altogether.
double conversions_resemble(const FactValue& a, const FactValue& b) {
  const double x = to_base(*a.unit, a.number);
  const double y = to_base(*b.unit, b.number);
  if (a.unit->dimension == Dimension::kTemperature) return std::fabs(x - y) < 40 ? 0.6 : 0.3;
  if (x <= 0 || y <= 0) return 0.2;
  const double ratio = x / y;
  const double power = std::pow(10, std::round(std::log10(ratio)));
  if (power != 1 && std::fabs(ratio / power - 1) < 0.04) return 0.85;
  return ratio > 0.4 && ratio < 2.5 ? 0.6 : 0.3;
}

// Bytes between the ends of two facts of one text, in its order.
std::uint32_t gap(const FactValue& a, const FactValue& b) {
  return b.fact->span.begin - std::min(a.fact->span.end, b.fact->span.begin);
}

}  // namespace

FactValue value_of(const Fact& fact) {
  FactValue v;
  v.fact = &fact;
  if (fact.kind == FactKind::kDate || fact.kind == FactKind::kTime ||
      fact.kind == FactKind::kDatetime) {
    v.moment = from_timex(fact.value);
    if (v.moment) {
      v.moment->half_said = fact.half_said;
      v.moment->swappable = fact.swappable;
      v.moment->month_end = fact.month_end;
      return v;
    }
  }
  v.number = std::strtod(fact.value.c_str(), nullptr);
  if (!fact.unit.empty() && fact.kind != FactKind::kMoney) v.unit = find_unit(fact.unit);
  return v;
}

double agreement(const FactValue& a, const FactValue& b) {
  if (a.moment && b.moment) return moments_agree(*a.moment, *b.moment);
  if (a.moment) return moment_agrees_with_number(*a.moment, b);
  if (b.moment) return moment_agrees_with_number(*b.moment, a);
  return numbers_agree(a, b);
}

bool differs_in_unit(const FactValue& a, const FactValue& b) {
  if (a.moment || b.moment || !close(a.number, b.number, 1e-9)) return false;
  const bool a_known = is_quantity(a) || is_counter(a.fact->unit);
  const bool b_known = is_quantity(b) || is_counter(b.fact->unit);
  return a_known && b_known && agreement(a, b) == 0;
}

double resemblance(const FactValue& a, const FactValue& b) {
  const auto plain_number = [](const FactValue& v) {
    return v.unit == nullptr && v.fact->kind == FactKind::kNumber && is_part(v);
  };
  if (a.moment && b.moment) return moments_resemble(*a.moment, *b.moment);
  if (a.moment || b.moment) {
    const FactValue& date = a.moment ? a : b;
    const FactValue& other = a.moment ? b : a;
    const bool bare = other.unit == nullptr && other.fact->kind == FactKind::kNumber;
    return bare && set(date.moment->year) && other.number > 1000 && other.number < 10000 ? 0.6 : 0;
  }
  if (differs_in_unit(a, b)) return 0.9;
  const bool money = a.fact->kind == FactKind::kMoney && b.fact->kind == FactKind::kMoney;
  const bool percent =
      a.fact->kind == FactKind::kPercentage && b.fact->kind == FactKind::kPercentage;
  const bool units =
      a.unit != nullptr && b.unit != nullptr && a.unit->dimension == b.unit->dimension;
  const bool plain = !is_quantity(a) && !is_quantity(b);
  const bool warmth =
      a.fact->kind == FactKind::kTemperature && b.fact->kind == FactKind::kTemperature;
  if (warmth && a.unit != b.unit) return 0.6;  // 45度 beside 95°F
  if (money && !same_currency(a.fact->unit, b.fact->unit)) return 0.2;
  if (units && a.unit->id != b.unit->id) return conversions_resemble(a, b);
  if (money || percent || units || plain) return numbers_resemble(a, b);
  if (a.fact->kind == FactKind::kPercentage && plain_number(b)) return share_resembles(b, a);
  if (b.fact->kind == FactKind::kPercentage && plain_number(a)) return share_resembles(a, b);
  // The unit is left out on one side.
  const double loose = numbers_resemble(a, b);
  if (!is_quantity(a) || !is_quantity(b)) return loose >= 0.8 ? loose - 0.2 : 0;
  return 0;
}

bool are_in_ratio(const FactValue& a, const FactValue& b, const FactValue& value) {
  constexpr std::uint32_t kReach = 40;
  const bool percent = value.fact->kind == FactKind::kPercentage;
  const double share = percent ? value.number / 100 : value.number;
  if (!percent && value.fact->kind != FactKind::kNumber) return false;
  if (a.fact->kind != FactKind::kNumber || b.fact->kind != FactKind::kNumber) return false;
  const double less = std::min(a.number, b.number);
  const double more = std::max(a.number, b.number);
  return share > 0 && share < 1 && less >= 1 && gap(a, b) <= kReach &&
         std::fabs(less / more - share) < 1e-6;
}

bool add_up(const FactValue& a, const FactValue& b, const FactValue& value) {
  constexpr std::uint32_t kReach = 3;
  if (a.unit == nullptr || b.unit == nullptr || value.unit == nullptr) return false;
  const Dimension dimension = value.unit->dimension;
  if (a.unit->dimension != dimension || b.unit->dimension != dimension || gap(a, b) > kReach)
    return false;
  const double sum = to_base(*a.unit, a.number) + to_base(*b.unit, b.number);
  const bool same = a.unit->id == value.unit->id || b.unit->id == value.unit->id;
  return a.unit->factor > b.unit->factor &&
         close(sum, to_base(*value.unit, value.number), same ? 1e-3 : 0.03);
}

}  // namespace taiyaku
