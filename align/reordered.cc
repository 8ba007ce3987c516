#include "align/reordered.h"

#include <algorithm>
#include <tuple>

#include "align/pairing.h"

namespace taiyaku {
namespace {

/// The sentences of one side: what is sure of each that it has no counterpart, 1 where it is in no
/// pair of paragraphs.
class LeftOver {
 public:
  explicit LeftOver(std::size_t sentences) : alone_(sentences, 1.0F), covered_(sentences, false) {}

  void cover(Range sentences) {
    std::fill(covered_.begin() + sentences.begin, covered_.begin() + sentences.end, true);
  }
  void leave(Range sentences, double probability) {
    std::fill(alone_.begin() + sentences.begin, alone_.begin() + sentences.end, probability);
  }
  /// A null bead for each sentence that is not covered; `bead_of` puts it on its side.
  template <typename BeadOf>
  void add_to(Alignment& alignment, BeadOf bead_of) const {
    for (std::uint32_t s = 0; s < covered_.size(); ++s) {
      if (!covered_[s]) alignment.beads.push_back(bead_of(Range{s, s + 1}, alone_[s]));
    }
  }

 private:
  std::vector<double> alone_;
  std::vector<bool> covered_;
};

/// By the source; a null bead of the target stands behind the bead of the sentence before it.
void sort_by_source(Alignment& alignment, std::size_t target_sentences) {
  std::vector<std::uint32_t> source_of(target_sentences, 0);
  for (const Bead& bead : alignment.beads) {
    for (std::uint32_t t = bead.target.begin; t < bead.target.end; ++t) {
      source_of[t] = bead.source.end;
    }
  }
  for (const Bead& bead : alignment.beads) {
    if (!bead.source.empty() || bead.target.begin == 0) continue;
    source_of[bead.target.begin] = source_of[bead.target.begin - 1];
  }
  const auto key = [&](const Bead& bead) {
    const bool is_null = bead.source.empty();
    return std::tuple(is_null ? source_of[bead.target.begin] : bead.source.end, is_null,
                      bead.target.begin);
  };
  std::sort(alignment.beads.begin(), alignment.beads.end(),
            [&](const Bead& a, const Bead& b) { return key(a) < key(b); });
}

}  // namespace

Alignment align_reordered(const Lexicon& lexicon, const Aligner& aligner, const Bitext& bitext) {
  const Document& source = *bitext.source.document;
  const Document& target = *bitext.target.document;
  Alignment result;
  LeftOver source_left(source.sentences.size());
  LeftOver target_left(target.sentences.size());
  const Pairing pairing =
      pair_paragraphs(lexicon, source, target, bitext.source.language, aligner.glossary());
  for (const ParagraphPair& pair : pairing.pairs) {
    Bitext inner{passage_of(source, pair.source), passage_of(target, pair.target)};
    inner.source.language = bitext.source.language;
    inner.target.language = bitext.target.language;
    for (Bead bead : aligner.align(inner).beads) {
      if (bead.source.empty() || bead.target.empty()) {
        const double alone = 1 - pair.probability * (1 - bead.probability);
        source_left.leave(bead.source, alone);
        target_left.leave(bead.target, alone);
        continue;
      }
      bead.probability *= pair.probability;
      source_left.cover(bead.source);
      target_left.cover(bead.target);
      result.beads.push_back(bead);
    }
  }
  source_left.add_to(result, [](Range sentence, double alone) {
    return Bead{sentence, Range{}, 0, alone};
  });
  target_left.add_to(result, [](Range sentence, double alone) {
    return Bead{Range{}, sentence, 0, alone};
  });
  sort_by_source(result, target.sentences.size());
  return result;
}

}  // namespace taiyaku
