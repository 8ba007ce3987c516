// Whether two names of a pair have changed places: each stands where the other belongs.
#ifndef TAIYAKU_SCORE_NAME_COMPANY_H_
#define TAIYAKU_SCORE_NAME_COMPANY_H_

#include <vector>

#include "score/check.h"
#include "score/role_weights.h"
#include "score/word_anchors.h"

namespace taiyaku {

/// Two names of a sentence, and how much better the translation would fit the source with their
/// counterparts exchanged.
struct ExchangedNames {
  Span english[2];
  Span japanese[2];     ///< of their counterparts, in the same order
  double evidence = 0;  ///< log-odds; above 0 speaks for an exchange
};

/// Word order differs between the languages, but a name keeps its part: the words that belong to
/// it stay near it, and what governs it in English (of, by, against, its place before the verb)
/// asks for certain particles and titles in Japanese. Every two anchors (anchors.h) of one sentence
/// are held against the same two exchanged; the weights (role_weights.h) are learnt from human
/// translations alone. The surest first; time is bounded by a constant per link. Thread safe.
std::vector<ExchangedNames> exchanged_names(const PairAnalysis& pair);

/// A measure of one hypothesis, negative for the other.
struct RoleMeasure {
  RoleKey key = 0;
  double value = 0;
};

/// What the weights are learnt from: all measures of every two anchors, as they are less as they
/// would be exchanged. In any order; a key may come several times.
std::vector<std::vector<RoleMeasure>> role_measures(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_COMPANY_H_
