// English numerals that state no number.
#ifndef TAIYAKU_SCORE_FACTS_EN_IDIOMS_H_
#define TAIYAKU_SCORE_FACTS_EN_IDIOMS_H_

#include "score/facts_en_tokens.h"

namespace taiyaku {

/// The token after the set phrase whose numeral is at token `i`, and which a translation need not
/// count by: "first of all", "one-sided", "cloud nine", "the eleventh hour". `i` for none.
std::size_t past_idiom(const EnTokens& t, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_IDIOMS_H_
