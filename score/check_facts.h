// Numbers, units, currencies, dates and times that the translation changed, dropped or added.
#ifndef TAIYAKU_SCORE_CHECK_FACTS_H_
#define TAIYAKU_SCORE_CHECK_FACTS_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// One finding per fact match that is not equal and sure enough to be worth showing. Thread safe.
void check_facts(const PairAnalysis& pair, std::vector<Finding>& findings);

/// The rules of check_facts().
std::span<const Rule> fact_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_FACTS_H_
