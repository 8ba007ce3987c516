#include "score/denied_verb.h"

#include <algorithm>
#include <string_view>

#include "score/negation.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr float kUnlinked = 0.3F;
constexpr float kLinked = 0.5F;
/// Tokens between a negation and its verb, and between the verb and the noun.
constexpr std::uint32_t kVerbReach = 4;
constexpr std::uint32_t kNounReach = 5;

/// Verbs that any verb may stand for.
constexpr WordSet kLightEnglish =
    word_set("go", "let", "make", "be", "have", "do", "get", "want", "seem", "need", "mean", "take",
             "like", "gonna", "going", "come", "bring", "give", "offer", "provide");
constexpr WordSet kLightJapanese =
    word_set("する", "できる", "なる", "ある", "いる", "いう", "みる", "られる", "れる", "くれる",
             "くださる", "下さる");

/// The only plain negation of consecutive sentences.
std::optional<Span> only_negation(const Passage& passage, Range sentences) {
  std::optional<Span> only;
  for (const NegationCue& cue : find_negations(*passage.document, sentences, passage.language)) {
    if (!cue.plain) continue;
    if (only) return std::nullopt;
    only = cue.span;
  }
  return only;
}

std::uint32_t token_at(const Document& document, Range tokens, std::uint32_t byte) {
  const auto begin = document.tokens.begin();
  return static_cast<std::uint32_t>(
      std::partition_point(begin + tokens.begin, begin + tokens.end,
                           [&](const Token& token) { return token.span.begin < byte; }) -
      begin);
}

/// The verb behind an English negation; `end` when none is near.
std::uint32_t english_verb(const Document& document, Range tokens, std::uint32_t negation) {
  const std::uint32_t end = std::min(negation + 1 + kVerbReach, tokens.end);
  for (std::uint32_t t = negation + 1; t < end; ++t) {
    const Token& token = document.tokens[t];
    if (token.pos != Pos::kContent || norm(document, token).ends_with("ly")) continue;
    return kLightEnglish.contains(lemma(document, token)) ? tokens.end : t;
  }
  return tokens.end;
}

/// 請願する: a noun made a verb.
bool is_verbal_noun(const Document& document, Range tokens, std::uint32_t t) {
  return document.tokens[t].pos == Pos::kNoun && t + 1 < tokens.end &&
         lemma(document, document.tokens[t + 1]) == "する";
}

/// The verb, or the noun made one, before a Japanese negation; `end` when none is near.
std::uint32_t japanese_verb(const Document& document, Range tokens, std::uint32_t negation) {
  for (std::uint32_t t = negation; t > tokens.begin && negation - t < kVerbReach;) {
    const Token& token = document.tokens[--t];
    if (token.pos == Pos::kVerb && !kLightJapanese.contains(lemma(document, token))) return t;
    if (is_verbal_noun(document, tokens, t)) return t;
  }
  return tokens.end;
}

/// "replied to the petition", "ruled on the appeal": who did not do that may well have petitioned
/// and appealed. Not so "cast a vote" and "engage in talks", which say no more than the noun.
bool takes_up(const Document& document, Range tokens, std::uint32_t verb) {
  static constexpr WordSet kPrepositions = word_set("to", "on", "about", "upon");
  return verb + 1 < tokens.end && kPrepositions.contains(norm(document, document.tokens[verb + 1]));
}

/// Whether a word is used as a noun: a plural, or with an article or preposition before it that is
/// not the to of a verb.
bool is_noun(const Document& document, std::uint32_t t) {
  const Token& before = document.tokens[t - 1];
  const std::string_view word = norm(document, document.tokens[t]);
  const bool plural = word.ends_with('s') && word != lemma(document, document.tokens[t]);
  return before.pos == Pos::kParticle && (plural || norm(document, before) != "to");
}

/// The English word that a Japanese one is the counterpart of, a noun right behind the verb.
bool means_noun_behind(const PairAnalysis& pair, std::uint32_t japanese, std::uint32_t verb,
                       std::uint32_t end) {
  const Document& document = *pair.bitext.english().document;
  const std::uint32_t last = std::min(verb + 1 + kNounReach, end);
  return std::any_of(pair.links.links.begin(), pair.links.links.end(), [&](const Link& link) {
    return link.japanese == japanese && link.strength >= kLinked && link.english > verb &&
           link.english < last && is_noun(document, link.english);
  });
}

}  // namespace

std::optional<DeniedVerbs> other_verb_denied(const PairAnalysis& pair, const Bead& bead) {
  if (bead.source.size() != 1 || bead.target.size() != 1) return std::nullopt;
  const bool from_english = pair.bitext.english_is_source();
  const Passage& english = pair.bitext.english();
  const Passage& japanese = pair.bitext.japanese();
  const Range sentences[2] = {from_english ? bead.source : bead.target,
                              from_english ? bead.target : bead.source};
  const auto denied = only_negation(english, sentences[0]);
  const auto denied_there = denied ? only_negation(japanese, sentences[1]) : std::nullopt;
  if (!denied_there) return std::nullopt;
  const Range words = english.document->sentences[sentences[0].begin].tokens;
  const Range there = japanese.document->sentences[sentences[1].begin].tokens;
  const std::uint32_t verb =
      english_verb(*english.document, words, token_at(*english.document, words, denied->begin));
  const std::uint32_t other = japanese_verb(
      *japanese.document, there, token_at(*japanese.document, there, denied_there->begin));
  if (verb == words.end || other == there.end) return std::nullopt;
  if (pair.links.english_coverage[verb - english.tokens().begin] >= kUnlinked) return std::nullopt;
  if (is_verbal_noun(*japanese.document, there, other) &&
      !takes_up(*english.document, words, verb)) {
    return std::nullopt;
  }
  if (!means_noun_behind(pair, other, verb, words.end)) return std::nullopt;
  return DeniedVerbs{english.document->tokens[verb].span, japanese.document->tokens[other].span};
}

namespace {

/// The first content word behind an English negation that is no light verb.
std::optional<std::uint32_t> english_denied(const Document& document, Range tokens,
                                            std::uint32_t negation) {
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t t = negation + 1; t < std::min(negation + 1 + kReach, tokens.end); ++t) {
    const Token& token = document.tokens[t];
    if (token.pos == Pos::kSymbol) break;
    if (!is_content(token.pos) || norm(document, token).ends_with("ly")) continue;
    if (!kLightEnglish.contains(lemma(document, token))) return t;
  }
  return std::nullopt;
}

/// The same before a Japanese one.
std::optional<std::uint32_t> japanese_denied(const Document& document, Range tokens,
                                             std::uint32_t negation) {
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t t = negation; t > tokens.begin && negation - t < kReach;) {
    const Token& token = document.tokens[--t];
    if (token.pos == Pos::kSymbol) break;
    if (is_content(token.pos) && !kLightJapanese.contains(lemma(document, token))) return t;
  }
  return std::nullopt;
}

}  // namespace

std::optional<float> covered_denied_word(const PairAnalysis& pair, const Passage& passage,
                                         Span negation) {
  const Document& document = *passage.document;
  const Range all = passage.tokens();
  const std::uint32_t at = token_at(document, all, negation.begin);
  const bool english = passage.language == Language::kEnglish;
  const auto denied =
      english ? english_denied(document, all, at) : japanese_denied(document, all, at);
  if (!denied) return std::nullopt;
  const auto& coverage = english ? pair.links.english_coverage : pair.links.japanese_coverage;
  return coverage[*denied - all.begin];
}

}  // namespace taiyaku
