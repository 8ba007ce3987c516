// A first, cheap look at a corridor: which part of it a good alignment may pass.
#ifndef TAIYAKU_ALIGN_COARSE_PASS_H_
#define TAIYAKU_ALIGN_COARSE_PASS_H_

#include "align/bead_scores.h"
#include "align/parameters.h"
#include "align/window.h"

namespace taiyaku {

/// Sentences on each side of the beads that the coarse pass looks at; BeadScores needs no more
/// reach.
inline constexpr std::uint32_t kCoarseReach = 1;

/// The narrowest corridor around all paths of 1-1 and null beads that are within
/// `parameters.coarse_beam` of the best one. Larger beads are made of these, so the beam must be
/// wider than the one for all beads.
Corridor narrowed(const BeadScores& scores, const Corridor& corridor,
                  const AlignerParameters& parameters);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_COARSE_PASS_H_
