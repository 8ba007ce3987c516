// Holidays, by name: those of a fixed date, and feasts that move.
#ifndef TAIYAKU_SCORE_HOLIDAYS_H_
#define TAIYAKU_SCORE_HOLIDAYS_H_

#include <optional>
#include <string_view>

#include "score/dates.h"

namespace taiyaku {

/// The holiday whose name begins `text` (folded, lower case): month and day where it falls on the
/// same date every year ("christmas", "大晦日"), otherwise the feast. `length` is set to the bytes
/// of the name; none: no holiday.
std::optional<Moment> holiday_at(std::string_view text, std::size_t& length);

/// A feast that falls on another date every year.
struct Feast {
  std::string_view timex;     ///< what follows the year in TIMEX3: "-11-WXX-4-4", "-EASTER"
  std::string_view english;   ///< as it is written: "Thanksgiving"
  std::string_view japanese;  ///< 感謝祭
  int month;                  ///< 0: by the Easter of the year
  int weekday;                ///< 1 Monday to 7 Sunday
  int nth;                    ///< which such weekday of the month, 5 the last; or days after Easter
};

/// The feast that Moment::feast names.
const Feast& feast_at(int feast);
/// The feast with this TIMEX3; Moment::kUnset for none.
int find_feast(std::string_view timex);

/// Month and day of a feast in a year of the Gregorian calendar.
Moment feast_date(int feast, int year);

/// Whether a feast falls on this day of the month in some year.
bool feast_may_fall_on(int feast, int month, int day);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_HOLIDAYS_H_
