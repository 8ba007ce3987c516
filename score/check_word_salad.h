// English that no writer would have put together, by the trigram model of the lexicon.
#ifndef TAIYAKU_SCORE_CHECK_WORD_SALAD_H_
#define TAIYAKU_SCORE_CHECK_WORD_SALAD_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// Looks at an English target only; finds nothing when the lexicon has no model.
void check_word_salad(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> word_salad_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_WORD_SALAD_H_
