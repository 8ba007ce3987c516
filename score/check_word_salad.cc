#include <fmt/format.h>

#include <array>
#include <cmath>

#include "score/checks.h"
#include "score/english_fluency.h"
#include "score/place.h"
#include "score/quote.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"FLU005", "Fluency/Grammar", "garbled", "English words in no English order"},
}};
constexpr const Rule& kWordSalad = rule_named(kRules, "FLU005");

/// Names in a row and headlines have little context to give; a sentence of this many known words
/// that is mostly known ones has.
constexpr std::uint32_t kLeastWords = 6;
constexpr double kLeastKnownShare = 0.6;

/// Both the sentence as a whole and its worst place must be odd: a list lacks context everywhere,
/// a slip of one word only in one place. In log-odds; edited English stays below 0.
double oddity(const EnglishFluency& fluency) {
  return 2.5 * (-0.4 - fluency.gain) + 0.4 * (-5.0 - fluency.least_of_four);
}

std::uint32_t count_words(const Document& document, Range tokens) {
  std::uint32_t words = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    words += document.tokens[t].pos != Pos::kSymbol ? 1 : 0;
  }
  return words;
}

}  // namespace

void check_word_salad(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  if (target.language != Language::kEnglish || pair.lexicon->english_model().empty()) return;
  const Document& document = *target.document;
  for (std::uint32_t s = target.sentences.begin; s < target.sentences.end; ++s) {
    const EnglishFluency fluency =
        english_fluency(pair.lexicon->english_model(), document, {s, s + 1});
    const std::uint32_t words = count_words(document, document.sentences[s].tokens);
    if (fluency.words < kLeastWords || fluency.words < kLeastKnownShare * words) continue;
    const double confidence = 0.95 / (1 + std::exp(-oddity(fluency)));
    if (confidence < 0.1) continue;
    const Span least{document.tokens[fluency.least.begin].span.begin,
                     document.tokens[fluency.least.end - 1].span.end};
    findings.push_back(make_finding(
        kWordSalad, Severity::kMajor, confidence, at_target(pair, document.sentences[s].span),
        fmt::format("garbled: these words make no English sentence, least of all “{}”",
                    quote(surface(document, least)))));
  }
}

std::span<const Rule> word_salad_rules() { return kRules; }

}  // namespace taiyaku
