// English words that deny without saying no (few, hardly, fail to, unless), where the Japanese
// denies nothing at all; and those by which something nearly or not yet happened.
#ifndef TAIYAKU_SCORE_NEAR_NEGATION_H_
#define TAIYAKU_SCORE_NEAR_NEGATION_H_

#include <optional>

#include "score/check.h"

namespace taiyaku {

/// The first of them in these English sentences, when the Japanese ones hold no negation of any
/// kind and none of the words that say the same. "A few", "never failed to" and the like are left
/// out. Thread safe.
std::optional<Span> unanswered_near_negation(const Document& english, Range here,
                                             const Document& japanese, Range there);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NEAR_NEGATION_H_
