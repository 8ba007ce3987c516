#include "score/check_coverage.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

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
constexpr const Rule& kOmittedSentence = kRules[0];
constexpr const Rule& kOmittedClause = kRules[1];
constexpr const Rule& kAddedSentence = kRules[2];
constexpr const Rule& kAddedClause = kRules[3];
constexpr const Rule& kNonTranslation = kRules[4];

/// A passage this short says too little for its coverage to mean anything.
constexpr double kLeastInformation = 25;
constexpr double kNonTranslationShare = 0.12;
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

Finding finding_at(const Side& side, const Rule& rule, Span span, double confidence) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = Severity::kMajor;
  finding.confidence = confidence;
  finding.source = side.is_source ? span : place_in_source(*side.pair, span);
  finding.target = side.is_source ? place_in_target(*side.pair, span) : span;
  return finding;
}

/// What the aligner says for a sentence's standing alone: all, when it left it alone; something,
/// when it put it with a neighbour opposite of what may be the neighbour's translation only; least,
/// when it found this sentence and no other a counterpart.
double loneliness(const Side& side, std::uint32_t sentence) {
  for (const Bead& bead : side.pair->alignment.beads) {
    const Range range = bead.*side.sentences;
    if (sentence < range.begin || sentence >= range.end) continue;
    if ((bead.*side.opposite).empty()) return 1.0;
    return range.size() > 1 ? 0.72 : 0.6;
  }
  return 0.6;
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
  const double aligned = loneliness(side, sentence);
  const double length = length_deviation(side.pair->bitext) * (side.is_source ? -1 : 1);
  const double alone =
      emptiness * (0.5 + 0.5 * size) * aligned * std::clamp(0.65 + 0.35 * length, 0.4, 1.0);
  if (side.is_source) return alone;
  // Translators explain, in words that the source need not have.
  return std::max(0.0, alone - kExplanation * (1 - alone));
}

void check_sentences(const Side& side, const Rule& rule, std::vector<Finding>& findings) {
  for (std::uint32_t s = side.passage->sentences.begin; s < side.passage->sentences.end; ++s) {
    const double confidence = lone_sentence_confidence(side, s);
    if (confidence < 0.2) continue;
    Finding finding = finding_at(side, rule, side.document->sentences[s].span, confidence);
    finding.message = side.is_source ? "this sentence is missing from the translation"
                                     : "this sentence has no counterpart in the source";
    findings.push_back(std::move(finding));
  }
}

bool inside_a_finding(const Side& side, Span span, const std::vector<Finding>& findings) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
    return f.confidence >= kShownConfidence &&
           (f.rule == &kOmittedSentence || f.rule == &kAddedSentence) &&
           (side.is_source ? f.source : f.target).contains(span);
  });
}

/// A free translation leaves long runs unlinked too; one that also lacks (or exceeds) the length
/// that the source leads one to expect has lost (or gained) something.
double clause_confidence(const Side& side, const UncoveredRun& run) {
  const double excess = run.information / kClauseInformation - 1;
  const double length = length_deviation(side.pair->bitext) * (side.is_source ? -1 : 1);
  const double confidence =
      0.12 + 0.15 * std::min(excess, 3.0) + 0.22 * std::clamp(length, -0.5, 2.5);
  // Explanations that translators add are as long as inventions.
  return std::clamp(side.is_source ? confidence : 0.7 * confidence - 0.05, 0.05, 0.95);
}

void check_clauses(const Side& side, const Rule& rule, std::vector<Finding>& findings) {
  for (const UncoveredRun& run : uncovered_runs(*side.coverage)) {
    if (run.information < kClauseInformation || run.words.size() < 3) break;
    const Span span = span_of(*side.document, *side.coverage, run.words);
    if (inside_a_finding(side, span, findings)) continue;
    Finding finding = finding_at(side, rule, span, clause_confidence(side, run));
    finding.message = fmt::format("not in the {}: “{}”", side.is_source ? "translation" : "source",
                                  quote(surface(*side.document, span)));
    findings.push_back(std::move(finding));
  }
}

/// Whether nothing of either side is found on the other, though both say enough.
bool check_non_translation(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const double said =
      std::min(total_information(pair.source_coverage), total_information(pair.target_coverage));
  const double share =
      std::max(covered_share(pair.source_coverage), covered_share(pair.target_coverage));
  if (said < kLeastInformation || share > kNonTranslationShare) return false;
  Finding finding;
  finding.rule = &kNonTranslation;
  finding.severity = Severity::kCritical;
  // A free translation of three or four words may share none with the dictionary; of eight, hardly.
  finding.confidence = std::min(0.95, 0.15 + 0.3 * said / kLeastInformation * (1 - share));
  finding.message = "this does not look like a translation of the source: hardly a word agrees";
  finding.source = pair.bitext.source.span();
  finding.target = pair.bitext.target.span();
  findings.push_back(std::move(finding));
  return true;
}

}  // namespace

void check_coverage(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (check_non_translation(pair, findings)) return;
  check_sentences(source_side(pair), kOmittedSentence, findings);
  check_clauses(source_side(pair), kOmittedClause, findings);
  check_sentences(target_side(pair), kAddedSentence, findings);
  check_clauses(target_side(pair), kAddedClause, findings);
}

std::span<const Rule> coverage_rules() { return kRules; }

}  // namespace taiyaku
