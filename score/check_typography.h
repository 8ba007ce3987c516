// Slips of English typing: they change no fact, but they come with careless translations.
#ifndef TAIYAKU_SCORE_CHECK_TYPOGRAPHY_H_
#define TAIYAKU_SCORE_CHECK_TYPOGRAPHY_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_typography(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> typography_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_TYPOGRAPHY_H_
