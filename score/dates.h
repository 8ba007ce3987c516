// Calendar dates and times of day as values.
#ifndef TAIYAKU_SCORE_DATES_H_
#define TAIYAKU_SCORE_DATES_H_

#include <optional>
#include <string>
#include <string_view>

#include "score/fact.h"

namespace taiyaku {

/// A date, a time of day or both; whatever the text leaves out is kUnset. TIMEX3 in and out.
struct Moment {
  static constexpr int kUnset = -1;
  int year = kUnset;     ///< with decade or century set, its first year
  int month = kUnset;    ///< 1 to 12
  int day = kUnset;      ///< 1 to 31
  int weekday = kUnset;  ///< 1 Monday to 7 Sunday
  int hour = kUnset;     ///< 0 to 24
  int minute = kUnset;
  int second = kUnset;
  int quarter = kUnset;  ///< 1 to 4: "2021-Q3"
  int feast = kUnset;    ///< a feast that falls on another date every year; see holidays.h
  bool decade = false;   ///< the 1990s, 1990年代: "199X"; without a century, year is 90: "XX9X"
  bool century = false;  ///< the 19th century, 19世紀: "18XX"

  bool half_said = false;  ///< a.m., 午後: the text says which half of the day; not in TIMEX3
  bool swappable = false;  ///< 10/02/2023: day and month may change places; not in TIMEX3
  bool month_end = false;  ///< 3月末, the end of March; not in TIMEX3

  bool has_date() const {
    return year != kUnset || month != kUnset || day != kUnset || weekday != kUnset ||
           quarter != kUnset || feast != kUnset;
  }
  bool has_time() const { return hour != kUnset; }
  bool operator==(const Moment&) const = default;
};

/// TIMEX3: "2019-06-03", "XXXX-03-28", "2018-02", "XXXX-XX-03", "XXXX-WXX-5", "2021-Q3", "T15:00",
/// "2019-06-03T15:00". A weekday beside a day is left out. Feasts: "XXXX-11-WXX-4-4" is
/// Thanksgiving, the fourth Thursday of November; "2027-EASTER".
std::string to_timex(const Moment& moment);
/// The moment that to_timex() wrote; none for anything else.
std::optional<Moment> from_timex(std::string_view timex);

/// date, time or datetime, by what is set.
FactKind kind_of(const Moment& moment);

/// Whether month and day can stand together in some year (29 and 30 February are let through: a
/// translator must keep even an impossible date).
bool is_possible_date(int month, int day);

/// First year of a Japanese era minus one, so that 令和 n is the result + n; 0 for no era.
int era_offset(std::string_view era);

/// 1 Monday … 7 Sunday, in the Gregorian calendar.
int weekday_of(int year, int month, int day);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_DATES_H_
