#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "score/checks.h"
#include "score/place.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"NEG004", "Accuracy/Mistranslation", "negation", "“not only” lost its “only”"},
    {"NEG005", "Accuracy/Mistranslation", "negation", "“anything but that” became “not only that”"},
    {"NEG006", "Accuracy/Mistranslation", "negation", "“only” or “not all” became a plain denial"},
}};
constexpr const Rule& kOnlyLost = rule_named(kRules, "NEG004");
constexpr const Rule& kOnlyLeft = rule_named(kRules, "NEG005");
constexpr const Rule& kFlatDenial = rule_named(kRules, "NEG006");
constexpr double kNotOnlyConfidence = 0.6;
constexpr double kAnythingButConfidence = 0.6;
constexpr double kDeniedConfidence = 0.65;

/// How far behind だけ the negation may stand that takes it in, in bytes of kana and kanji.
constexpr std::size_t kReach = 60;

enum class Scope : std::uint8_t { kNotOnly, kAnythingBut };

struct OnlyCue {
  Span span;
  Scope scope = Scope::kNotOnly;
};

template <std::size_t N>
bool starts_with_any(std::string_view text, const std::array<std::string_view, N>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view b) { return text.starts_with(b); });
}

template <std::size_t N>
bool contains_any(std::string_view text, const std::array<std::string_view, N>& parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    return text.find(part) != std::string_view::npos;
  });
}

/// Up to the next mark, and no farther than kReach.
std::string_view clause_behind(std::string_view text) {
  text = text.substr(0, kReach);
  for (const std::string_view mark : {"。", "、", "「", "」", "！", "？", "!", "?", "\n"}) {
    text = text.substr(0, text.find(mark));
  }
  return text;
}

/// What a negation behind だけ, のみ or ばかり makes of it. 〜だけは…ない asks for anything but
/// that.
std::optional<Scope> scope_of(std::string_view behind) {
  static constexpr std::array<std::string_view, 8> kDirect = {
      "でなく", "ではな", "じゃな", "でな", "なら", "ではあり", "じゃあり", "でもな"};
  static constexpr std::array<std::string_view, 6> kWhole = {
      "のではな", "わけではな", "のじゃな", "わけじゃな", "とは限ら", "のではあり"};
  static constexpr std::array<std::string_view, 4> kDenied = {"ない", "ません", "まい", "ずに"};
  const std::string_view clause = clause_behind(behind);
  if (starts_with_any(clause, kDirect) || contains_any(clause, kWhole)) return Scope::kNotOnly;
  if (clause.starts_with("は") && contains_any(clause, kDenied)) return Scope::kAnythingBut;
  return std::nullopt;
}

/// The first one of a Japanese passage.
std::optional<OnlyCue> japanese_cue(const Passage& passage) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const std::string_view word = surface(document, token);
    if (word != "だけ" && word != "のみ" && word != "ばかり") continue;
    const Span behind{token.span.end, passage.span().end};
    if (const auto scope = scope_of(surface(document, behind))) return OnlyCue{token.span, *scope};
  }
  return std::nullopt;
}

constexpr WordSet kEnglishOnly = word_set("only", "just", "solely", "merely", "simply");

bool is_not(std::string_view word) {
  return word == "not" || word == "never" || word.ends_with("n't");
}

/// "I can't just leave" does not say that there is more.
bool is_more_than(std::string_view negation, std::string_view only) {
  return only == "only" || !negation.ends_with("n't");
}

/// The first "not only" of an English passage, with at most `between` words between the two.
std::optional<Span> english_not_only(const Passage& passage, std::uint32_t between) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (!is_not(norm(document, document.tokens[t]))) continue;
    for (std::uint32_t next = t + 1; next < std::min(tokens.end, t + 2 + between); ++next) {
      const Token& word = document.tokens[next];
      if (word.pos == Pos::kSymbol) break;
      const std::string_view only = norm(document, word);
      if (kEnglishOnly.contains(only) &&
          (between > 0 || is_more_than(norm(document, document.tokens[t]), only)))
        return Span{document.tokens[t].span.begin, word.span.end};
    }
  }
  return std::nullopt;
}

/// Whether anything in the English says that there is more.
bool english_says_more(const Passage& passage) {
  static constexpr WordSet kMore = word_set(
      "only", "just", "solely", "merely", "simply", "alone", "limited", "limit", "also", "well",
      "besides", "beside", "exclusively", "addition", "mere", "beyond", "both", "more", "purely",
      "than", "further", "even", "include", "including", "along", "together", "too", "all",
      "entirely", "confined", "confine", "necessarily", "every", "always", "other", "another",
      "apart", "aside", "furthermore", "moreover", "plus", "everything", "restrict", "stop");
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  return std::any_of(document.tokens.begin() + tokens.begin, document.tokens.begin() + tokens.end,
                     [&](const Token& token) {
                       return kMore.contains(norm(document, token)) ||
                              kMore.contains(lemma(document, token));
                     });
}

bool japanese_says_more(const Passage& passage) {
  static constexpr std::array<std::string_view, 21> kMore = {
      "だけ", "のみ", "ばかり", "限",     "留ま",   "とどま", "止ま",
      "も",   "単",   "ただ",   "加え",   "ほか",   "さらに", "すら",
      "さえ", "同時", "しか",   "その上", "おまけ", "全て",   "すべて"};
  return contains_any(surface(*passage.document, passage.span()), kMore);
}

/// しか and a negation in the same clause: only.
std::optional<Span> only_but(const Passage& passage) {
  static constexpr std::array<std::string_view, 6> kDenied = {"ない", "ません", "なかっ",
                                                              "なく", "ず",     "ぬ"};
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (surface(document, token) != "しか") continue;
    const Span behind{token.span.end, passage.span().end};
    if (contains_any(clause_behind(surface(document, behind)), kDenied)) return token.span;
  }
  return std::nullopt;
}

/// 全員が…わけではない, 必ず…とは限らない: not all, not always.
std::optional<Span> not_all(const Passage& passage) {
  static constexpr std::array<std::string_view, 6> kPartly = {
      "わけではな", "わけじゃな", "とは限らな", "とはかぎらな", "わけではあり", "とは限りま"};
  static constexpr WordSet kAll =
      word_set("すべて", "全て", "全部", "全員", "みんな", "誰も", "必ず", "必ずしも", "常に",
               "いつも", "どれも", "いずれも", "皆");
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (!kAll.contains(surface(document, token))) continue;
    const Span behind{token.span.end, passage.span().end};
    if (contains_any(clause_behind(surface(document, behind)), kPartly)) return token.span;
  }
  return std::nullopt;
}

/// The first negation of an English passage, where none of the words that would make it "only" or
/// "not all" stands anywhere.
template <class Words>
std::optional<Span> flat_denial(const Passage& passage, const Words& softening) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  std::optional<Span> denial;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const std::string_view word = norm(document, token);
    if (softening.contains(word) || softening.contains(lemma(document, token))) return std::nullopt;
    static constexpr WordSet kNo = word_set("no", "none", "nobody", "nothing", "neither", "cannot");
    if (!denial && (is_not(word) || kNo.contains(word))) denial = token.span;
  }
  return denial;
}

void report(const PairAnalysis& pair, const Rule& rule, double confidence, Span source,
            std::string message, std::vector<Finding>& findings) {
  findings.push_back(make_finding(rule, Severity::kMajor, confidence, at_source(pair, source),
                                  std::move(message)));
}

/// 2人しかいない as "there are no two", 全員が…わけではない as "none".
void check_denials(const PairAnalysis& pair, std::vector<Finding>& findings) {
  static constexpr WordSet kOnly = word_set(
      "only", "just", "but", "merely", "mere", "alone", "sole", "solely", "except", "other", "more",
      "than", "few", "fewer", "little", "less", "limited", "simply", "single", "barely", "hardly",
      "scarcely", "beyond", "until", "lone", "last", "all", "exclusively", "else", "option",
      "choice", "alternative", "apart", "save", "besides", "one-off", "nothing", "purely", "far");
  static constexpr WordSet kAll = word_set(
      "all", "every", "everyone", "everybody", "everything", "always", "necessarily", "entirely",
      "completely", "totally", "mean", "some", "may", "might", "each", "both", "certain", "sure",
      "guarantee", "whole", "automatically", "invariably", "universally", "exception", "only",
      "everywhere", "any", "anyone", "anything", "can", "could", "most", "many", "few", "case");
  const Passage& target = pair.bitext.target;
  const auto deny = [&](const std::optional<Span>& cue, const std::optional<Span>& denial,
                        std::string_view what) {
    if (!cue || !denial) return;
    findings.push_back(
        make_finding(kFlatDenial, Severity::kMajor, kDeniedConfidence, {*cue, *denial},
                     fmt::format("the source says “{}”; the translation denies", what)));
  };
  if (const auto cue = only_but(pair.bitext.source)) deny(cue, flat_denial(target, kOnly), "only");
  if (const auto cue = not_all(pair.bitext.source)) deny(cue, flat_denial(target, kAll), "not all");
}

void check_from_japanese(const PairAnalysis& pair, std::vector<Finding>& findings) {
  check_denials(pair, findings);
  const auto cue = japanese_cue(pair.bitext.source);
  if (!cue) return;
  const Passage& target = pair.bitext.target;
  if (cue->scope == Scope::kNotOnly && !english_says_more(target)) {
    report(pair, kOnlyLost, kNotOnlyConfidence, cue->span,
           "the source says “not only”; the translation does not", findings);
  }
  if (cue->scope == Scope::kAnythingBut && english_not_only(target, 2)) {
    report(pair, kOnlyLeft, kAnythingButConfidence, cue->span,
           "だけは…ない asks for anything but that; the translation says “not only”", findings);
  }
}

}  // namespace

void check_only(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (!pair.bitext.english_is_source()) return check_from_japanese(pair, findings);
  const auto cue = english_not_only(pair.bitext.source, 0);
  if (!cue || japanese_says_more(pair.bitext.target)) return;
  report(pair, kOnlyLost, kNotOnlyConfidence, *cue,
         "the source says “not only”; the translation does not", findings);
}

std::span<const Rule> only_rules() { return kRules; }

}  // namespace taiyaku
