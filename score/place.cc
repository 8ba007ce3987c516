#include "score/place.h"

namespace taiyaku {
namespace {

/// The span opposite of `span`, walking the beads from one side (`near`) to the other (`far`).
Span opposite(const Alignment& alignment, const Passage& near, Range Bead::*near_side,
              const Passage& far, Range Bead::*far_side, Span span) {
  Span place{far.span().begin, far.span().begin};
  for (const Bead& bead : alignment.beads) {
    const Range sentences = bead.*near_side;
    if (!sentences.empty() && span_of(*near.document, sentences).begin > span.begin) break;
    if ((bead.*far_side).empty()) {
      place = {place.end, place.end};
    } else {
      place = span_of(*far.document, bead.*far_side);
    }
  }
  return place;
}

}  // namespace

Range tokens_of(const Document& document, Range sentences) {
  if (sentences.empty()) return {};
  return {document.sentences[sentences.begin].tokens.begin,
          document.sentences[sentences.end - 1].tokens.end};
}

Span span_of(const Document& document, Range sentences) {
  if (sentences.empty()) return {};
  return {document.sentences[sentences.begin].span.begin,
          document.sentences[sentences.end - 1].span.end};
}

Span opposite_in_target(const PairAnalysis& pair, Span source) {
  return opposite(pair.alignment, pair.bitext.source, &Bead::source, pair.bitext.target,
                  &Bead::target, source);
}

Span opposite_in_source(const PairAnalysis& pair, Span target) {
  return opposite(pair.alignment, pair.bitext.target, &Bead::target, pair.bitext.source,
                  &Bead::source, target);
}

Span place_in_target(const PairAnalysis& pair, Span source) {
  const Span place = opposite_in_target(pair, source);
  return {place.end, place.end};
}

Span place_in_source(const PairAnalysis& pair, Span target) {
  const Span place = opposite_in_source(pair, target);
  return {place.end, place.end};
}

}  // namespace taiyaku
