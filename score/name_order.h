// Whether the names of a pair stand in the same order and company on both sides.
#ifndef TAIYAKU_SCORE_NAME_ORDER_H_
#define TAIYAKU_SCORE_NAME_ORDER_H_

#include "score/check.h"

namespace taiyaku {

/// Word order differs between the languages, but lists and full names keep theirs, so more
/// disorder is more doubt.
struct NameOrder {
  double inversions = 0;  ///< share of pairs of names whose order is reversed, in [0, 1]
  double separated = 0;   ///< neighbours in English ("Jordan Cownie") that are none in Japanese
};

/// Over words linked by sound or spelling. Thread safe.
NameOrder name_order(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_ORDER_H_
