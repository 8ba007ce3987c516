#include <array>
#include <string_view>

#include "score/checks.h"
#include "score/place.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"ROLE002", "Accuracy/Mistranslation", "role", "the writer's own thought became another's"},
}};
constexpr const Rule& kThinker = rule_named(kRules, "ROLE002");
constexpr double kConfidence = 0.65;

/// What may stand between 思う and the end of the sentence: not て (思っている is anyone's), not
/// か.
bool may_follow(const Document& document, const Token& token) {
  static constexpr WordSet kEndings =
      word_set("ます", "です", "だ", "の", "ん", "よ", "ね", "な", "けど", "けれど", "が", "わ",
               "けれども", "ー", "さ");
  if (token.pos == Pos::kSymbol) {
    const std::string_view mark = surface(document, token);
    return mark != "？" && mark != "?" && mark != "」" && mark != "』";
  }
  return kEndings.contains(lemma(document, token)) || kEndings.contains(norm(document, token));
}

/// A sentence with one of these asks, or tells what people think at all times: 人は…と思う.
bool is_question_or_people(std::string_view word) {
  static constexpr WordSet kWords = word_set(
      "どう", "いかが", "何", "なに", "なん", "なぜ", "誰", "だれ", "どこ", "どれ", "どちら",
      "どの", "どんな", "いつ", "人", "人々", "人間", "者", "多く", "皆", "みな", "みんな", "誰も");
  return kWords.contains(word);
}

/// The 思う that ends a Japanese sentence in its plain present form, behind と, or null. Only the
/// speaker's own thought can be told like that; others' is 思っている or 思うらしい.
const Token* own_thought(const Document& document, Range tokens) {
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (is_question_or_people(lemma(document, document.tokens[t]))) return nullptr;
  }
  for (std::uint32_t t = tokens.end; t-- > tokens.begin;) {
    const Token& token = document.tokens[t];
    if (token.pos == Pos::kVerb && lemma(document, token) == "思う") {
      const std::string_view form = norm(document, token);
      const bool quoted = t > tokens.begin && surface(document, document.tokens[t - 1]) == "と";
      return quoted && (form == "思う" || form == "思い") ? &token : nullptr;
    }
    if (!may_follow(document, token)) return nullptr;
  }
  return nullptr;
}

bool is_thinking(std::string_view word) {
  static constexpr WordSet kWords = word_set("think", "feel", "believe", "suppose", "guess");
  return kWords.contains(word);
}

bool is_other_person(std::string_view word) {
  static constexpr WordSet kWords = word_set("you", "he", "she", "they");
  return kWords.contains(word);
}

bool is_first_person(std::string_view word) {
  static constexpr WordSet kWords =
      word_set("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "i'm", "i'd", "i've",
               "i'll", "we're", "we'd", "we've", "let's", "we'll");
  return kWords.contains(word);
}

/// "you think" in English that never speaks of itself, or null.
const Token* other_thinker(const Passage& passage) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  const Token* found = nullptr;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::string_view word = norm(document, document.tokens[t]);
    if (is_first_person(word)) return nullptr;
    if (found == nullptr && t + 1 < tokens.end && is_other_person(word) &&
        is_thinking(lemma(document, document.tokens[t + 1]))) {
      found = &document.tokens[t];
    }
  }
  return found;
}

}  // namespace

void check_person(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& source = pair.bitext.source;
  if (source.language != Language::kJapanese) return;
  const Document& document = *source.document;
  for (std::uint32_t s = source.sentences.begin; s < source.sentences.end; ++s) {
    const Token* thought = own_thought(document, document.sentences[s].tokens);
    if (thought == nullptr) continue;
    const Token* thinker = other_thinker(pair.bitext.target);
    if (thinker == nullptr) return;
    findings.push_back(make_finding(kThinker, Severity::kMajor, kConfidence,
                                    {thought->span, thinker->span},
                                    "思う at the end of a sentence is the writer's own thought; in "
                                    "the translation another thinks so"));
    return;
  }
}

std::span<const Rule> person_rules() { return kRules; }

}  // namespace taiyaku
