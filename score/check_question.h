// A question that became a statement, or the reverse.
#ifndef TAIYAKU_SCORE_CHECK_QUESTION_H_
#define TAIYAKU_SCORE_CHECK_QUESTION_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_question(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> question_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_QUESTION_H_
