// The opposite word: rise rendered by 減少, before by 後.
#ifndef TAIYAKU_SCORE_CHECK_ANTONYM_H_
#define TAIYAKU_SCORE_CHECK_ANTONYM_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_antonym(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> antonym_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_ANTONYM_H_
