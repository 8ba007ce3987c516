#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "score/checks.h"
#include "score/place.h"
#include "score/word_list.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"OMIT008", "Accuracy/Omission", "clause", "a reason, a concession or a condition is missing"},
}};
constexpr const Rule& kMissing = rule_named(kRules, "OMIT008");
constexpr double kConfidence = 0.65;
constexpr float kCovered = 0.3F;

/// A word that opens a clause, and what of it a translation has.
struct Connective {
  std::string_view english;
  std::string_view japanese;
  std::uint32_t least;  ///< words of meaning in the clause, none of which has a counterpart
};
constexpr auto kConnectives = std::to_array<Connective>({
    {"because",
     "ため ので から 理由 原因 より によ で、 受け せい だけに 結果 背景 として ゆえ おかげ "
     "が、 ことで 響 起因 し、 り、 て、 もの んだ のだ で。 わけ",
     2},
    {"although",
     "が けれど けど もの のに とはいえ 一方 ながら ても でも だが しかし いえ くせに かかわらず",
     2},
    {"though",
     "が けれど けど もの のに とはいえ 一方 ながら ても でも だが しかし いえ かかわらず", 2},
    {"unless", "ない なけ ぬ ず 限り 除 以外 場合 ば と、 たら", 2},
    {"without", "なし なく ない ず ぬ ぬき 抜き 無 まま 不 ノー 未 なけ なかっ ん 欠 ゼロ 非 素 失",
     1},
});

/// From the connective to the end of its clause: a mark, or that of the sentence.
Range clause_at(const Document& document, std::uint32_t t, std::uint32_t end) {
  std::uint32_t last = t + 1;
  while (last < end && document.tokens[last].pos != Pos::kSymbol) ++last;
  return {t, last};
}

/// How many words of meaning the clause has; 0 when one of them has a counterpart.
std::uint32_t uncovered_words(const Coverage& coverage, Range clause) {
  std::uint32_t words = 0;
  for (const ContentWord& word : coverage.words) {
    if (word.token < clause.begin || word.token >= clause.end) continue;
    if (word.covered >= kCovered) return 0;
    ++words;
  }
  return words;
}

}  // namespace

void check_connective(const PairAnalysis& pair, std::vector<Finding>& findings) {
  static constexpr WordSet kWords = word_set("because", "although", "though", "unless", "without");
  if (!pair.bitext.english_is_source()) return;
  const Document& english = pair.source();
  const std::string_view japanese =
      surface(*pair.bitext.target.document, pair.bitext.target.span());
  for (std::uint32_t s = pair.bitext.source.sentences.begin; s < pair.bitext.source.sentences.end;
       ++s) {
    const Range tokens = english.sentences[s].tokens;
    for (std::uint32_t t = tokens.begin + 1; t < tokens.end; ++t) {
      if (!kWords.contains(norm(english, english.tokens[t]))) continue;
      for (const Connective& connective : kConnectives) {
        if (norm(english, english.tokens[t]) != connective.english) continue;
        const Range clause = clause_at(english, t, tokens.end);
        if (uncovered_words(pair.source_coverage, clause) < connective.least) continue;
        if (any_stands_in(japanese, connective.japanese)) continue;
        const Span span{english.tokens[clause.begin].span.begin,
                        english.tokens[clause.end - 1].span.end};
        findings.push_back(
            make_finding(kMissing, Severity::kMajor, kConfidence, only_in_source(pair, span),
                         fmt::format("not in the translation: “{}”", surface(english, span))));
      }
    }
  }
}

std::span<const Rule> connective_rules() { return kRules; }

}  // namespace taiyaku
