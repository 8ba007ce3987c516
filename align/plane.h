// A whole bitext as one plane of sentences, aligned window by window.
#ifndef TAIYAKU_ALIGN_PLANE_H_
#define TAIYAKU_ALIGN_PLANE_H_

#include <functional>
#include <vector>

#include "align/bitext_terms.h"
#include "align/lattice.h"
#include "align/parameters.h"
#include "align/window.h"

namespace taiyaku {

/// Puts the sides together: word probabilities and the length ratio are the background's, moved
/// towards the document's own as far as it is long enough to tell. All arguments must outlive it.
TermBitext term_bitext(const SentenceTerms& english, const SentenceTerms& japanese,
                       const EnglishTerms& english_terms, const JapaneseTerms& japanese_terms,
                       const Translations& translations, const AlignerParameters& parameters);
TermBitext term_bitext(const BitextTerms& terms, const Translations& translations,
                       const AlignerParameters& parameters);

/// Gives every bead in order; rows and columns are counted from the first sentences of the sides.
/// Small bitexts are looked at as a whole; in long ones a window slides along, a corridor in it
/// follows the anchors, and beads are given up to a sure one well before the window's end.
void align_plane(const TermBitext& bitext, const AlignerParameters& parameters,
                 const std::function<void(const WindowBead&)>& give);

/// The posterior probability of each of these beads, by the rates the bitext itself has. It is
/// looked at as a whole: for short ones.
std::vector<float> posteriors(const TermBitext& bitext, const AlignerParameters& parameters,
                              const std::vector<WindowBead>& beads);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_PLANE_H_
