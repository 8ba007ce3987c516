#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "score/checks.h"
#include "score/fact_text.h"
#include "score/place.h"
#include "score/quote.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"OMIT005", "Accuracy/Omission", "clause", "what the source says in brackets is missing"},
}};
constexpr const Rule& kMissing = rule_named(kRules, "OMIT005");

constexpr float kFound = 0.4F;
constexpr unsigned kFewestWords = 2;

bool is_opening(std::string_view mark) { return mark == "(" || mark == "（"; }
bool has_opening(std::string_view text) {
  return text.find('(') != std::string_view::npos || text.find("（") != std::string_view::npos;
}
bool is_closing(std::string_view mark) { return mark == ")" || mark == "）"; }

/// Marks that may stand for the brackets.
bool can_hold(std::string_view text) {
  static constexpr auto kMarks = std::to_array<std::string_view>(
      {"(", "（", "[", "［", "〔", "【", "—", "–", " - ", "―", "「", "『", "“", "\""});
  return std::any_of(kMarks.begin(), kMarks.end(), [&](std::string_view mark) {
    return text.find(mark) != std::string_view::npos;
  });
}

/// The words within one pair of brackets.
struct Inside {
  unsigned words = 0;
  unsigned found = 0;  ///< of them, on the other side
  bool number = false;
};

/// Digits are for the checks of facts, and a converted unit may go.
Inside inside(const Document& document, Range tokens, const Coverage& coverage) {
  Inside inside;
  auto word = std::lower_bound(coverage.words.begin(), coverage.words.end(), tokens.begin,
                               [](const ContentWord& w, std::uint32_t t) { return w.token < t; });
  for (; word != coverage.words.end() && word->token < tokens.end; ++word) {
    ++inside.words;
    inside.found += word->covered >= kFound ? 1 : 0;
  }
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
    inside.number |= document.tokens[t].pos == Pos::kNumber;
  return inside;
}

/// 日暈（ひがさ）: how the kanji before it are read.
bool is_reading(std::string_view before, std::string_view inside) {
  constexpr std::size_t kKana = 3;  // bytes
  if (before.size() < kKana || inside.empty()) return false;
  const char32_t last = code_point_at(before, before.size() - kKana).value;
  if (!is_kanji(last)) return false;
  for (std::size_t at = 0; at < inside.size(); at += kKana) {
    const std::string_view character = inside.substr(at, kKana);
    if (character != "・" && character != "ー" && !is_hiragana(code_point_at(inside, at).value) &&
        !is_katakana(code_point_at(inside, at).value))
      return false;
  }
  return true;
}

/// Whether a dictionary translates one of the words by a counterpart of the word before them: 回収
/// and the "recall" of リコール.
bool explains(const PairAnalysis& pair, std::uint32_t word, Range tokens) {
  const Document& source = pair.source();
  const Lexicon& lexicon = *pair.lexicon;
  for (const Link& link : pair.links.links) {
    if (link.japanese != word) continue;
    const WordId english =
        lexicon.english(lemma(pair.target(), pair.target().tokens[link.english]));
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const auto glosses = lexicon.glosses(lexicon.japanese(lemma(source, source.tokens[t])));
      if (std::any_of(glosses.begin(), glosses.end(),
                      [&](const Gloss& gloss) { return gloss.word == english; }))
        return true;
    }
  }
  return false;
}

/// リコール（回収・無償修理）, ＬＮＧ（液化天然ガス）: what a loan word or letters before the
/// brackets mean, for readers of Japanese.
bool is_gloss(const PairAnalysis& pair, std::uint32_t word, Range tokens) {
  if (pair.bitext.english_is_source()) return false;
  const char32_t first = code_point_at(surface(pair.source(), pair.source().tokens[word]), 0).value;
  const bool letter = (first >= U'Ａ' && first <= U'Ｚ') || (first >= U'A' && first <= U'Z');
  return letter || (is_katakana(first) && explains(pair, word, tokens));
}

double confidence(const Inside& inside) {
  if (inside.number || inside.words < kFewestWords || inside.found * 3 > inside.words) return 0;
  return inside.words == kFewestWords ? 0.5 : 0.6;
}

}  // namespace

void check_parenthesis(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (!has_opening(surface(pair.source(), pair.bitext.source.span()))) return;
  if (can_hold(surface(pair.target(), pair.bitext.target.span()))) return;
  const Document& source = pair.source();
  const Range tokens = pair.bitext.source.tokens();
  std::uint32_t open = tokens.end;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::string_view mark = surface(source, source.tokens[t]);
    if (is_opening(mark)) open = t;
    if (!is_closing(mark) || open == tokens.end) continue;
    const double sure = confidence(inside(source, {open + 1, t}, pair.source_coverage));
    const std::string_view text = source.text;
    const bool reading =
        is_reading(text.substr(0, source.tokens[open].span.begin),
                   surface(text, Span{source.tokens[open].span.end, source.tokens[t].span.begin}));
    const bool gloss = open > tokens.begin && is_gloss(pair, open - 1, {open + 1, t});
    const Span span{source.tokens[open].span.begin, source.tokens[t].span.end};
    open = tokens.end;
    if (sure <= 0 || reading || gloss) continue;
    findings.push_back(
        make_finding(kMissing, Severity::kMajor, sure, only_in_source(pair, span),
                     fmt::format("not in the translation: “{}”", quote(surface(source, span)))));
  }
}

std::span<const Rule> parenthesis_rules() { return kRules; }

}  // namespace taiyaku
