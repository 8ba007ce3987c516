// Brackets that open and never close, or the reverse, within one passage.
#ifndef TAIYAKU_SCORE_CHECK_BRACKETS_H_
#define TAIYAKU_SCORE_CHECK_BRACKETS_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_brackets(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> bracket_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_BRACKETS_H_
