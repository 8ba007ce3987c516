// Where a finding is: what was found on one side, and what stands, or should stand, opposite.
#ifndef TAIYAKU_SCORE_PLACE_H_
#define TAIYAKU_SCORE_PLACE_H_

#include <string>

#include "score/check.h"

namespace taiyaku {

/// Tokens and bytes of consecutive sentences; empty for none.
Range tokens_of(const Document& document, Range sentences);
Span span_of(const Document& document, Range sentences);

/// What the alignment puts opposite: the other side of the bead; its place when there is none.
Span opposite_in_target(const PairAnalysis& pair, Span source);
Span opposite_in_source(const PairAnalysis& pair, Span target);

/// Both spans of a finding.
struct FindingSpans {
  Span source;
  Span target;
};

/// Something wrong with words of the one side; the other is what stands opposite.
FindingSpans at_source(const PairAnalysis& pair, Span source);
FindingSpans at_target(const PairAnalysis& pair, Span target);

/// Something that only one side has: on the other an empty span, at the end of what the alignment
/// puts opposite.
FindingSpans only_in_source(const PairAnalysis& pair, Span source);
FindingSpans only_in_target(const PairAnalysis& pair, Span target);

Finding make_finding(const Rule& rule, Severity severity, double confidence, FindingSpans place,
                     std::string message);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_PLACE_H_
