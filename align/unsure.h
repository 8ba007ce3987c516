// What becomes of beads that are more likely wrong than a user can bear.
#ifndef TAIYAKU_ALIGN_UNSURE_H_
#define TAIYAKU_ALIGN_UNSURE_H_

#include "align/bitext.h"

namespace taiyaku {

/// Whether a bead matches sentences with a probability below `least`. Null beads never are unsure:
/// they claim nothing that could be used.
bool is_unsure(const Bead& bead, double least);

/// The alignment without its unsure beads: each of their sentences becomes a null bead of its own,
/// those of the source first, with the probability that the bead was wrong. Still tiles both sides.
Alignment without_unsure(const Alignment& alignment, double least);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_UNSURE_H_
