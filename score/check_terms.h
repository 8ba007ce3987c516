// Terminology: what the user's glossary asks for.
#ifndef TAIYAKU_SCORE_CHECK_TERMS_H_
#define TAIYAKU_SCORE_CHECK_TERMS_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

void check_terms(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> term_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_TERMS_H_
