// Where something that is missing from one side should have stood.
#ifndef TAIYAKU_SCORE_PLACE_H_
#define TAIYAKU_SCORE_PLACE_H_

#include "score/check.h"

namespace taiyaku {

/// Tokens and bytes of consecutive sentences; empty for none.
Range tokens_of(const Document& document, Range sentences);
Span span_of(const Document& document, Range sentences);

/// An empty span at the end of what the alignment puts opposite `source` (or `target`); where the
/// bead has no other side, at the end of the bead before it.
Span place_in_target(const PairAnalysis& pair, Span source);
Span place_in_source(const PairAnalysis& pair, Span target);

/// What the alignment puts opposite: the other side of the bead; its place when there is none.
Span opposite_in_target(const PairAnalysis& pair, Span source);
Span opposite_in_source(const PairAnalysis& pair, Span target);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_PLACE_H_
