// What one side says and the other does not: sentences, clauses, whole paragraphs.
#ifndef TAIYAKU_SCORE_CHECK_COVERAGE_H_
#define TAIYAKU_SCORE_CHECK_COVERAGE_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_coverage(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> coverage_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_COVERAGE_H_
