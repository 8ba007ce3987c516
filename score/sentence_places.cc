#include "score/sentence_places.h"

namespace taiyaku {
namespace {

Span span_of(const Document& document, Range sentences) {
  return {document.sentences[sentences.begin].span.begin,
          document.sentences[sentences.end - 1].span.end};
}

SentencePlaces places(const Alignment& alignment, const Passage& near, Range Bead::*near_side,
                      const Passage& far, Range Bead::*far_side) {
  const std::uint32_t first = near.sentences.begin;
  const std::uint32_t last = near.sentences.end;
  SentencePlaces places;
  places.bead.resize(near.sentences.size());
  places.opposite.resize(near.sentences.size(), {far.span().begin, far.span().begin});
  std::uint32_t behind = far.span().begin;
  for (std::uint32_t b = 0; b < alignment.beads.size(); ++b) {
    const Range far_sentences = alignment.beads[b].*far_side;
    Span opposite{behind, behind};
    if (!far_sentences.empty()) {
      opposite = span_of(*far.document, far_sentences);
      behind = opposite.end;
    }
    const Range near_sentences = alignment.beads[b].*near_side;
    for (std::uint32_t s = near_sentences.begin; s < near_sentences.end; ++s) {
      if (s < first || s >= last) continue;
      places.bead[s - first] = b;
      places.opposite[s - first] = opposite;
    }
  }
  return places;
}

}  // namespace

SentencePlaces places_of_source(const Bitext& bitext, const Alignment& alignment) {
  return places(alignment, bitext.source, &Bead::source, bitext.target, &Bead::target);
}

SentencePlaces places_of_target(const Bitext& bitext, const Alignment& alignment) {
  return places(alignment, bitext.target, &Bead::target, bitext.source, &Bead::source);
}

}  // namespace taiyaku
