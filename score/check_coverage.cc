#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "score/checks.h"
#include "score/fact_value.h"
#include "score/length.h"
#include "score/place.h"
#include "score/quote.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 7> kRules = {{
    {"OMIT001", "Accuracy/Omission", "sentence", "a sentence of the source has no counterpart"},
    {"OMIT002", "Accuracy/Omission", "clause", "a long run of source words has no counterpart"},
    {"ADD001", "Accuracy/Addition", "sentence", "a sentence of the translation has no source"},
    {"ADD002", "Accuracy/Addition", "clause", "a long run of the translation has no source"},
    {"NONT001", "Non-translation", "paragraph", "hardly any word of the two sides corresponds"},
    // Found by check_unpaired(), which looks at the whole article.
    {"OMIT003", "Accuracy/Omission", "paragraph", "a paragraph of the source has no counterpart"},
    {"ADD003", "Accuracy/Addition", "paragraph", "a paragraph of the translation has no source"},
}};
constexpr const Rule& kOmittedSentence = rule_named(kRules, "OMIT001");
constexpr const Rule& kOmittedClause = rule_named(kRules, "OMIT002");
constexpr const Rule& kAddedSentence = rule_named(kRules, "ADD001");
constexpr const Rule& kAddedClause = rule_named(kRules, "ADD002");
constexpr const Rule& kNonTranslation = rule_named(kRules, "NONT001");

/// A passage this short says too little for its coverage to mean anything.
constexpr double kLeastInformation = 25;
constexpr double kNonTranslationShare = 0.12;
/// Content words of a source of which nothing at all may be left; fewer are an exclamation.
constexpr std::size_t kLeastWords = 2;
constexpr double kNothingLeft = 0.9;
/// A translated sentence rarely has less than this of its information covered.
constexpr double kSentenceShare = 0.3;
/// Nats of uncovered content words in a row; about four words.
constexpr double kClauseInformation = 30;

/// How much of the doubt that an added sentence leaves goes to its being an explanation.
constexpr double kExplanation = 0.6;

double total_information(const Coverage& coverage, Range words) {
  double sum = 0;
  for (std::uint32_t i = words.begin; i < words.end; ++i) sum += coverage.words[i].information;
  return sum;
}

double total_information(const Coverage& coverage) {
  return total_information(coverage, {0, static_cast<std::uint32_t>(coverage.words.size())});
}

/// One side of the pair, so that omissions and additions are found by the same code.
struct Side {
  const PairAnalysis* pair;
  const Document* document;
  const Passage* passage;
  const Coverage* coverage;
  Range Bead::*sentences;
  Range Bead::*opposite;
  bool is_source;
};

Side source_side(const PairAnalysis& pair) {
  return {&pair,
          &pair.source(),
          &pair.bitext.source,
          &pair.source_coverage,
          &Bead::source,
          &Bead::target,
          true};
}

Side target_side(const PairAnalysis& pair) {
  return {&pair,         &pair.target(), &pair.bitext.target, &pair.target_coverage, &Bead::target,
          &Bead::source, false};
}

Finding finding_at(const Side& side, const Rule& rule, Span span, double confidence,
                   std::string message) {
  const FindingSpans place =
      side.is_source ? only_in_source(*side.pair, span) : only_in_target(*side.pair, span);
  return make_finding(rule, Severity::kMajor, confidence, place, std::move(message));
}

/// By how much the other side is shorter than this one leads one to expect, in standard deviations.
double shortness(const Side& side) {
  return side.is_source ? -side.pair->length_deviation : side.pair->length_deviation;
}

/// The same of one bead.
double shortness(const Side& side, const Bead& bead) {
  Bitext bitext = side.pair->bitext;
  bitext.source.sentences = bead.source;
  bitext.target.sentences = bead.target;
  return side.is_source ? -length_deviation(bitext) : length_deviation(bitext);
}

const Bead& bead_of(const Side& side, std::uint32_t sentence) {
  const SentencePlaces& places =
      side.is_source ? side.pair->source_places : side.pair->target_places;
  return side.pair->alignment.beads[places.bead[sentence - side.passage->sentences.begin]];
}

/// What the aligner says for a sentence's standing alone: all, when it left it alone; something,
/// when it put it with a neighbour opposite of what may be the neighbour's translation only; least,
/// when it found this sentence and no other a counterpart.
double loneliness(const Side& side, const Bead& bead) {
  if ((bead.*side.opposite).empty()) return 1.0;
  return (bead.*side.sentences).size() > 1 ? 0.72 : 0.6;
}

/// By how much a bead beside that of a lone sentence would be too long with it, in standard
/// deviations: the less of both. Where a translator makes two sentences of one, it is little.
double excess(const Side& side, std::uint32_t sentence) {
  constexpr double kMost = 3;
  const std::vector<Bead>& beads = side.pair->alignment.beads;
  const Bead& lone = bead_of(side, sentence);
  const std::size_t at = static_cast<std::size_t>(&lone - beads.data());
  double least = kMost;
  for (const std::size_t beside : {at - 1, at + 1}) {
    if (beside >= beads.size() || (beads[beside].*side.opposite).empty()) continue;
    Bead joined = beads[beside];
    Range& sentences = joined.*side.sentences;
    sentences = {std::min(sentences.begin, sentence), std::max(sentences.end, sentence + 1)};
    least = std::min(least, shortness(side, joined));
  }
  return least;
}

/// How sure it is that a sentence was left out, or made up: the aligner found none for it, and what
/// its words are linked to belongs to other sentences. `own`: see unrivalled(). Human
/// translators leave hardly a sentence alone, so that this needs less than what follows.
double left_out_confidence(const Side& side, const Coverage& own, std::uint32_t sentence) {
  constexpr double kShare = 0.7;
  constexpr double kMuch = 25;  // nats
  constexpr std::uint32_t kLeastTokens = 4;
  const Bead& bead = bead_of(side, sentence);
  const bool alone = (bead.*side.opposite).empty();
  // A sentence beside another is often an explanation.
  if (!alone && ((bead.*side.sentences).size() < 2 || !side.is_source)) return 0;
  const Range words = words_of_sentence(own, sentence);
  if (words.empty() || side.document->sentences[sentence].tokens.size() < kLeastTokens) return 0;
  const double emptiness = std::max(0.0, 1 - covered_share(own, words) / kShare);
  const double size = 0.6 + 0.4 * std::min(1.0, total_information(own, words) / kMuch);
  const double aligned = alone ? std::min(1.0, 0.6 + 0.5 * bead.probability)
                               : std::clamp(0.45 + 0.2 * shortness(side, bead), 0.3, 0.85);
  const double length = side.is_source ? std::clamp(0.9 + 0.1 * shortness(side), 0.7, 1.0)
                                       : std::clamp(0.1 + 0.3 * excess(side, sentence), 0.0, 0.85);
  return emptiness * size * aligned * length;
}

/// How sure it is that a sentence stands alone: what little of it is covered, how much it says, and
/// whether the aligner left it alone too, and whether the other side is short of it.
double lone_sentence_confidence(const Side& side, std::uint32_t sentence) {
  const Range words = words_of_sentence(*side.coverage, sentence);
  const double said = total_information(*side.coverage, words);
  if (said < kLeastInformation * 0.6) return 0;
  const double share = covered_share(*side.coverage, words);
  const double emptiness = std::clamp(1 - share / (2 * kSentenceShare), 0.0, 1.0);
  const double size = std::min(1.0, said / (2 * kLeastInformation));
  const double aligned = loneliness(side, bead_of(side, sentence));
  const double alone = emptiness * (0.5 + 0.5 * size) * aligned *
                       std::clamp(0.65 + 0.35 * shortness(side), 0.4, 1.0);
  if (side.is_source) return alone;
  // Translators explain, in words that the source need not have.
  return std::max(0.0, alone - kExplanation * (1 - alone));
}

/// Whether the aligner left a sentence of this side without a counterpart, or put it with another.
bool any_left(const Side& side) {
  return std::any_of(side.pair->alignment.beads.begin(), side.pair->alignment.beads.end(),
                     [&](const Bead& bead) {
                       return (bead.*side.sentences).size() > 1 || (bead.*side.opposite).empty();
                     });
}

/// Says which sentences an editor is shown, by their number in the passage.
std::vector<bool> check_sentences(const Side& side, const Rule& rule,
                                  std::vector<Finding>& findings) {
  std::vector<bool> shown(side.passage->sentences.size(), false);
  std::optional<Coverage> own;
  const Passage& other = side.is_source ? side.pair->bitext.target : side.pair->bitext.source;
  // A translator may make two sentences of one.
  const bool several = (side.is_source ? *side.passage : other).sentences.size() > 1;
  if (several && side.passage->sentences.size() > 1 && any_left(side)) {
    own = unrivalled(*side.coverage, side.pair->links, *side.passage, other);
  }
  for (std::uint32_t s = side.passage->sentences.begin; s < side.passage->sentences.end; ++s) {
    const double confidence =
        std::max(own ? left_out_confidence(side, *own, s) : 0, lone_sentence_confidence(side, s));
    if (confidence < 0.2) continue;
    findings.push_back(finding_at(side, rule, side.document->sentences[s].span, confidence,
                                  side.is_source
                                      ? "this sentence is missing from the translation"
                                      : "this sentence has no counterpart in the source"));
    shown[s - side.passage->sentences.begin] = confidence >= kShownConfidence;
  }
  return shown;
}

/// A free translation leaves long runs unlinked too; one that also lacks (or exceeds) the length
/// that the source leads one to expect has lost (or gained) something.
double clause_confidence(const Side& side, const UncoveredRun& run) {
  const double excess = run.information / kClauseInformation - 1;
  const double confidence =
      0.12 + 0.15 * std::min(excess, 3.0) + 0.22 * std::clamp(shortness(side), -0.5, 2.5);
  // Explanations that translators add are as long as inventions.
  return std::clamp(side.is_source ? confidence : 0.7 * confidence - 0.05, 0.05, 0.95);
}

/// `told`: the sentences that are findings as a whole.
void check_clauses(const Side& side, const Rule& rule, const std::vector<bool>& told,
                   std::vector<Finding>& findings) {
  for (const UncoveredRun& run : uncovered_runs(*side.coverage)) {
    if (run.information < kClauseInformation || run.words.size() < 3) break;
    const std::uint32_t sentence = side.coverage->words[run.words.begin].sentence;
    if (told[sentence - side.passage->sentences.begin]) continue;
    const Span span = span_of(*side.document, *side.coverage, run.words);
    findings.push_back(
        finding_at(side, rule, span, clause_confidence(side, run),
                   fmt::format("not in the {}: “{}”", side.is_source ? "translation" : "source",
                               quote(surface(*side.document, span)))));
  }
}

/// Whether both sides state a value that two texts hardly have in common by chance.
bool agrees_in_fact(const PairAnalysis& pair) {
  constexpr double kSure = 0.5;
  constexpr double kCommon = 12;  // numbers up to a dozen stand in many texts
  return std::any_of(pair.fact_matches.begin(), pair.fact_matches.end(), [&](const FactMatch& m) {
    if (m.outcome != FactMatch::Outcome::kEqual || !m.source || !m.target || m.confidence < kSure)
      return false;
    const FactValue value = value_of(pair.source_facts[*m.source]);
    return value.fact->confidence >= kSure && !value.moment && value.number > kCommon;
  });
}

/// Whether the target is left without a word (」), though the source says something.
bool check_nothing_left(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  const Range tokens = target.tokens();
  const auto begin = pair.target().tokens.begin();
  const bool word = std::any_of(begin + tokens.begin, begin + tokens.end,
                                [](const Token& token) { return token.pos != Pos::kSymbol; });
  if (word || pair.source_coverage.words.size() < kLeastWords) return false;
  const Span source = pair.bitext.source.span();
  findings.push_back(finding_at(source_side(pair), kOmittedSentence, source, kNothingLeft,
                                "no word of the source is translated"));
  return true;
}

/// Whether nothing of either side is found on the other, though both say enough.
bool check_non_translation(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const double said =
      std::min(total_information(pair.source_coverage), total_information(pair.target_coverage));
  const double share =
      std::max(covered_share(pair.source_coverage), covered_share(pair.target_coverage));
  if (said < kLeastInformation || share > kNonTranslationShare || agrees_in_fact(pair))
    return false;
  // A free translation of three or four words may share none with the dictionary; of eight, hardly.
  findings.push_back(
      make_finding(kNonTranslation, Severity::kCritical,
                   std::min(0.95, 0.15 + 0.3 * said / kLeastInformation * (1 - share)),
                   {pair.bitext.source.span(), pair.bitext.target.span()},
                   "this does not look like a translation of the source: hardly a word agrees"));
  return true;
}

}  // namespace

void check_coverage(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (check_nothing_left(pair, findings) || check_non_translation(pair, findings)) return;
  const auto omitted = check_sentences(source_side(pair), kOmittedSentence, findings);
  check_clauses(source_side(pair), kOmittedClause, omitted, findings);
  const auto added = check_sentences(target_side(pair), kAddedSentence, findings);
  check_clauses(target_side(pair), kAddedClause, added, findings);
}

std::span<const Rule> coverage_rules() { return kRules; }

}  // namespace taiyaku
