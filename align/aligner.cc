#include "align/aligner.h"

#include <algorithm>

#include "align/learned_translations.h"
#include "align/plane.h"

namespace taiyaku {
namespace {

/// Adds beads to an alignment, in order, with null beads for the blank lines between them.
class BeadWriter {
 public:
  BeadWriter(const BitextTerms& terms, Language source)
      : english_is_source_(source == Language::kEnglish),
        source_(english_is_source_ ? terms.english() : terms.japanese()),
        target_(english_is_source_ ? terms.japanese() : terms.english()) {}

  void write(const WindowBead& bead) {
    const Range source = english_is_source_ ? bead.rows : bead.columns;
    const Range target = english_is_source_ ? bead.columns : bead.rows;
    if (!source.empty()) skip_source_blanks(source_.line(source.begin));
    if (!target.empty()) skip_target_blanks(target_.line(target.begin));
    push(source.size(), target.size(), -bead.score, bead.probability);
  }

  Alignment finish() {
    skip_source_blanks(source_.line_count());
    skip_target_blanks(target_.line_count());
    return std::move(alignment_);
  }

 private:
  void skip_source_blanks(std::uint32_t line) {
    while (next_source_ < line) push(1, 0, 0, 1);
  }
  void skip_target_blanks(std::uint32_t line) {
    while (next_target_ < line) push(0, 1, 0, 1);
  }

  void push(std::uint32_t source, std::uint32_t target, double cost, double probability) {
    alignment_.beads.push_back({{next_source_, next_source_ + source},
                                {next_target_, next_target_ + target},
                                source * target == 0 ? 0 : cost,
                                std::clamp(probability, 0.0, 1.0)});
    next_source_ += source;
    next_target_ += target;
  }

  bool english_is_source_;
  const SentenceTerms& source_;
  const SentenceTerms& target_;
  std::uint32_t next_source_ = 0;
  std::uint32_t next_target_ = 0;
  Alignment alignment_;
};

/// Beads that a second alignment learns from.
constexpr float kSure = 0.9F;

void shift(Range& range, std::uint32_t by) { range = {range.begin + by, range.end + by}; }

}  // namespace

Alignment Aligner::align(const Bitext& bitext, const AlignmentAids& aids) const {
  BitextTerms terms(*lexicon_, glossary_);
  terms.read(bitext.source);
  terms.read(bitext.target);
  Alignment alignment = align(terms, bitext.source.language, aids);
  for (Bead& bead : alignment.beads) {
    shift(bead.source, bitext.source.sentences.begin);
    shift(bead.target, bitext.target.sentences.begin);
  }
  return alignment;
}

Alignment Aligner::align(const BitextTerms& terms, Language source,
                         const AlignmentAids& aids) const {
  Translations translations(*lexicon_, parameters_.links, terms.english_terms(),
                            terms.japanese_terms());
  std::vector<WindowBead> beads = align_terms(terms, translations, aids);
  if (aids.realign) {
    std::vector<WindowBead> sure = beads;
    std::erase_if(sure, [](const WindowBead& bead) {
      return bead.rows.empty() || bead.columns.empty() || bead.probability < kSure;
    });
    translations.add(learn_translations(terms, translations, sure));
    beads = align_terms(terms, translations, aids);
  }
  BeadWriter writer(terms, source);
  for (const WindowBead& bead : beads) writer.write(bead);
  return writer.finish();
}

std::vector<WindowBead> Aligner::align_terms(const BitextTerms& terms,
                                             const Translations& translations,
                                             const AlignmentAids& aids) const {
  std::vector<WindowBead> beads;
  TermBitext bitext = term_bitext(terms, translations, parameters_);
  bitext.embeddings = aids.embeddings;
  align_plane(bitext, parameters_, [&](const WindowBead& bead) { beads.push_back(bead); });
  return beads;
}

}  // namespace taiyaku
