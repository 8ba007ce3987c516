#include "score/risk_features.h"

#include <algorithm>
#include <cmath>

#include "score/english_fluency.h"
#include "score/harsh_words.h"
#include "score/japanese_fluency.h"
#include "score/length.h"
#include "score/name_order.h"
#include "score/rough_edges.h"
#include "score/tense.h"

namespace taiyaku {
namespace {

/// Findings of one rule → probability that at least one is right. Keeps order of first appearance.
void add_findings(const std::vector<Finding>& findings, std::vector<RiskFeature>& features) {
  for (const Finding& finding : findings) {
    const auto same = [&](const RiskFeature& f) { return f.name == finding.rule->id; };
    auto feature = std::find_if(features.begin(), features.end(), same);
    if (feature == features.end()) {
      features.push_back({finding.rule->id, 0});
      feature = features.end() - 1;
    }
    feature->value = 1 - (1 - feature->value) * (1 - finding.confidence);
  }
  // A doubt of 0.2 is far less than a third of a finding of 0.6: squares fit the labels better.
  for (RiskFeature& feature : features) feature.value *= feature.value;
}

double uncovered_nats(const Coverage& coverage) {
  double sum = 0;
  for (const ContentWord& word : coverage.words) sum += word.information * (1 - word.covered);
  return sum;
}

double least_sentence_share(const Passage& passage, const Coverage& coverage) {
  double least = covered_share(coverage);
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    const Range words = words_of_sentence(coverage, s);
    if (words.size() >= 2) least = std::min(least, covered_share(coverage, words));
  }
  return least;
}

double longest_run_nats(const Coverage& coverage) {
  const auto runs = uncovered_runs(coverage);
  return runs.empty() ? 0 : runs.front().information;
}

struct SideNames {
  std::string_view uncovered_share, uncovered_nats, least_sentence, longest_run;
};

void add_coverage(const Passage& passage, const Coverage& coverage, const SideNames& names,
                  std::vector<RiskFeature>& features) {
  // Logarithms: the tenth lost word adds less doubt than the first.
  features.push_back({names.uncovered_share, 1 - covered_share(coverage)});
  features.push_back({names.uncovered_nats, std::log1p(uncovered_nats(coverage) / 10)});
  features.push_back({names.least_sentence, 1 - least_sentence_share(passage, coverage)});
  features.push_back({names.longest_run, std::log1p(longest_run_nats(coverage) / 10)});
}

void add_length(const PairAnalysis& pair, std::vector<RiskFeature>& features) {
  const double deviation = pair.length_deviation;
  if (deviation < 0) features.push_back({"target_short", std::min(-deviation, 6.0)});
  if (deviation > 0) features.push_back({"target_long", std::min(deviation, 6.0)});
  features.push_back({"source_length", std::log1p(letters(pair.bitext.source) / 20)});
  const auto source = pair.bitext.source.sentences.size();
  const auto target = pair.bitext.target.sentences.size();
  if (source > target)
    features.push_back({"sentences_fewer", std::log(double(source) / std::max(1U, target))});
  if (target > source)
    features.push_back({"sentences_more", std::log(double(target) / std::max(1U, source))});
}

/// Where edited news stands (english_fluency.h): half of it is below one, a fifth beyond the other.
constexpr double kUsualGain = 1.25;
constexpr double kLowLeastOfFour = -2.6;

/// Where edited Japanese stands: half of it is below one, a fifth beyond the other.
constexpr double kUsualCost = 0.83;
constexpr double kHighWorstOfFour = 17.7;

void add_japanese_fluency(const Passage& target, std::vector<RiskFeature>& features) {
  const JapaneseFluency fluency = japanese_fluency(*target.document, target.sentences);
  if (fluency.words == 0) return;
  features.push_back({"target_path_cost", fluency.mean - kUsualCost});
  features.push_back(
      {"target_path_peak", std::max(0.0, fluency.worst_of_four - kHighWorstOfFour) / 10});
}

/// Garbled text; the middle is 0, so that a measure says nothing of targets in the other language.
void add_fluency(const PairAnalysis& pair, std::vector<RiskFeature>& features) {
  const Passage& target = pair.bitext.target;
  if (target.language != Language::kEnglish) return add_japanese_fluency(target, features);
  const ContextGain fluency =
      english_fluency(pair.lexicon->english_model(), *target.document, target.sentences);
  if (fluency.words == 0) return;
  features.push_back({"target_odd_words", kUsualGain - fluency.gain});
  features.push_back({"target_odd_place", std::max(0.0, kLowLeastOfFour - fluency.least_of_four)});
}

void add_rough_edges(const PairAnalysis& pair, std::vector<RiskFeature>& features) {
  const RoughEdges edges = rough_edges(pair);
  features.push_back({"target_unknown_katakana", edges.unknown_katakana});
  features.push_back({"target_unread", std::log1p(edges.unread)});
  features.push_back({"target_half_width", std::log1p(edges.half_width_marks)});
  features.push_back({"target_pauses", edges.pauses});
}

/// An English word with so many Japanese headwords finds one of them in most texts.
constexpr std::size_t kManyHeadwords = 80;
/// What share of the words of edited news have.
constexpr double kUsualShareOfCommon = 0.28;

/// How few words of an English source are of the commonest: those go wrong least.
void add_uncommon(const PairAnalysis& pair, std::vector<RiskFeature>& features) {
  if (!pair.bitext.english_is_source()) return;
  const Document& document = pair.source();
  const Range tokens = pair.bitext.source.tokens();
  const auto words =
      std::count_if(document.tokens.begin() + tokens.begin, document.tokens.begin() + tokens.end,
                    [](const Token& token) { return token.pos != Pos::kSymbol; });
  if (words == 0) return;
  const auto& content = pair.source_coverage.words;
  const auto common = std::count_if(content.begin(), content.end(), [&](const ContentWord& word) {
    const Token& token = document.tokens[word.token];
    if (token.pos == Pos::kProperNoun) return false;
    return word.id != kNoWord && pair.lexicon->headwords(word.id).size() >= kManyHeadwords;
  });
  const double share = static_cast<double>(common) / static_cast<double>(words);
  features.push_back({"source_uncommon", kUsualShareOfCommon - share});
}

/// What share of the content words of a good translation a dictionary covers by halves.
constexpr double kUsualShareOfHalves = 0.13;
constexpr float kHalfCovered = 0.6F;

/// Words that a dictionary links weakly are those of a free translation, not of a wrong one.
void add_unambiguous(const Coverage& target, std::vector<RiskFeature>& features) {
  if (target.words.empty()) return;
  const auto halves = std::ranges::count_if(target.words, [](const ContentWord& word) {
    return word.covered > 0 && word.covered < kHalfCovered;
  });
  const double share = static_cast<double>(halves) / static_cast<double>(target.words.size());
  features.push_back({"target_all_or_nothing", kUsualShareOfHalves - share});
}

double least_probability(const Alignment& alignment) {
  double least = 1;
  for (const Bead& bead : alignment.beads) least = std::min(least, bead.probability);
  return least;
}

/// What is hard to translate goes wrong more often: abuse, and shouting, which also hides names.
void add_difficulty(const Passage& source, std::vector<RiskFeature>& features) {
  const Document& document = *source.document;
  const Range tokens = source.tokens();
  unsigned harsh = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (harshness(document, document.tokens[t], source.language) != Harshness::kNone) ++harsh;
  }
  features.push_back({"source_harsh", std::log1p(harsh)});
  if (source.sentences.empty()) return;
  std::size_t capitals = 0;
  std::size_t letters = 0;
  for (const char c : surface(document, source.span())) {
    capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
    letters += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? 1 : 0;
  }
  if (letters >= 20) {
    features.push_back(
        {"source_capitals", std::max(0.0, static_cast<double>(capitals) / letters - 0.2)});
  }
}

}  // namespace

std::vector<RiskFeature> risk_features(const PairAnalysis& pair,
                                       const std::vector<Finding>& findings) {
  std::vector<RiskFeature> features;
  add_findings(findings, features);
  add_coverage(
      pair.bitext.source, pair.source_coverage,
      {"source_uncovered_share", "source_uncovered_nats", "source_least_sentence", "source_run"},
      features);
  add_coverage(
      pair.bitext.target, pair.target_coverage,
      {"target_uncovered_share", "target_uncovered_nats", "target_least_sentence", "target_run"},
      features);
  add_length(pair, features);
  add_fluency(pair, features);
  add_rough_edges(pair, features);
  add_difficulty(pair.bitext.source, features);
  add_uncommon(pair, features);
  add_unambiguous(pair.target_coverage, features);
  features.push_back({"alignment_doubt", 1 - least_probability(pair.alignment)});
  features.push_back({"source_unanswered", std::log1p(pair.unanswered)});
  features.push_back({"tense_shift", tense_shift(pair.bitext)});
  features.push_back({"aspect_surplus", std::log1p(aspect_surplus(pair.bitext))});
  const NameOrder order = name_order(pair);
  features.push_back({"names_reversed", order.inversions});
  features.push_back({"names_separated", std::log1p(order.separated)});
  return features;
}

}  // namespace taiyaku
