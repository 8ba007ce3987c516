// Where each sentence of one side stands in the alignment, and what stands opposite.
#ifndef TAIYAKU_SCORE_SENTENCE_PLACES_H_
#define TAIYAKU_SCORE_SENTENCE_PLACES_H_

#include <cstdint>
#include <vector>

#include "align/bitext.h"

namespace taiyaku {

/// One entry a sentence of the passage, from its first: made once, so that a finding is placed
/// without another walk over the beads.
struct SentencePlaces {
  std::vector<std::uint32_t> bead;  ///< in Alignment::beads
  /// The other side of that bead; where it has none, an empty span at the end of the last bead
  /// before it that has one, or at the beginning of the other passage.
  std::vector<Span> opposite;
};

/// Of the source's sentences, or of the target's. Linear in beads and sentences. Thread safe.
SentencePlaces places_of_source(const Bitext& bitext, const Alignment& alignment);
SentencePlaces places_of_target(const Bitext& bitext, const Alignment& alignment);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_SENTENCE_PLACES_H_
