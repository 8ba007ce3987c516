// Words and numbers of the calendar in English text: months, weekdays, days, years.
#ifndef TAIYAKU_SCORE_FACTS_EN_CALENDAR_H_
#define TAIYAKU_SCORE_FACTS_EN_CALENDAR_H_

#include <optional>
#include <string_view>

#include "score/dates.h"
#include "score/facts_en_tokens.h"

namespace taiyaku {

/// A moment that begins at some token.
struct EnMoment {
  Moment moment;
  std::size_t end = 0;  ///< the token after it
  double confidence = 1;
  bool approximate = false;
};

/// A day of a month as it is said; value 0 for none.
struct EnDay {
  int value = 0;
  std::size_t end = 0;   ///< the token after it
  bool ordinal = false;  ///< 3rd, third
};

/// 1 to 12 for "january", "jan", "sept"; 0 for no month.
int en_month(std::string_view word);

/// 1 for "monday" to 7 for "sunday"; 0 for no weekday.
int en_weekday(std::string_view word);

/// The value of up to eight digits.
int small_number(std::string_view digits);

/// The year in four digits at token `i`, 1000 to 2200; 0 for none.
int en_year_at(const EnTokens& t, std::size_t i);

/// 3, 3rd, 03, third, twenty-third, twenty nine at token `i`.
EnDay en_day_at(const EnTokens& t, std::size_t i);

/// Whether the month's name at token `i` is one: "may" and "march" are words, "Jan" may be a name.
bool is_month_here(const EnTokens& t, std::size_t i);

/// 19 for 2019, 87 for 1987.
constexpr int year_of_two_digits(int year) { return year < 50 ? 2000 + year : 1900 + year; }

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_CALENDAR_H_
