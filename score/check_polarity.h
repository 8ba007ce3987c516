// Yes turned into no, or the reverse.
#ifndef TAIYAKU_SCORE_CHECK_POLARITY_H_
#define TAIYAKU_SCORE_CHECK_POLARITY_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_polarity(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> polarity_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_POLARITY_H_
