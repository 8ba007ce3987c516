// Negations whose opposite the other language affirms: 忘れられない and "remember".
#ifndef TAIYAKU_SCORE_ANSWERED_DENIAL_H_
#define TAIYAKU_SCORE_ANSWERED_DENIAL_H_

#include "score/check.h"
#include "score/turned_negations.h"

namespace taiyaku {

/// Takes a plain negation for one that need not have a counterpart where the other side has an
/// antonym (WordNet's) of what is denied that nothing else accounts for, or says with a superlative
/// what 彼ほど…ない says. Thread safe, linear in the sentences.
void soften_answered_denials(const PairAnalysis& pair, NegatedText english, NegatedText japanese);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ANSWERED_DENIAL_H_
