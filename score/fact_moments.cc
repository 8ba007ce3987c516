#include "score/fact_moments.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

#include "score/holidays.h"

namespace taiyaku {
namespace {

bool set(int field) { return field != Moment::kUnset; }

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
  a.swappable = b.swappable;
  a.month_end = b.month_end;
  return a == b;
}

// 3月末 beside 31 March.
bool is_last_day(const Moment& end, const Moment& day) {
  static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (!end.month_end || set(end.day) || !set(day.day) || end.month != day.month) return false;
  if (set(end.year) && set(day.year) && end.year != day.year) return false;
  return day.day == kDays.at(static_cast<std::size_t>(day.month) - 1) ||
         (day.month == 2 && day.day == 29);
}

// 10/02/2023 is 2 October to some and 10 February to others.
bool are_swapped(const Moment& a, const Moment& b) {
  const bool open = a.swappable || b.swappable;
  return open && set(a.month) && set(a.day) && a.month == b.day && a.day == b.month &&
         a.year == b.year && hours_agree(a, b);
}

bool is_period(const Moment& m) { return m.decade || m.century; }

// The 1800s are the 19th century, the 2000s ten years or a hundred; but 1980 is not the 1980s.
bool periods_agree(const Moment& a, const Moment& b) {
  if (!is_period(a) || !is_period(b)) return false;
  const bool short_form = a.year < 100 || b.year < 100;
  return a.year == b.year || (short_form && a.year % 100 == b.year % 100);
}

// A quarter beside a quarter, or beside a month of it: of the calendar, or of a year from April.
double quarters_agree(const Moment& a, const Moment& b) {
  if (set(a.year) && set(b.year) && a.year != b.year) return 0;
  if (set(a.quarter) && set(b.quarter))
    return a.quarter != b.quarter ? 0 : set(a.year) == set(b.year) ? 1 : 0.9;
  const Moment& quarter = set(a.quarter) ? a : b;
  const Moment& other = set(a.quarter) ? b : a;
  if (set(other.month) && !set(other.day)) {
    const int calendar = (other.month + 2) / 3;
    const int fiscal = calendar == 1 ? 4 : calendar - 1;
    return calendar == quarter.quarter || fiscal == quarter.quarter ? 0.55 : 0;
  }
  return !set(other.month) && set(quarter.year) && other.year == quarter.year ? 0.55 : 0;
}

// A feast beside itself, beside the day it falls on, or beside its month or weekday.
double feasts_agree(const Moment& a, const Moment& b) {
  if (set(a.feast) && set(b.feast)) return a.feast == b.feast ? 1 : 0;
  const Moment& feast = set(a.feast) ? a : b;
  const Moment& other = set(a.feast) ? b : a;
  const int year = set(feast.year) ? feast.year : other.year;
  if (set(other.month) && set(other.day)) {
    if (!set(year)) return feast_may_fall_on(feast.feast, other.month, other.day) ? 0.6 : 0;
    const Moment day = feast_date(feast.feast, year);
    return day.month == other.month && day.day == other.day ? 0.9 : 0;
  }
  if (set(other.weekday)) return feast_at(feast.feast).weekday == other.weekday ? 0.55 : 0;
  if (set(other.month)) return feast_at(feast.feast).month == other.month ? 0.55 : 0;
  return set(other.year) && other.year == feast.year ? 0.55 : 0;
}

}  // namespace

double moments_agree(const Moment& a, const Moment& b) {
  const auto clash = [](int x, int y) { return set(x) && set(y) && x != y; };
  if (is_period(a) || is_period(b)) return periods_agree(a, b) ? 1 : 0;
  if (set(a.quarter) || set(b.quarter)) return quarters_agree(a, b);
  if (set(a.feast) || set(b.feast)) return clash(a.year, b.year) ? 0 : feasts_agree(a, b);
  if (are_swapped(a, b)) return 0.8;
  if (is_last_day(a, b) || is_last_day(b, a)) return 0.9;
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

double moments_resemble(const Moment& a, const Moment& b) {
  const auto both = [](int x, int y) { return set(x) && set(y); };
  const int common = both(a.year, b.year) + both(a.month, b.month) + both(a.day, b.day) +
                     both(a.hour, b.hour) + both(a.weekday, b.weekday) + both(a.quarter, b.quarter);
  if (set(a.feast) && set(b.feast)) return 0.7;
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

bool is_said_by(const Moment& open, const Moment& other) {
  const auto has = [](int x, int y) { return !set(x) || set(y); };
  const bool month = has(open.month, other.month) || set(other.quarter);
  return has(open.year, other.year) && has(open.feast, other.feast) && month &&
         has(open.day, other.day) && has(open.hour, other.hour);
}

}  // namespace taiyaku
