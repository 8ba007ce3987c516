// Names: another name in the matching place, or none.
#ifndef TAIYAKU_SCORE_CHECK_NAMES_H_
#define TAIYAKU_SCORE_CHECK_NAMES_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_names(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> name_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_NAMES_H_
