// Words of the source language left standing in the translation.
#ifndef TAIYAKU_SCORE_CHECK_UNTRANSLATED_H_
#define TAIYAKU_SCORE_CHECK_UNTRANSLATED_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_untranslated(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> untranslated_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_UNTRANSLATED_H_
