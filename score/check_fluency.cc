#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "score/checks.h"
#include "score/place.h"
#include "score/quote.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 4> kRules = {{
    {"FLU001", "Fluency/Grammar", "garbled", "pronouns piled up in one clause"},
    {"FLU002", "Fluency/Grammar", "glued", "two sentences run together without a full stop"},
    {"FLU003", "Fluency/Grammar", "particle", "a sentence ends on a particle that needs a host"},
    {"FLU004", "Fluency/Grammar", "word order", "function words that cannot stand side by side"},
}};

constexpr const Rule& kPronouns = rule_named(kRules, "FLU001");
constexpr const Rule& kGlued = rule_named(kRules, "FLU002");
constexpr const Rule& kBrokenOff = rule_named(kRules, "FLU003");
constexpr const Rule& kWordOrder = rule_named(kRules, "FLU004");

bool is_clause_end(std::string_view word) {
  static constexpr WordSet kEnds =
      word_set("、", "。", "，", ",", ".", "．", "「", "」", "!", "?", "！", "？");
  return kEnds.contains(word);
}

bool is_personal_pronoun(std::string_view word) {
  if (!word.starts_with("彼") && !word.starts_with("それ") && !word.starts_with("私")) return false;
  static constexpr WordSet kWords =
      word_set("彼", "彼女", "彼ら", "彼女ら", "それ", "それら", "私", "私たち");
  return kWords.contains(word);
}

/// Japanese names a person once and then leaves the pronoun out; three in a clause is the mark of
/// word-by-word translation. Clumsy, but hardly ever wrong about a fact; four are hard to read.
void check_pronouns(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  std::uint32_t count = 0;
  Span span;
  const auto close = [&] {
    if (count >= 3) {
      findings.push_back(make_finding(kPronouns, count > 3 ? Severity::kMajor : Severity::kMinor,
                                      std::min(0.95, 0.3 + 0.15 * count), at_target(pair, span),
                                      fmt::format("garbled: {} pronouns in one clause: “{}”", count,
                                                  quote(surface(target, span)))));
    }
    count = 0;
  };
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = target.tokens[t];
    if (count > 0 && is_clause_end(surface(target, token))) close();
    if (!is_personal_pronoun(surface(target, token))) continue;
    if (count == 0) span.begin = token.span.begin;
    // The word after the particle that follows belongs to the pile too.
    span.end = target.tokens[std::min(t + 2, tokens.end - 1)].span.end;
    ++count;
  }
  close();
}

void check_glued(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Span within = pair.bitext.target.span();
  for (std::uint32_t position : pair.target().possible_breaks) {
    if (position <= within.begin || position >= within.end) continue;
    findings.push_back(make_finding(kGlued, Severity::kMinor, 0.45,
                                    at_target(pair, {position, position}),
                                    "two sentences seem to be run together here"));
  }
}

/// 素晴らしい一日を。 and 幸運を。: a wish leaves its verb out.
bool is_wish(std::string_view noun) {
  static constexpr WordSet kWished =
      word_set("一日", "日", "週末", "夜", "朝", "年", "お年", "新年", "休日", "休暇", "旅", "時間",
               "ひととき", "夏", "冬", "クリスマス", "幸運", "武運", "ご武運", "成功", "ご多幸",
               "愛", "祝福", "乾杯", "拍手", "旅行");
  return kWished.contains(noun);
}

/// を, の, に, は … before a full stop: the rest of the sentence is gone.
void check_particle_ends(const PairAnalysis& pair, std::vector<Finding>& findings) {
  static constexpr std::array<std::string_view, 6> kParticles = {"を", "の", "に",
                                                                 "は", "で", "と"};
  const Document& target = pair.target();
  const Range range = pair.bitext.target.sentences;
  for (std::uint32_t s = range.begin; s < range.end; ++s) {
    const Range tokens = target.sentences[s].tokens;
    if (tokens.size() < 4) continue;
    const Token& last = target.tokens[tokens.end - 1];
    const Token& before = target.tokens[tokens.end - 2];
    if (surface(target, last) != "。" || before.pos != Pos::kParticle) continue;
    const auto* particle = std::find(kParticles.begin(), kParticles.end(), surface(target, before));
    if (particle == kParticles.end()) continue;
    if (*particle == "を" && is_wish(surface(target, target.tokens[tokens.end - 3]))) continue;
    findings.push_back(make_finding(kBrokenOff, Severity::kMajor, *particle == "を" ? 0.6 : 0.4,
                                    at_target(pair, {before.span.begin, last.span.end}),
                                    fmt::format("the sentence breaks off after {}", *particle)));
  }
}

bool is_determiner(std::string_view word) {
  static constexpr WordSet kWords = word_set("the", "a", "an", "its", "my", "our", "their", "your");
  return kWords.contains(word);
}

bool cannot_follow_determiner(std::string_view word) {
  static constexpr WordSet kWords =
      word_set("the", "a", "an", "of", "to", "and", "or", "but", "is", "are", "was", "were", "be",
               "been", "has", "have", "had", "he", "she", "it", "they", "we", "i", "you", "from",
               "with", "by", "at", "for", "into", "which", "who", "that", "his", "their", "its",
               "my", "our", "will", "would", "because");
  return kWords.contains(word);
}

bool cannot_precede_verb_be(std::string_view word) {
  static constexpr WordSet kWords = word_set("of", "from", "into", "with", "by", "for", "at");
  return kWords.contains(word);
}

bool is_finite_be(std::string_view word) {
  return word == "is" || word == "are" || word == "was" || word == "were";
}

bool clashes(std::string_view first, std::string_view second) {
  return (is_determiner(first) && cannot_follow_determiner(second)) ||
         (cannot_precede_verb_be(first) && is_finite_be(second)) ||
         (first == "of" && (second == "and" || second == "or" || second == "to")) ||
         ((first == "and" || first == "or") && second == "of");
}

/// Determiners before what cannot follow one: the mark of shuffled or cut English.
void check_word_order(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin; t + 1 < tokens.end; ++t) {
    const std::string_view first = norm(target, target.tokens[t]);
    const std::string_view second = norm(target, target.tokens[t + 1]);
    if (!clashes(first, second)) continue;
    const Span span{target.tokens[t].span.begin, target.tokens[t + 1].span.end};
    findings.push_back(make_finding(kWordOrder, Severity::kMinor, 0.45, at_target(pair, span),
                                    fmt::format("“{} {}” is not English", first, second)));
  }
}

}  // namespace

void check_fluency(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (pair.bitext.target.language == Language::kEnglish) {
    check_word_order(pair, findings);
    return;
  }
  check_pronouns(pair, findings);
  check_glued(pair, findings);
  check_particle_ends(pair, findings);
}

std::span<const Rule> fluency_rules() { return kRules; }

}  // namespace taiyaku
