// Garbled text: what no writer of the target language would write, whatever the source says.
#ifndef TAIYAKU_SCORE_CHECK_FLUENCY_H_
#define TAIYAKU_SCORE_CHECK_FLUENCY_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_fluency(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> fluency_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_FLUENCY_H_
