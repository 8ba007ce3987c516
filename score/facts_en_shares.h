// How many of how many, in English: "one in four".
#ifndef TAIYAKU_SCORE_FACTS_EN_SHARES_H_
#define TAIYAKU_SCORE_FACTS_EN_SHARES_H_

#include "score/facts_en_numeral.h"
#include "score/facts_en_tokens.h"

namespace taiyaku {

/// Takes what the cardinal `n`, which begins at token `begin`, is a share of: "one in four",
/// "nine in every 10", "1-in-5", "one person in three". Not "one in 2019" or "three in two days".
void read_share(const EnTokens& t, std::size_t begin, EnNumeral& n);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_SHARES_H_
