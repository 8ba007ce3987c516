#include "score/fact_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>

#include "score/fact_text.h"

namespace taiyaku {
namespace {

bool close(double a, double b, double tolerance) {
  return std::fabs(a - b) <= tolerance * std::max(std::fabs(a), std::fabs(b));
}

bool is_counter(std::string_view unit) {
  return unit == "person" || unit == "item" || unit == "time" || unit == "case";
}

// Currencies that share a name, which one language or the other leaves unqualified.
int currency_family(std::string_view code) {
  constexpr std::array<std::array<std::string_view, 7>, 7> kFamilies = {{
      {"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"},
      {"CNY", "TWD"},
      {"CHF", "FRF"},
      {"INR", "PKR"},
      {"MXN", "PHP", "ARS", "CLP", "COP"},
      {"SEK", "NOK", "DKK", "ISK"},
      {"SAR", "IRR", "BRL", "QAR"},
  }};
  for (std::size_t f = 0; f < kFamilies.size(); ++f) {
    if (std::find(kFamilies[f].begin(), kFamilies[f].end(), code) != kFamilies[f].end())
      return static_cast<int>(f);
  }
  return -1;
}

bool same_currency(std::string_view a, std::string_view b) {
  return a == b || (currency_family(a) >= 0 && currency_family(a) == currency_family(b));
}

bool is_pound(const FactValue& v) { return v.fact->unit == "GBP" || v.fact->unit == "pound"; }

bool set(int field) { return field != Moment::kUnset; }

int year_of_period(const Moment& m) { return m.year; }

// Weekday beside a full date that falls on another day of the week.
bool weekdays_clash(const Moment& a, const Moment& b) {
  return set(a.weekday) && set(b.weekday) && a.weekday != b.weekday && !set(a.day) && !set(b.day);
}

// 17:00 and 0:30 say which half of the day they are in; 5:00 may mean either.
bool half_known(const Moment& m) { return m.half_said || m.hour == 0 || m.hour > 12; }

bool hours_agree(const Moment& a, const Moment& b) {
  if (!set(a.hour) || !set(b.hour)) return true;
  if (a.hour % 12 != b.hour % 12) return false;
  if (a.hour % 24 != b.hour % 24 && half_known(a) && half_known(b)) return false;
  return std::max(a.minute, 0) == std::max(b.minute, 0);
}

bool same_moment(Moment a, const Moment& b) {
  a.half_said = b.half_said;
  return a == b;
}

double moments_agree(const Moment& a, const Moment& b) {
  const auto clash = [](int x, int y) { return set(x) && set(y) && x != y; };
  if (a.decade || b.decade || a.century || b.century) {
    const int x = year_of_period(a);
    const int y = year_of_period(b);
    const bool short_form = x < 100 || y < 100;
    if (x == y || (short_form && x % 100 == y % 100)) return 1;
    // the 1800s and the 19th century; 1985 said of the 1980s is not the same
    return 0;
  }
  if (clash(a.month, b.month) || clash(a.day, b.day) || weekdays_clash(a, b) || !hours_agree(a, b))
    return 0;
  if (clash(a.year, b.year) && !(std::min(a.year, b.year) < 100 && a.year % 100 == b.year % 100))
    return 0;
  // 24 December may not become December.
  if (set(a.month) && set(b.month) && set(a.day) != set(b.day) && !set(a.year) && !set(b.year))
    return 0;
  const int common = (set(a.year) && set(b.year)) + (set(a.month) && set(b.month)) +
                     (set(a.day) && set(b.day)) + (set(a.hour) && set(b.hour)) +
                     (set(a.weekday) && set(b.weekday));
  if (common > 0) return same_moment(a, b) ? 1 : 0.9;
  // A weekday for a day of the month, as news does.
  const bool weekday_for_day = (set(a.weekday) && !set(a.day) && set(b.day) && !set(b.weekday)) ||
                               (set(b.weekday) && !set(b.day) && set(a.day) && !set(a.weekday));
  return weekday_for_day ? 0.55 : 0;
}

// A moment beside a plain quantity: 3日 is a date or three days, 2010 a year or a count.
double moment_agrees_with_number(const Moment& m, const FactValue& q) {
  const std::string_view unit = q.fact->unit;
  const double n = q.number;
  if (unit == "year" && set(m.year) && !m.century &&
      (n == m.year || (n >= 10 && n == m.year % 100)))
    return 0.6;
  if (set(m.hour) && set(m.minute) && (unit == "minute" || unit == "hour") &&
      close(n, m.hour + m.minute / 60.0, 1e-3))
    return 0.8;
  if (q.fact->kind == FactKind::kMoney || q.fact->kind == FactKind::kPercentage) return 0;
  const bool bare = unit.empty() || is_counter(unit);
  if (set(m.year) && !m.century && !set(m.month) && n == m.year && bare) return 0.9;
  if (set(m.year) && m.decade && n == m.year) return 0.8;
  if (const int century = m.year / 100 + 1; m.century && n == century) return 0.8;
  if (set(m.day) && !set(m.year) && n == m.day && (bare || unit == "day"))
    return set(m.month) ? 0.6 : 0.8;
  if (set(m.month) && !set(m.day) && n == m.month && (bare || unit == "month")) return 0.7;
  if (set(m.hour) && !set(m.day) && (n == m.hour || n == m.hour % 12) &&
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

double percent_agrees(const FactValue& percent, const FactValue& other) {
  if (other.fact->kind == FactKind::kPercentage)
    return percent.number == other.number || close(percent.number, other.number, 1e-9) ? 1 : 0;
  if (other.unit != nullptr || other.fact->kind == FactKind::kMoney) return 0;
  if (close(other.number * 100, percent.number, 0.006) && other.number <= 1) return 0.8;
  if (is_counter(other.fact->unit)) return 0;
  return close(percent.number, other.number, 1e-9) ? 0.7 : 0;
}

double tolerance_of(const FactValue& a, const FactValue& b) {
  if (a.unit->id == b.unit->id) return a.fact->approximate || b.fact->approximate ? 0.011 : 1e-9;
  if (a.unit->dimension == Dimension::kDuration) return 0.015;
  return a.fact->approximate || b.fact->approximate ? 0.06 : 0.03;
}

// "80 degrees" of an American text and 摂氏27度.
bool degrees_agree(const FactValue& plain, const FactValue& celsius) {
  return plain.unit->id == "degree" && celsius.unit->id == "celsius" &&
         std::fabs((plain.number - 32) * 5 / 9 - celsius.number) < 0.6;
}

double measures_agree(const FactValue& a, const FactValue& b) {
  if (a.unit->dimension == b.unit->dimension) {
    if (a.unit->dimension == Dimension::kTemperature) {
      return std::fabs(to_base(*a.unit, a.number) - to_base(*b.unit, b.number)) < 0.6 ? 0.9 : 0;
    }
    if (a.unit->id == b.unit->id) return close(a.number, b.number, tolerance_of(a, b)) ? 1 : 0;
    const bool tons = a.unit->factor == b.unit->factor && a.unit->dimension == Dimension::kMass;
    if (tons) return close(a.number, b.number, 1e-9) ? 1 : 0;
    return close(to_base(*a.unit, a.number), to_base(*b.unit, b.number), tolerance_of(a, b)) ? 0.8
                                                                                             : 0;
  }
  if (degrees_agree(a, b) || degrees_agree(b, a)) return 0.7;
  if (!close(a.number, b.number, 1e-9)) return 0;
  // Words that name two units: degrees, "kilo", megabits and megabytes aside.
  const auto pair = [&](Dimension x, Dimension y) {
    return (a.unit->dimension == x && b.unit->dimension == y) ||
           (a.unit->dimension == y && b.unit->dimension == x);
  };
  const bool ambiguous = pair(Dimension::kAngle, Dimension::kTemperature) ||
                         pair(Dimension::kLength, Dimension::kMass) ||
                         pair(Dimension::kLength, Dimension::kSpeed) ||
                         pair(Dimension::kDuration, Dimension::kAngle);
  return ambiguous && a.unit->id.substr(0, 1) == b.unit->id.substr(0, 1) ? 0.7
         : pair(Dimension::kAngle, Dimension::kTemperature)              ? 0.8
                                                                         : 0;
}

// 数百 and "hundreds", 何百万 and "millions" agree though not to the digit.
bool vague_agree(const FactValue& a, const FactValue& b) {
  if (!a.fact->approximate || !b.fact->approximate) return false;
  const bool alike = is_quantity(a) && is_quantity(b) && a.fact->unit == b.fact->unit;
  if (!alike && (is_quantity(a) || is_quantity(b))) return false;
  const bool vague = a.fact->confidence < 0.5 && b.fact->confidence < 0.5;
  return close(a.number, b.number, vague ? 0.995 : 0.011);
}

double numbers_agree(const FactValue& a, const FactValue& b) {
  if (a.fact->kind == FactKind::kPercentage) return percent_agrees(a, b);
  if (b.fact->kind == FactKind::kPercentage) return percent_agrees(b, a);
  const bool same = close(a.number, b.number, 1e-9);
  if (a.fact->kind == FactKind::kMoney && b.fact->kind == FactKind::kMoney)
    return same_currency(a.fact->unit, b.fact->unit) ? (same ? 1 : vague_agree(a, b) ? 0.6 : 0) : 0;
  if (same && is_pound(a) && is_pound(b)) return 0.9;
  if (a.unit != nullptr && b.unit != nullptr) return vague_agree(a, b) ? 0.6 : measures_agree(a, b);
  if (!same) return vague_agree(a, b) ? 0.6 : 0;
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
  if (ratio > 0.5 && ratio < 2) return people ? 0.6 : 0.5;
  return ratio > 0.05 && ratio < 20 ? 0.35 : 0.2;
}

double moments_resemble(const Moment& a, const Moment& b) {
  const auto both = [](int x, int y) { return set(x) && set(y); };
  const int common = both(a.year, b.year) + both(a.month, b.month) + both(a.day, b.day) +
                     both(a.hour, b.hour) + both(a.weekday, b.weekday);
  if (common == 0) return 0;
  const int same =
      (both(a.year, b.year) && a.year == b.year) + (both(a.month, b.month) && a.month == b.month) +
      (both(a.day, b.day) && a.day == b.day) + (both(a.hour, b.hour) && a.hour % 12 == b.hour % 12);
  const bool years = both(a.year, b.year) && a.decade == b.decade && a.century == b.century;
  const int fields_a =
      set(a.year) + 2 * set(a.month) + 4 * set(a.day) + 8 * set(a.hour) + 16 * set(a.weekday);
  const int fields_b =
      set(b.year) + 2 * set(b.month) + 4 * set(b.day) + 8 * set(b.hour) + 16 * set(b.weekday);
  if (same > 0) return 0.85;
  if (years && std::abs(a.year - b.year) < 30) return 0.8;
  return fields_a == fields_b ? 0.7 : 0.4;
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
  if (money && !same_currency(a.fact->unit, b.fact->unit)) return 0.2;
  if (money || percent || units || plain) return numbers_resemble(a, b);
  if (a.fact->kind == FactKind::kPercentage && plain_number(b)) return share_resembles(b, a);
  if (b.fact->kind == FactKind::kPercentage && plain_number(a)) return share_resembles(a, b);
  // The unit is left out on one side.
  const double loose = numbers_resemble(a, b);
  if (!is_quantity(a) || !is_quantity(b)) return loose >= 0.8 ? loose - 0.2 : 0;
  return 0;
}

}  // namespace taiyaku
