#include "align/reordered.h"

#include <algorithm>
#include <tuple>

#include "align/pairing.h"

namespace taiyaku {
namespace {

/// Null beads for the sentences of one side that `covered` leaves.
void add_left_over(const std::vector<char>& covered, bool is_source, Alignment& alignment) {
  for (std::uint32_t s = 0; s < covered.size(); ++s) {
    if (covered[s] != 0) continue;
    const Range sentence{s, s + 1};
    alignment.beads.push_back(
        {is_source ? sentence : Range{}, is_source ? Range{} : sentence, 0, 1});
  }
}

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
  std::vector<char> source_covered(source.sentences.size(), 0);
  std::vector<char> target_covered(target.sentences.size(), 0);
  const Pairing pairing = pair_paragraphs(lexicon, source, target, bitext.source.language);
  for (const ParagraphPair& pair : pairing.pairs) {
    Bitext inner{passage_of(source, pair.source), passage_of(target, pair.target)};
    inner.source.language = bitext.source.language;
    inner.target.language = bitext.target.language;
    for (Bead bead : aligner.align(inner).beads) {
      if (bead.source.empty() || bead.target.empty()) continue;
      bead.probability *= pair.probability;
      std::fill(source_covered.begin() + bead.source.begin,
                source_covered.begin() + bead.source.end, 1);
      std::fill(target_covered.begin() + bead.target.begin,
                target_covered.begin() + bead.target.end, 1);
      result.beads.push_back(bead);
    }
  }
  add_left_over(source_covered, true, result);
  add_left_over(target_covered, false, result);
  sort_by_source(result, target.sentences.size());
  return result;
}

}  // namespace taiyaku
