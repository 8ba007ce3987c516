#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "score/checks.h"
#include "score/english_fluency.h"
#include "score/japanese_fluency.h"
#include "score/place.h"
#include "score/quote.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"FLU005", "Fluency/Grammar", "garbled", "words in no order that the language allows"},
}};
constexpr const Rule& kWordSalad = rule_named(kRules, "FLU005");

/// Names in a row and headlines have little context to give; a sentence of this many known words
/// that is mostly known ones has.
constexpr std::uint32_t kLeastEnglishWords = 6;
constexpr std::uint32_t kLeastJapaneseWords = 10;
constexpr double kLeastKnownShare = 0.6;
/// Sentences whose path costs are below this are never odd enough.
constexpr double kLeastPathCost = 1.2;
/// What costs more are cries and slang.
constexpr double kMostPathCost = 2.0;

/// Both the sentence as a whole and its worst place must be odd: a list lacks context everywhere,
/// a slip of one word only in one place. In log-odds; edited English stays below 0.
double english_oddity(const ContextGain& fluency) {
  return 2.5 * (-0.4 - fluency.gain) + 0.4 * (-5.0 - fluency.least_of_four);
}

/// MeCab's connections and the trigram model must agree: each takes talk for garbled that the other
/// knows. Fitted on edited sentences and the same shuffled, where the mean of many words is surer
/// than that of few; then moved until edited Japanese stays below 0.
double japanese_oddity(double path_cost, const ContextGain& fluency) {
  const double surprise = 4.3 * std::min(path_cost, kMostPathCost) - 3.9 * fluency.gain - 2.1;
  return std::sqrt(fluency.words / 20.0) * surprise - 6.7;
}

std::uint32_t count_words(const Document& document, Range tokens) {
  std::uint32_t words = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    words += document.tokens[t].pos != Pos::kSymbol ? 1 : 0;
  }
  return words;
}

/// How odd a sentence is, and where most.
struct Salad {
  double oddity = 0;
  Range least;
};

bool enough_words(const ContextGain& fluency, std::uint32_t least, const Document& document,
                  std::uint32_t sentence) {
  const std::uint32_t words = count_words(document, document.sentences[sentence].tokens);
  return fluency.words >= least && fluency.words >= kLeastKnownShare * words;
}

std::optional<Salad> english_salad(const Lexicon& lexicon, const Document& document,
                                   std::uint32_t sentence) {
  const ContextGain fluency =
      english_fluency(lexicon.english_model(), document, {sentence, sentence + 1});
  if (!enough_words(fluency, kLeastEnglishWords, document, sentence)) return std::nullopt;
  return Salad{english_oddity(fluency), fluency.least};
}

std::optional<Salad> japanese_salad(const Lexicon& lexicon, const Document& document,
                                    std::uint32_t sentence) {
  const double path_cost = japanese_fluency(document, {sentence, sentence + 1}).mean;
  if (path_cost < kLeastPathCost) return std::nullopt;
  const ContextGain fluency = japanese_context_gain(lexicon.japanese_model(), document, sentence);
  if (!enough_words(fluency, kLeastJapaneseWords, document, sentence)) return std::nullopt;
  return Salad{japanese_oddity(path_cost, fluency), fluency.least};
}

}  // namespace

void check_word_salad(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  const bool japanese = target.language == Language::kJapanese;
  const Lexicon& lexicon = *pair.lexicon;
  if ((japanese ? lexicon.japanese_model() : lexicon.english_model()).empty()) return;
  const Document& document = *target.document;
  for (std::uint32_t s = target.sentences.begin; s < target.sentences.end; ++s) {
    const auto salad =
        japanese ? japanese_salad(lexicon, document, s) : english_salad(lexicon, document, s);
    if (!salad) continue;
    const double confidence = 0.95 / (1 + std::exp(-salad->oddity));
    if (confidence < 0.1) continue;
    const Span least{document.tokens[salad->least.begin].span.begin,
                     document.tokens[salad->least.end - 1].span.end};
    findings.push_back(make_finding(
        kWordSalad, Severity::kMajor, confidence, at_target(pair, document.sentences[s].span),
        fmt::format("garbled: these words make no {} sentence, least of all “{}”",
                    japanese ? "Japanese" : "English", quote(surface(document, least)))));
  }
}

std::span<const Rule> word_salad_rules() { return kRules; }

}  // namespace taiyaku
