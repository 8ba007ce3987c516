// Words said twice in a row where the source says them once.
#ifndef TAIYAKU_SCORE_CHECK_REPETITION_H_
#define TAIYAKU_SCORE_CHECK_REPETITION_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_repetition(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> repetition_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_REPETITION_H_
