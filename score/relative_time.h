// Times told from today: 先月, "next week".
#ifndef TAIYAKU_SCORE_RELATIVE_TIME_H_
#define TAIYAKU_SCORE_RELATIVE_TIME_H_

#include <optional>

#include "score/check.h"
#include "score/place.h"

namespace taiyaku {

/// The one time told from today that the source has, where the target has one other and not it:
/// 先月 as "last week", 一昨年 as "last year". None where either side tells more of them or a date
/// besides that may stand for one. Thread safe, linear in the tokens.
std::optional<FindingSpans> other_relative_time(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RELATIVE_TIME_H_
