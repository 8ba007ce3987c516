// Alignment of texts whose paragraphs do not come in the same order.
#ifndef TAIYAKU_ALIGN_REORDERED_H_
#define TAIYAKU_ALIGN_REORDERED_H_

#include "align/aligner.h"

namespace taiyaku {

/// Pairs the paragraphs of the two whole documents in any order (pair_paragraphs), then aligns
/// inside each pair. Beads tile both sides and come in order of the source; they may cross. A
/// bead's probability counts in that of its pair. For a presegmented document every line is a
/// paragraph.
Alignment align_reordered(const Lexicon& lexicon, const Aligner& aligner, const Bitext& bitext);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_REORDERED_H_
