// Years, months, days and weekdays in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_CALENDAR_H_
#define TAIYAKU_SCORE_FACTS_JA_CALENDAR_H_

#include <optional>
#include <string_view>

#include "score/dates.h"
#include "score/fact_text.h"

namespace taiyaku {

/// A moment that begins at some byte of the folded text.
struct JaMoment {
  Moment moment;
  std::size_t end = 0;
  double confidence = 1;
  bool approximate = false;
};

/// A whole number with the sign of its field: 3日.
struct JaPart {
  int value = 0;
  std::size_t end = 0;  ///< after the sign
  bool found = false;
  bool digits = false;
};

/// A whole number and `unit` after it at byte `at`, spaces allowed between.
JaPart ja_part_at(std::string_view s, std::size_t at, std::string_view unit);

/// Up to five digits at byte `at`, and the byte after them; -1 for none.
int ja_digits_at(std::string_view s, std::size_t at, std::size_t& end);

/// (月), （金曜日）, 火曜 at byte `at`: 1 Monday to 7 Sunday, and the byte after it; 0 for none.
int ja_weekday_at(std::string_view s, std::size_t at, std::size_t& end);

/// Takes the weekday, the day, or the month and what follows it, after a moment.
void read_weekday(std::string_view s, JaMoment& m);
void read_day(std::string_view s, JaMoment& m);
void read_month(std::string_view s, JaMoment& m);

/// A year that ends at byte `end`, with 度 or the month and day after it.
std::optional<JaMoment> ja_with_year(std::string_view s, int year, std::size_t end);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_CALENDAR_H_
