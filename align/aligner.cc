#include "align/aligner.h"

#include <algorithm>
#include <cmath>

#include "align/plane.h"

namespace taiyaku {
namespace {

/// Adds beads to an alignment, in order, with null beads for the blank lines between them.
class BeadWriter {
 public:
  explicit BeadWriter(const Bitext& bitext)
      : bitext_(bitext),
        next_source_(bitext.source.sentences.begin),
        next_target_(bitext.target.sentences.begin) {}

  void write(const WindowBead& bead) {
    const bool english_first = bitext_.english_is_source();
    const std::uint32_t source = english_first ? bead.rows.size() : bead.columns.size();
    const std::uint32_t target = english_first ? bead.columns.size() : bead.rows.size();
    if (source > 0) skip_blanks(bitext_.source, next_source_, true);
    if (target > 0) skip_blanks(bitext_.target, next_target_, false);
    push(source, target, -bead.score, bead.probability);
  }

  Alignment finish() {
    skip_blanks(bitext_.source, next_source_, true);
    skip_blanks(bitext_.target, next_target_, false);
    return std::move(alignment_);
  }

 private:
  void skip_blanks(const Passage& side, std::uint32_t& next, bool is_source) {
    while (next < side.sentences.end && side.document->sentences[next].span.empty()) {
      push(is_source ? 1 : 0, is_source ? 0 : 1, 0, 1);
    }
  }

  void push(std::uint32_t source, std::uint32_t target, double cost, double probability) {
    alignment_.beads.push_back({{next_source_, next_source_ + source},
                                {next_target_, next_target_ + target},
                                source * target == 0 ? 0 : cost,
                                std::clamp(probability, 0.0, 1.0)});
    next_source_ += source;
    next_target_ += target;
  }

  const Bitext& bitext_;
  std::uint32_t next_source_;
  std::uint32_t next_target_;
  Alignment alignment_;
};

}  // namespace

Alignment Aligner::align(const Bitext& bitext) const {
  BeadWriter writer(bitext);
  EnglishTerms english_terms(*lexicon_);
  JapaneseTerms japanese_terms(*lexicon_);
  SentenceTerms english;
  SentenceTerms japanese;
  const Passage& english_side = bitext.english();
  const Passage& japanese_side = bitext.japanese();
  if (english_side.document != nullptr) {
    english_terms.read(*english_side.document, english_side.sentences, english);
  }
  if (japanese_side.document != nullptr) {
    japanese_terms.read(*japanese_side.document, japanese_side.sentences, japanese);
  }
  const Translations translations(*lexicon_, parameters_.links, english_terms, japanese_terms);
  const TermBitext terms =
      term_bitext(english, japanese, english_terms, japanese_terms, translations, parameters_);
  align_plane(terms, parameters_, [&](const WindowBead& bead) { writer.write(bead); });
  return writer.finish();
}

}  // namespace taiyaku
