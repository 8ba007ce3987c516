// English words that say no by how they begin (unfair, disagree, irregularly), and what they deny.
#ifndef TAIYAKU_SCORE_DENIED_WORD_H_
#define TAIYAKU_SCORE_DENIED_WORD_H_

#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "score/check.h"
#include "score/place.h"

namespace taiyaku {

/// What the lemma denies: "fair" of "unfair"; empty for a word that denies nothing (invaluable,
/// under, imprison). A view into `lemma`. Thread safe.
std::string_view denied_word(const Lexicon& lexicon, std::string_view lemma);

/// Whether two words are one but for their endings: fair and fairness, regular and regularly.
bool is_same_stem(std::string_view one, std::string_view other);

/// Where the translation of such a word is that of what it denies, or the reverse: unfair and 公平,
/// which nothing on the other side accounts for. What else the bead denies is not looked at.
std::vector<FindingSpans> affirmed_words(const PairAnalysis& pair, const Bead& bead);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_DENIED_WORD_H_
