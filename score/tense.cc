#include "score/tense.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr WordSet kPastAuxiliaries = word_set("was", "were", "had", "did", "wasn't", "weren't",
                                              "hadn't", "didn't", "has", "have", "'ve");
constexpr WordSet kOtherAuxiliaries =
    word_set("is", "are", "am", "isn't", "aren't", "do", "does", "don't", "can", "may", "will",
             "won't", "shall", "doesn't", "'ll", "must");

/// A form in -ed or a strong one. Participles and the like are told by the word before.
bool is_past_form(const Document& document, const Token& token) {
  const std::string_view word = norm(document, token);
  if (token.pos != Pos::kContent) return false;
  if (word.ends_with("ed") && !word.ends_with("eed")) return true;
  return word != lemma(document, token) && !word.ends_with("s") && !word.ends_with("ing") &&
         !word.ends_with("er") && !word.ends_with("est");
}

/// Participles stand beside a form of be or have, which has been counted already, and before a
/// noun, after an article or preposition.
bool may_be_participle(const Document& document, std::uint32_t first, std::uint32_t t) {
  if (t == first) return true;
  const Token& before = document.tokens[t - 1];
  return before.pos == Pos::kAuxiliary || before.pos == Pos::kParticle ||
         before.pos == Pos::kAdverb;
}

TenseCount count_english(const Document& document, Range tokens) {
  TenseCount count;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const std::string_view word = norm(document, token);
    if (kPastAuxiliaries.contains(word)) {
      ++count.past;
    } else if (kOtherAuxiliaries.contains(word)) {
      ++count.not_past;
    } else if (is_past_form(document, token) && !may_be_participle(document, tokens.begin, t)) {
      ++count.past;
    }
  }
  return count;
}

/// た and だ of the past, which MeCab gives the lemmas た and だ as auxiliaries; だ that is です is
/// told by the reading of what stands before: a verb or an auxiliary, never a noun.
bool is_past_ending(const Document& document, std::uint32_t first, std::uint32_t t) {
  const Token& token = document.tokens[t];
  if (token.pos != Pos::kAuxiliary) return false;
  if (lemma(document, token) == "た") return true;
  if (norm(document, token) != "だ" || t == first) return false;
  const Pos before = document.tokens[t - 1].pos;
  return before == Pos::kVerb;
}

bool ends_predicate(const Document& document, Range tokens, std::uint32_t t) {
  if (t + 1 >= tokens.end) return true;
  const Token& next = document.tokens[t + 1];
  return next.pos != Pos::kAuxiliary && next.pos != Pos::kVerb && next.pos != Pos::kSuffix &&
         norm(document, next) != "て" && norm(document, next) != "ば";
}

/// The last predicate of a sentence is its main one, and counts for two.
unsigned weight(const Document& document, Range tokens, std::uint32_t t) {
  return t + 1 >= tokens.end || document.tokens[t + 1].pos == Pos::kSymbol ? 2 : 1;
}

TenseCount count_japanese(const Document& document, Range tokens) {
  TenseCount count;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (is_past_ending(document, tokens.begin, t)) {
      count.past += weight(document, tokens, t);
      continue;
    }
    const bool predicate = token.pos == Pos::kVerb || token.pos == Pos::kAuxiliary;
    if (predicate && norm(document, token) == lemma(document, token) &&
        ends_predicate(document, tokens, t)) {
      count.not_past += weight(document, tokens, t);
    }
  }
  return count;
}

/// Predicates that tell more than when: how far a thing has got.
struct AspectCount {
  unsigned progressive = 0;
  unsigned past_perfect = 0;
};

bool is_adverb_or_not(const Document& document, std::uint32_t t) {
  const std::string_view word = norm(document, document.tokens[t]);
  return document.tokens[t].pos == Pos::kAdverb || word == "not" || word == "also" ||
         word.ends_with("ly");
}

/// The word that an auxiliary at `t` goes with; `end` when there is none.
std::uint32_t word_after(const Document& document, std::uint32_t t, std::uint32_t end) {
  constexpr std::uint32_t kMostBetween = 3;
  const std::uint32_t last = std::min(t + 1 + kMostBetween, end);
  for (std::uint32_t next = t + 1; next < last; ++next) {
    if (!is_adverb_or_not(document, next)) return next;
  }
  return end;
}

constexpr WordSet kBeing = word_set("is", "are", "am", "was", "were", "be", "been", "'s", "'re");
/// Words in -ing that are no verb after a form of be, and "going to", which tells the future.
constexpr WordSet kNoProgressive =
    word_set("going", "during", "something", "nothing", "anything", "everything", "including",
             "according", "interesting", "king", "morning", "evening", "being");
constexpr std::size_t kShortestIng = 5;  // bytes

AspectCount count_aspects(const Document& document, Range tokens) {
  AspectCount count;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::string_view word = norm(document, document.tokens[t]);
    if (word == "being") ++count.progressive;
    if (word != "had" && !kBeing.contains(word)) continue;
    const std::uint32_t next = word_after(document, t, tokens.end);
    if (next == tokens.end) continue;
    const std::string_view verb = norm(document, document.tokens[next]);
    if (word == "had") {
      count.past_perfect += verb == "been" || is_past_form(document, document.tokens[next]) ? 1 : 0;
    } else if (verb.ends_with("ing") && verb.size() >= kShortestIng &&
               !kNoProgressive.contains(verb)) {
      ++count.progressive;
    }
  }
  return count;
}

/// What Japanese may become a progressive or a past perfect.
unsigned count_lasting(const Document& document, Range tokens) {
  static constexpr WordSet kLasting =
      word_set("いる", "おる", "てる", "でる", "とる", "しまう", "ちゃう", "つつ", "中", "ところ",
               "続ける", "続く", "ばかり", "以来", "くる", "最中", "それまで");
  unsigned count = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    count += kLasting.contains(lemma(document, document.tokens[t])) ? 1 : 0;
  }
  return count;
}

unsigned surplus(unsigned count, unsigned called_for) {
  return count > called_for ? count - called_for : 0;
}

/// Below this the shares of correct translations differ as a matter of course.
constexpr double kUsualShift = 0.1;

}  // namespace

TenseCount count_tenses(const Passage& passage) {
  if (passage.document == nullptr) return {};
  return passage.language == Language::kEnglish
             ? count_english(*passage.document, passage.tokens())
             : count_japanese(*passage.document, passage.tokens());
}

double tense_shift(const Bitext& bitext) {
  const TenseCount source = count_tenses(bitext.source);
  const TenseCount target = count_tenses(bitext.target);
  if (source.all() == 0 || target.all() == 0) return 0;
  const double shift = std::abs(source.past_share() - target.past_share());
  return std::max(0.0, shift - kUsualShift) / (1 - kUsualShift);
}

unsigned aspect_surplus(const Bitext& bitext) {
  if (bitext.english_is_source()) return 0;
  const AspectCount count = count_aspects(*bitext.target.document, bitext.target.tokens());
  if (count.progressive == 0 && count.past_perfect == 0) return 0;
  const unsigned lasting = count_lasting(*bitext.source.document, bitext.source.tokens());
  return surplus(count.progressive, lasting) + surplus(count.past_perfect, lasting);
}

}  // namespace taiyaku
