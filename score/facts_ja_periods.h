// Years of eras, years, decades, centuries and quarters in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_PERIODS_H_
#define TAIYAKU_SCORE_FACTS_JA_PERIODS_H_

#include <optional>
#include <string_view>

#include "score/facts_ja_calendar.h"

namespace taiyaku {

/// 令和元年, 平成30年10月, R5年 at byte `at`.
std::optional<JaMoment> ja_era_at(const FactText& text, std::size_t at);

/// 1990年代, 90年代, 19世紀 at byte `at`.
std::optional<JaMoment> ja_period_at(std::string_view s, std::size_t at);

/// 第3四半期, 7～9月期 at byte `at`.
std::optional<JaMoment> ja_quarter_at(std::string_view s, std::size_t at);

/// 2019年, 98年, 六四五年 with what follows at byte `at`; not 3年, 三百年.
std::optional<JaMoment> ja_year_at(std::string_view s, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_PERIODS_H_
