#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "score/checks.h"
#include "score/idioms.h"
#include "score/place.h"
#include "segment/characters.h"
#include "segment/utf8.h"

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
constexpr float kSureLink = 0.5F;
/// Of one passage; each is looked for in the other passage.
constexpr int kMostIdioms = 100;

constexpr std::size_t kCharacter = 3;  ///< bytes of one of Japanese

/// Words that `*` may stand for.
constexpr std::uint32_t kMostBetween = 2;

std::string_view next_word(std::string_view& words) {
  const std::size_t end = std::min(words.find(' '), words.size());
  const std::string_view word = words.substr(0, end);
  words.remove_prefix(std::min(end + 1, words.size()));
  return word;
}

bool is_word(const Document& document, std::uint32_t t, std::string_view word) {
  const Token& token = document.tokens[t];
  return lemma(document, token) == word || norm(document, token) == word;
}

/// A word of a pattern: one with a capital must have it in the text too.
bool is_word_of_pattern(const Document& document, std::uint32_t t, std::string_view word) {
  const bool name = word.front() >= 'A' && word.front() <= 'Z';
  return name ? surface(document, document.tokens[t]) == word : is_word(document, t, word);
}

/// Behind the tokens from `t` on that the pattern matches, or none.
std::optional<std::uint32_t> match(const Document& document, std::uint32_t t, std::uint32_t end,
                                   std::string_view pattern) {
  std::uint32_t between = 0;
  while (!pattern.empty()) {
    const std::string_view word = next_word(pattern);
    if (word == "*") {
      between = kMostBetween;
      continue;
    }
    while (t < end && !is_word_of_pattern(document, t, word) && between > 0) {
      ++t;
      --between;
    }
    if (t >= end || !is_word_of_pattern(document, t, word)) return std::nullopt;
    between = 0;
    ++t;
  }
  return t;
}

struct IdiomMatch {
  const Idiom* idiom = nullptr;
  Span span;
};

bool go_on(const EnglishIdioms& idioms, const Document& document, std::uint32_t t,
           std::uint32_t end) {
  if (t >= end) return idioms.go_on_with("");
  const Token& token = document.tokens[t];
  return idioms.go_on_with(lemma(document, token)) || idioms.go_on_with(norm(document, token));
}

IdiomMatch english_idiom_with(std::string_view first, const Document& document, std::uint32_t t,
                              std::uint32_t end) {
  const EnglishIdioms idioms(first);
  if (idioms.all().empty() || !go_on(idioms, document, t + 1, end)) return {};
  for (const Idiom& idiom : idioms.all()) {
    if (const auto behind = match(document, t, end, idiom.pattern))
      return {&idiom, {document.tokens[t].span.begin, document.tokens[*behind - 1].span.end}};
  }
  return {};
}

/// The first idiom that begins at this token, in its dictionary form (bury the hatchet) or as it
/// stands (breaking news).
IdiomMatch english_idiom_at(const Document& document, std::uint32_t t, std::uint32_t end) {
  const Token& token = document.tokens[t];
  const std::string_view base = lemma(document, token);
  const IdiomMatch found = english_idiom_with(base, document, t, end);
  const std::string_view form = norm(document, token);
  return found.idiom != nullptr || form == base ? found
                                                : english_idiom_with(form, document, t, end);
}

/// Katakana does not inflect: ヤンキー is not in ヤンキース.
bool goes_on_in_katakana(std::string_view text, std::string_view pattern) {
  const auto is_katakana_at = [&](std::size_t at) {
    const char32_t c = code_point_at(text, at).value;
    return script_of(c) == Script::kKatakana;
  };
  return is_katakana_at(pattern.size() - kCharacter) && is_katakana_at(pattern.size());
}

IdiomMatch japanese_idiom_at(const Document& document, std::uint32_t t, std::uint32_t end) {
  const std::uint32_t begin = document.tokens[t].span.begin;
  const std::string_view text = surface(document, Span{begin, end});
  for (const Idiom& idiom : japanese_idioms_with(text)) {
    if (text.starts_with(idiom.pattern) && !goes_on_in_katakana(text, idiom.pattern))
      return {&idiom, {begin, begin + static_cast<std::uint32_t>(idiom.pattern.size())}};
  }
  return {};
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

void report(const PairAnalysis& pair, const IdiomMatch& found, std::vector<Finding>& findings) {
  const Span place = literal_words(pair, found);
  if (place.empty()) return;
  const IdiomKind kind = found.idiom->kind;
  const std::string_view source = surface(pair.source(), found.span);
  const std::string_view target = surface(pair.target(), place);
  std::string message =
      kind == IdiomKind::kSense
          ? fmt::format("“{}” is another sense of a word of “{}”", target, source)
          : fmt::format("“{}” is not meant word by word; “{}” takes it so", source, target);
  findings.push_back(make_finding(rule_of(kind),
                                  kind == IdiomKind::kPhrase ? Severity::kMinor : Severity::kMajor,
                                  kConfidence, {found.span, place}, std::move(message)));
}

}  // namespace

void check_idiom(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& source = pair.bitext.source;
  const bool english = source.language == Language::kEnglish;
  const Range tokens = source.tokens();
  int idioms = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end && idioms < kMostIdioms; ++t) {
    const IdiomMatch found = english ? english_idiom_at(*source.document, t, tokens.end)
                                     : japanese_idiom_at(*source.document, t, source.span().end);
    if (found.idiom == nullptr) continue;
    report(pair, found, findings);
    ++idioms;
  }
}

std::span<const Rule> idiom_rules() { return kRules; }

}  // namespace taiyaku
