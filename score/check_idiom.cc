#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "score/checks.h"
#include "score/idiom_match.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"SENS001", "Accuracy/Mistranslation", "sense", "an idiom was translated word by word"},
    {"SENS002", "Accuracy/Mistranslation", "sense",
     "a word was translated in another of its senses"},
    {"SENS003", "Accuracy/Mistranslation", "sense", "a phrase of talk was translated word by word"},
}};
constexpr const Rule& kLiteral = rule_named(kRules, "SENS001");
constexpr const Rule& kOtherSense = rule_named(kRules, "SENS002");
constexpr const Rule& kLiteralPhrase = rule_named(kRules, "SENS003");
constexpr double kConfidence = 0.7;
/// Of a word that only others near it give a sense: they may belong to something else.
constexpr double kOfNear = 0.4;
constexpr float kSureLink = 0.5F;
/// Of one passage; each is looked for in the other passage.
constexpr int kMostIdioms = 100;

bool is_word(const Document& document, std::uint32_t t, std::string_view word) {
  const Token& token = document.tokens[t];
  return lemma(document, token) == word || norm(document, token) == word;
}

/// Bytes of `word` at this token, where it stands as a word of its own or as the beginning of
/// several; empty where it does not.
Span word_at(const Document& document, std::uint32_t t, std::string_view word, Span within) {
  const Span token = document.tokens[t].span;
  if (word.size() <= token.size()) return is_word(document, t, word) ? token : Span{};
  const bool stands = surface(document, Span{token.begin, within.end}).starts_with(word);
  return stands ? Span{token.begin, token.begin + static_cast<std::uint32_t>(word.size())} : Span{};
}

/// Whether a word of the source outside the phrase accounts for this one: a board caught between
/// two sides is no plank.
bool answers_another(const PairAnalysis& pair, std::uint32_t target_token, Span phrase) {
  return std::any_of(pair.links.links.begin(), pair.links.links.end(), [&](const Link& link) {
    const bool english = pair.bitext.english_is_source();
    const std::uint32_t target = english ? link.japanese : link.english;
    const Span source = pair.source().tokens[english ? link.english : link.japanese].span;
    return target == target_token && link.strength >= kSureLink &&
           (source.end <= phrase.begin || source.begin >= phrase.end);
  });
}

/// The first place of any of the words that is not another word's; empty for none.
Span literal_words(const PairAnalysis& pair, const IdiomMatch& found) {
  const Span within = opposite_in_target(pair, found.span);
  const Document& document = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  std::string_view words = found.idiom->literal;
  while (!words.empty()) {
    const std::string_view word = next_word(words);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Span span = document.tokens[t].span;
      if (span.begin < within.begin || span.end > within.end) continue;
      const Span place = word_at(document, t, word, within);
      if (!place.empty() && !answers_another(pair, t, found.span)) return place;
    }
  }
  return {};
}

const Rule& rule_of(IdiomKind kind) {
  switch (kind) {
    case IdiomKind::kIdiom:
      return kLiteral;
    case IdiomKind::kPhrase:
      return kLiteralPhrase;
    case IdiomKind::kSense:
      return kOtherSense;
  }
  return kLiteral;
}

bool is_found_by_near(const Idiom& idiom) {
  return idiom.pattern.find(" & ") != std::string_view::npos;
}

Finding finding_at(const PairAnalysis& pair, const IdiomMatch& found, Span place) {
  const IdiomKind kind = found.idiom->kind;
  const std::string_view source = surface(pair.source(), found.span);
  const std::string_view target = surface(pair.target(), place);
  std::string message =
      kind == IdiomKind::kSense
          ? fmt::format("“{}” is another sense of a word of “{}”", target, source)
          : fmt::format("“{}” is not meant word by word; “{}” takes it so", source, target);
  return make_finding(rule_of(kind),
                      kind == IdiomKind::kPhrase ? Severity::kMinor : Severity::kMajor,
                      is_found_by_near(*found.idiom) ? kOfNear : kConfidence, {found.span, place},
                      std::move(message));
}

}  // namespace

void check_idiom(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& source = pair.bitext.source;
  int idioms = 0;
  Span last;  // two phrases may be given away by one word
  for (std::uint32_t i = source.sentences.begin; i < source.sentences.end; ++i) {
    const Sentence& sentence = source.document->sentences[i];
    for (const IdiomMatch& found : idioms_in(*source.document, sentence, source.language)) {
      if (++idioms > kMostIdioms) return;
      const Span place = literal_words(pair, found);
      if (place.empty() || place == last) continue;
      findings.push_back(finding_at(pair, found, place));
      last = place;
    }
  }
}

std::span<const Rule> idiom_rules() { return kRules; }

}  // namespace taiyaku
