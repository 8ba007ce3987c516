// Bounds of one value that disagree: 5割を切った and "above 50 percent", 6歳未満 and "6 and under".
#ifndef TAIYAKU_SCORE_VALUE_BOUNDS_H_
#define TAIYAKU_SCORE_VALUE_BOUNDS_H_

#include <vector>

#include "score/check.h"
#include "score/place.h"

namespace taiyaku {

/// The same value, from which the text goes up on one side and down on the other. Thread safe,
/// linear in the facts, as is the other.
std::vector<FindingSpans> crossed_bounds(const PairAnalysis& pair);

/// Ages and heads, of which the last belongs to the rest on one side only.
std::vector<FindingSpans> moved_bounds(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_VALUE_BOUNDS_H_
