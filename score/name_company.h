// Whether two names of a pair have changed places: each stands among the other's words.
#ifndef TAIYAKU_SCORE_NAME_COMPANY_H_
#define TAIYAKU_SCORE_NAME_COMPANY_H_

#include <vector>

#include "score/check.h"

namespace taiyaku {

/// Two names of a sentence, and how much better the translation would fit the source with their
/// counterparts exchanged.
struct ExchangedNames {
  Span english[2];
  Span japanese[2];     ///< of their counterparts, in the same order
  double evidence = 0;  ///< in [−1, 1]; above 0 speaks for an exchange
};

/// Word order differs between the languages, but a name keeps the words that belong to it near it:
/// its title, what it did, what was done to it. For every two names with one counterpart each, the
/// linked words around them are weighed by how near they stand on both sides, as the translation
/// has the names and with the two exchanged. The surest first; time is bounded by a constant per
/// name. Thread safe.
std::vector<ExchangedNames> exchanged_names(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_COMPANY_H_
