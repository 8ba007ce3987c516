// Harsh language that a translation softens, loses or adds.
#ifndef TAIYAKU_SCORE_CHECK_TONE_H_
#define TAIYAKU_SCORE_CHECK_TONE_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// Compares the two sides of every bead; one finding a bead and direction.
void check_tone(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> tone_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_TONE_H_
