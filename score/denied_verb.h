// What a sentence denies, where the translation denies something else.
#ifndef TAIYAKU_SCORE_DENIED_VERB_H_
#define TAIYAKU_SCORE_DENIED_VERB_H_

#include <optional>

#include "score/check.h"

namespace taiyaku {

/// The verb that English negates and the one that Japanese does.
struct DeniedVerbs {
  Span english;
  Span japanese;
};

/// "haven't responded to requests" as 求めていない: the one negated verb of the English sentence
/// has no counterpart, and the one of the Japanese sentence is the counterpart of a noun behind it.
/// "replied to the petition" as 請願していない: so are nouns with する, after a preposition only.
/// Only for a bead of one sentence a side with one plain negation each. Thread safe, linear.
std::optional<DeniedVerbs> other_verb_denied(const PairAnalysis& pair, const Bead& bead);

/// How well the other side covers what a plain negation denies, in [0, 1]: the verb or adjective
/// next to it or, beside one that any may stand for, what goes with that. None where nothing of the
/// kind stands near. Thread safe.
std::optional<float> covered_denied_word(const PairAnalysis& pair, const Passage& passage,
                                         Span negation);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_DENIED_VERB_H_
