// Dates and times of day in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_DATES_H_
#define TAIYAKU_SCORE_FACTS_JA_DATES_H_

#include <optional>

#include "score/facts_ja_calendar.h"

namespace taiyaku {

/// The date, time or both at byte `at`: 2019年6月3日(月)午後3時半, 令和元年, R5年, 1990年代, 正午,
/// 2016/10/16, 夜7時. A number with 年 alone is a year only when it can be one; 3年 is a duration.
std::optional<JaMoment> ja_moment_at(const FactText& text, std::size_t at);

/// The holiday at byte `at`: 元日, 成人の日; not 元日本代表, 母の日記, イースター島.
std::optional<JaMoment> ja_holiday_at(std::string_view s, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_DATES_H_
