// Times of day in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_TIMES_H_
#define TAIYAKU_SCORE_FACTS_JA_TIMES_H_

#include <optional>
#include <string_view>

#include "score/facts_ja_calendar.h"

namespace taiyaku {

/// 午後3時半, 17:20, 正午, 夜7時 at byte `at`.
std::optional<JaMoment> ja_time_at(std::string_view s, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_TIMES_H_
