#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "score/checks.h"
#include "score/echo.h"
#include "score/place.h"
#include "score/quote.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"REP001", "Fluency/Duplication", "repetition", "words said twice in a row"},
    {"REP002", "Fluency/Duplication", "loop", "the same words over and over"},
    {"REP003", "Fluency/Duplication", "repetition", "a long stretch said a second time"},
}};

constexpr const Rule& kTwice = rule_named(kRules, "REP001");
constexpr const Rule& kLoop = rule_named(kRules, "REP002");
constexpr const Rule& kAgain = rule_named(kRules, "REP003");

/// The longest stretch, in tokens, that is looked for twice in a row.
constexpr std::uint32_t kLongestPeriod = 40;

struct Repeat {
  std::uint32_t begin = 0;   ///< token
  std::uint32_t period = 0;  ///< tokens
  std::uint32_t times = 0;   ///< how often it stands there, 2 or more
};

/// Looks for immediate repetitions from left to right. How far a period holds is remembered, so
/// that a monotonous text costs no more than any other: linear in the tokens.
class RepeatFinder {
 public:
  RepeatFinder(const Document& document, Range tokens)
      : document_(document), tokens_(tokens), next_(tokens.size(), tokens.end) {
    std::array<std::uint32_t, kPlaces> last;
    last.fill(tokens.end);
    for (std::uint32_t t = tokens.end; t-- > tokens.begin;) {
      std::uint32_t& behind = last[list_place(norm(document, document.tokens[t]), kPlaces)];
      next_[t - tokens.begin] = behind;
      behind = t;
    }
  }

  /// The repetition that begins at `begin` and covers most; period 0 for none.
  Repeat at(std::uint32_t begin) {
    Repeat best;
    for (std::uint32_t again = next(begin); again < tokens_.end; again = next(again)) {
      const std::uint32_t period = again - begin;
      if (period > kLongestPeriod || again + period > tokens_.end) break;
      std::uint32_t length = run_length(begin, period);
      if (length + 1 == period && goes_on_behind_comma(begin, period)) length = period;
      if (length < period) continue;
      const std::uint32_t times = length / period + 1;
      if (times * period > best.times * best.period) best = {begin, period, times};
    }
    return best;
  }

 private:
  static constexpr std::size_t kPlaces = 256;

  /// The next token that may be the same word; tokens_.end for none.
  std::uint32_t next(std::uint32_t t) const { return next_[t - tokens_.begin]; }

  /// 運航が停止され、運航が停止された: all but the comma is said again.
  bool goes_on_behind_comma(std::uint32_t begin, std::uint32_t period) const {
    constexpr std::uint32_t kLeast = 6;
    const std::string_view last = norm(document_, document_.tokens[begin + period - 1]);
    return period >= kLeast && (last == "、" || last == ",");
  }

  /// How many tokens from `begin` on are the same as those one period later.
  std::uint32_t run_length(std::uint32_t begin, std::uint32_t period) {
    std::uint32_t& end = ends_[period];
    if (end <= begin) {
      end = begin;
      while (end + period < tokens_.end && same_word(end, end + period)) ++end;
    }
    return end - begin;
  }

  bool same_word(std::uint32_t a, std::uint32_t b) const {
    return norm(document_, document_.tokens[a]) == norm(document_, document_.tokens[b]);
  }

  const Document& document_;
  Range tokens_;
  std::vector<std::uint32_t> next_;                       ///< see next()
  std::array<std::uint32_t, kLongestPeriod + 1> ends_{};  ///< by period: the run's first mismatch
};

Span span_of(const Document& document, const Repeat& repeat) {
  return {document.tokens[repeat.begin].span.begin,
          document.tokens[repeat.begin + repeat.period * repeat.times - 1].span.end};
}

/// Letters of meaning in one round: punctuation, digits and drawn lines may stand in rows.
std::uint32_t letters(const Document& document, const Repeat& repeat) {
  std::uint32_t bytes = 0;
  for (std::uint32_t t = repeat.begin; t < repeat.begin + repeat.period; ++t) {
    const Token& token = document.tokens[t];
    if (token.pos != Pos::kSymbol && token.pos != Pos::kNumber) bytes += token.span.size();
  }
  return bytes;
}

bool is_allowed_word(std::string_view word) {
  static constexpr WordSet kDoubled = word_set(
      "very", "had", "that", "so", "no", "bye", "ha", "really", "many", "much", "far", "long",
      "her", "again", "blah", "knock", "まあ", "どう", "はい", "もう", "とても", "ずっと");
  return kDoubled.contains(word);
}

/// "Al. Al!" (with the full stop or without), ドラえもんとドラえもんの道具: a word again, with only
/// a mark or one small word between.
bool is_said_again(const Document& document, Range tokens, std::uint32_t t) {
  const auto word = [&](std::uint32_t at) {
    std::string_view text = norm(document, document.tokens[at]);
    while (text.ends_with('.')) text.remove_suffix(1);
    return text;
  };
  if (!is_content(document.tokens[t].pos) || word(t).size() < 2) return false;
  if (t + 1 < tokens.end && word(t) == word(t + 1)) return true;
  return t + 2 < tokens.end && word(t) == word(t + 2) && !is_content(document.tokens[t + 1].pos);
}

/// Whether the source says something twice in a row itself.
bool source_repeats(const PairAnalysis& pair) {
  const Range tokens = pair.bitext.source.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (is_said_again(pair.source(), tokens, t)) return true;
  }
  RepeatFinder finder(pair.source(), tokens);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Repeat repeat = finder.at(t);
    if (repeat.period > 0 && letters(pair.source(), repeat) > 1) return true;
  }
  return false;
}

/// 一人一人, 1台1台: each; 何度も何度も, 知らず知らず: set phrases.
bool is_reduplication(const Document& document, const Repeat& repeat) {
  if (repeat.times != 2 || repeat.period > 3) return false;
  if (document.tokens[repeat.begin].pos == Pos::kNumber && repeat.period == 2) return true;
  const std::uint32_t last = repeat.begin + repeat.period - 1;
  const std::string_view round = surface(
      document, Span{document.tokens[repeat.begin].span.begin, document.tokens[last].span.end});
  static constexpr auto kPhrases = std::to_array<std::string_view>(
      {"一人", "一つ", "ひとり", "ひとつ", "何度も", "何回も", "知らず", "少しずつ", "代わる"});
  return std::find(kPhrases.begin(), kPhrases.end(), round) != kPhrases.end();
}

/// をを, のの: a particle that no clause has twice in a row. ははは is laughter.
bool is_doubled_particle(const Document& document, const Repeat& repeat) {
  static constexpr WordSet kParticles = word_set("が", "を", "に", "の", "と", "で", "も");
  const Token& second = document.tokens[repeat.begin + 1];
  return repeat.period == 1 && repeat.times == 2 && second.pos == Pos::kParticle &&
         kParticles.contains(norm(document, second));
}

/// "again and again and", "higher and higher and": the phrase, and what it is joined to.
bool is_growing(const Document& document, const Repeat& repeat) {
  static constexpr WordSet kWords = word_set("again", "over", "on", "more", "round", "around", "up",
                                             "down", "less", "out", "further", "worse");
  if (repeat.times != 2 || repeat.period != 2) return false;
  const std::string_view first = norm(document, document.tokens[repeat.begin]);
  return norm(document, document.tokens[repeat.begin + 1]) == "and" &&
         (kWords.contains(first) || first.ends_with("er"));
}

double confidence(const Document& document, const Repeat& repeat, Language language) {
  if (is_reduplication(document, repeat) || is_growing(document, repeat)) return 0;
  if (is_doubled_particle(document, repeat)) return 0.7;
  const double size = letters(document, repeat) / (language == Language::kJapanese ? 3.0 : 1.5);
  if (size < 1) return 0;
  const bool one_word = repeat.period == 1;
  if (one_word && is_allowed_word(norm(document, document.tokens[repeat.begin]))) return 0;
  // One word may be said twice for emphasis (いろいろ is one token, それぞれ too) or be a name.
  const double base = one_word ? (language == Language::kJapanese ? 0.25 : 0.6) : 0.55;
  const double longer = 0.06 * std::min(size, 6.0) + 0.1 * (repeat.times - 2);
  return std::min(0.97, base + longer);
}

/// Words that must be the same, by the target's language: Japanese ones are shorter.
constexpr std::uint32_t kEnglishEcho = 8;
constexpr std::uint32_t kJapaneseEcho = 10;
/// … and in the source, which then repeats itself.
constexpr std::uint32_t kSourceEcho = 4;
constexpr double kEchoConfidence = 0.6;

/// A long stretch stands twice, apart, where the source says nothing twice.
void check_echo(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  const bool english = target.language == Language::kEnglish;
  const Span echo = find_echo(target, english ? kEnglishEcho : kJapaneseEcho);
  if (echo.empty() || !find_echo(pair.bitext.source, kSourceEcho).empty()) return;
  findings.push_back(
      make_finding(kAgain, Severity::kMajor, kEchoConfidence, at_target(pair, echo),
                   fmt::format("said a second time: “{}”", quote(surface(pair.target(), echo)))));
}

}  // namespace

void check_repetition(const PairAnalysis& pair, std::vector<Finding>& findings) {
  check_echo(pair, findings);
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  RepeatFinder finder(target, tokens);
  bool asked_source = false;
  bool source_does_too = false;
  for (std::uint32_t t = tokens.begin; t < tokens.end;) {
    const Repeat repeat = finder.at(t);
    const double sure =
        repeat.period > 0 ? confidence(target, repeat, pair.bitext.target.language) : 0;
    if (sure <= 0) {
      ++t;
      continue;
    }
    if (!asked_source) source_does_too = source_repeats(pair);
    asked_source = true;
    const Span span = span_of(target, repeat);
    findings.push_back(make_finding(
        repeat.times > 2 ? kLoop : kTwice, repeat.period > 1 ? Severity::kMajor : Severity::kMinor,
        source_does_too ? 0.3 * sure : sure, at_target(pair, span),
        fmt::format("said {} times in a row: “{}”", repeat.times, quote(surface(target, span)))));
    t += repeat.period * repeat.times;
  }
}

std::span<const Rule> repetition_rules() { return kRules; }

}  // namespace taiyaku
