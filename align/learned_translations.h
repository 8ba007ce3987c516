// What words of one bitext mean by the company they keep in its own sure beads.
#ifndef TAIYAKU_ALIGN_LEARNED_TRANSLATIONS_H_
#define TAIYAKU_ALIGN_LEARNED_TRANSLATIONS_H_

#include <vector>

#include "align/bitext_terms.h"
#include "align/lattice.h"
#include "align/translations.h"

namespace taiyaku {

/// Pairs of words that the dictionaries leave without any counterpart in their beads, that meet far
/// more often than chance has it (Dunning 1993, log-likelihood ratio) and mostly meet each other.
/// `beads` are those to trust. Ascending by Japanese, then by English term. Time and memory are
/// linear in the bitext: of its pairs at most 20 million are counted, and words with more than 500
/// places are passed over.
std::vector<TermTranslation> learn_translations(const BitextTerms& terms, const Translations& known,
                                                const std::vector<WindowBead>& beads);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_LEARNED_TRANSLATIONS_H_
