// Everything that is known of a pair before anyone judges it.
#include <algorithm>
#include <utility>

#include "score/check.h"
#include "score/length.h"
#include "score/usual_counterparts.h"

namespace taiyaku {
namespace {

/// Degrees of warmth are Celsius in Japanese; an English text may mean either.
std::vector<Fact> facts_of(const Passage& passage) {
  std::vector<Fact> facts = extract_facts(passage.document->text, passage.span(), passage.language);
  if (passage.language != Language::kJapanese) return facts;
  for (Fact& fact : facts) {
    if (fact.kind == FactKind::kTemperature && fact.unit == "degree") fact.unit = "celsius";
  }
  return facts;
}

FactSide side(const Passage& passage, const std::vector<Fact>& facts) {
  return {passage.document->text, passage.span(), passage.language, &facts};
}

/// Reads numbers that spaces tear as one where that answers to something.
void mend_torn_numbers(PairAnalysis& pair) {
  const auto compare = [&] {
    return compare_facts(side(pair.bitext.source, pair.source_facts),
                         side(pair.bitext.target, pair.target_facts));
  };
  const auto is_open = [](const FactMatch& match) {
    return !match.source || !match.target || match.outcome != FactMatch::Outcome::kEqual;
  };
  for (const bool is_source : {false, true}) {
    if (std::none_of(pair.fact_matches.begin(), pair.fact_matches.end(), is_open)) return;
    std::vector<Fact>& facts = is_source ? pair.source_facts : pair.target_facts;
    const Passage& torn = is_source ? pair.bitext.source : pair.bitext.target;
    const Passage& other = is_source ? pair.bitext.target : pair.bitext.source;
    MendedFacts mended = mend_torn_numbers(
        side(torn, facts), side(other, is_source ? pair.target_facts : pair.source_facts),
        pair.fact_matches, is_source);
    if (mended.torn.empty()) continue;
    facts = std::move(mended.facts);
    pair.fact_matches = compare();
    if (!is_source) pair.torn_numbers = std::move(mended.torn);
  }
}

void look_for_usual_counterparts(PairAnalysis& pair) {
  const bool english_is_source = pair.bitext.english_is_source();
  const UsualWords english(pair.bitext.english(), Language::kEnglish);
  const UsualWords japanese(pair.bitext.japanese(), Language::kJapanese);
  const UsualWords& source = english_is_source ? english : japanese;
  const UsualWords& target = english_is_source ? japanese : english;
  cover_by_usual_counterparts(source, target, pair.source_coverage);
  cover_by_usual_counterparts(target, source, pair.target_coverage);
  pair.unanswered = missing_counterparts(
      source, target,
      english_is_source ? pair.links.english_coverage : pair.links.japanese_coverage);
}

bool is_null(const Bead& bead) { return bead.source.empty() || bead.target.empty(); }

/// Two passages that are known to belong together: a sentence left alone on one side next to one
/// left alone on the other is a free translation rather than an omission and an addition.
Alignment join_opposite_nulls(const Alignment& alignment) {
  Alignment joined;
  for (const Bead& bead : alignment.beads) {
    if (!joined.beads.empty() && is_null(bead) && is_null(joined.beads.back())) {
      Bead& last = joined.beads.back();
      if (last.source.empty() && bead.target.empty()) {
        last.source = bead.source;
        continue;
      }
      if (last.target.empty() && bead.source.empty()) {
        last.target = bead.target;
        continue;
      }
    }
    joined.beads.push_back(bead);
  }
  return joined;
}

}  // namespace

PairAnalysis analyse(const Lexicon& lexicon, const Bitext& bitext, const Alignment& alignment,
                     const GlossaryIndex* glossary) {
  PairAnalysis pair;
  pair.bitext = bitext;
  pair.alignment = join_opposite_nulls(alignment);
  pair.source_places = places_of_source(bitext, pair.alignment);
  pair.target_places = places_of_target(bitext, pair.alignment);
  pair.length_deviation = length_deviation(bitext);
  pair.lexicon = &lexicon;
  pair.glossary = glossary;
  pair.source_facts = facts_of(bitext.source);
  pair.target_facts = facts_of(bitext.target);
  pair.fact_matches =
      compare_facts(side(bitext.source, pair.source_facts), side(bitext.target, pair.target_facts));
  mend_torn_numbers(pair);
  pair.links = link_words(lexicon, bitext.english(), bitext.japanese(), glossary);
  const bool english = bitext.english_is_source();
  Coverage in_english = measure_coverage(lexicon, bitext.english(), pair.links.english_coverage,
                                         pair.links.english_words);
  Coverage in_japanese = measure_coverage(lexicon, bitext.japanese(), pair.links.japanese_coverage,
                                          pair.links.japanese_words);
  pair.source_coverage = std::move(english ? in_english : in_japanese);
  pair.target_coverage = std::move(english ? in_japanese : in_english);
  look_for_usual_counterparts(pair);
  return pair;
}

}  // namespace taiyaku
