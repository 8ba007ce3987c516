// Which way a stretch of time is counted: three years ago, 3年後.
#ifndef TAIYAKU_SCORE_ELAPSED_TIME_H_
#define TAIYAKU_SCORE_ELAPSED_TIME_H_

#include <vector>

#include "score/check.h"

namespace taiyaku {

/// The same stretch of time, counted back in one text and forth in the other.
struct ReversedTime {
  Span source;            ///< the words that say which way: ago
  Span target;            ///< 後
  bool from_now = false;  ///< the English counts from the present, which nothing turns round
  /// The English counts from something it names, the Japanese perhaps from the present: "two years
  /// after it closed", 2年前に閉鎖した.
  bool may_be_same = false;
};

/// In the order of the facts. Thread safe.
std::vector<ReversedTime> reversed_times(const PairAnalysis& pair);

/// A date or time up to which in one text, and from which in the other: "until Wednesday" as
/// 水曜日から. Not where the English denies anything: "shut until" is "not open before".
std::vector<ReversedTime> reversed_bounds(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ELAPSED_TIME_H_
