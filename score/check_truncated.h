// A translation that breaks off in the middle of a sentence.
#ifndef TAIYAKU_SCORE_CHECK_TRUNCATED_H_
#define TAIYAKU_SCORE_CHECK_TRUNCATED_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// Looks at the ends of both passages: the source's sentence is finished, the target's is not.
void check_truncated(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> truncated_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_TRUNCATED_H_
