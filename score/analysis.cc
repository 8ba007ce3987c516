// Everything that is known of a pair before anyone judges it.
#include "score/check.h"

namespace taiyaku {
namespace {

std::vector<Fact> facts_of(const Passage& passage) {
  return extract_facts(passage.document->text, passage.span(), passage.language);
}

FactSide side(const Passage& passage, const std::vector<Fact>& facts) {
  return {passage.document->text, passage.span(), passage.language, &facts};
}

}  // namespace

PairAnalysis analyse(const Lexicon& lexicon, const Bitext& bitext, Alignment alignment) {
  PairAnalysis pair;
  pair.bitext = bitext;
  pair.alignment = std::move(alignment);
  pair.lexicon = &lexicon;
  pair.source_facts = facts_of(bitext.source);
  pair.target_facts = facts_of(bitext.target);
  pair.fact_matches =
      compare_facts(side(bitext.source, pair.source_facts), side(bitext.target, pair.target_facts));
  pair.links = link_words(lexicon, bitext.english(), bitext.japanese());
  const bool english = bitext.english_is_source();
  pair.source_coverage = measure_coverage(
      lexicon, bitext.source, english ? pair.links.english_coverage : pair.links.japanese_coverage);
  pair.target_coverage = measure_coverage(
      lexicon, bitext.target, english ? pair.links.japanese_coverage : pair.links.english_coverage);
  return pair;
}

}  // namespace taiyaku
