#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "score/checks.h"
#include "score/denied_word.h"
#include "score/elapsed_time.h"
#include "score/negation.h"
#include "score/opposites.h"
#include "score/place.h"
#include "score/value_bounds.h"
#include "score/value_change.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"ANT001", "Accuracy/Mistranslation", "antonym", "the opposite direction, size or order"},
    {"ANT002", "Accuracy/Mistranslation", "antonym", "a dictionary antonym of the source word"},
}};

constexpr const Rule& kOpposite = rule_named(kRules, "ANT001");
constexpr const Rule& kAntonym = rule_named(kRules, "ANT002");

/// What one side of a bead says on one axis.
struct Stance {
  unsigned count[2] = {0, 0};
  std::uint32_t first[2] = {0, 0};  ///< token
};

/// By axis; a bead takes a stand on few.
using Stances = std::vector<std::pair<std::uint16_t, Stance>>;
constexpr std::size_t kUsualStances = 8;

void add_stances(std::span<const Pole> poles, std::uint32_t token, Stances& stances) {
  for (const Pole pole : poles) {
    auto known = std::find_if(stances.begin(), stances.end(),
                              [&](const auto& stance) { return stance.first == pole.axis; });
    if (known == stances.end()) known = stances.insert(known, {pole.axis, {}});
    Stance& stance = known->second;
    if (stance.count[pole.end]++ == 0) stance.first[pole.end] = token;
  }
}

/// "Quite a few" is many.
bool is_quite_a_few(const Document& document, Range tokens, std::uint32_t t) {
  return norm(document, document.tokens[t]) == "few" && t >= tokens.begin + 2 &&
         norm(document, document.tokens[t - 1]) == "a" &&
         norm(document, document.tokens[t - 2]) == "quite";
}

/// 以下のように, "over the summer": a comparison only beside a number.
bool compares_nothing(const Document& document, Range tokens, std::uint32_t t) {
  constexpr std::uint32_t kReach = 4;
  const auto is_number = [&](std::uint32_t at) {
    return document.tokens[at].pos == Pos::kNumber ||
           surface(document, document.tokens[at]).find_first_of("0123456789") !=
               std::string_view::npos;
  };
  const std::string_view word = norm(document, document.tokens[t]);
  if (word == "以下" || word == "以上") {
    for (std::uint32_t before = 1; before <= std::min(kReach, t - tokens.begin); ++before) {
      if (is_number(t - before)) return false;
    }
    return true;
  }
  if (word != "over" && word != "above" && word != "under" && word != "below") return false;
  for (std::uint32_t next = t + 1; next < std::min(tokens.end, t + 1 + kReach); ++next) {
    if (is_number(next)) return false;
  }
  return true;
}

Stances stances(const Document& document, Range sentences, Language language) {
  Stances stances;
  stances.reserve(kUsualStances);
  const Range tokens = tokens_of(document, sentences);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const std::string_view next =
        t + 1 < tokens.end ? norm(document, document.tokens[t + 1]) : std::string_view();
    const std::string_view base = lemma(document, token);
    const std::string_view form = norm(document, token);
    const auto by_base = poles_of(base, next, language);
    // "worst" is the worst and bad.
    const auto by_form = form != base ? poles_of(form, next, language) : std::span<const Pole>();
    if (by_base.empty() && by_form.empty()) continue;
    if (is_quite_a_few(document, tokens, t) || compares_nothing(document, tokens, t)) continue;
    add_stances(by_base, t, stances);
    add_stances(by_form, t, stances);
  }
  std::sort(stances.begin(), stances.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  return stances;
}

constexpr float kCounterpart = 0.5F;
constexpr float kUnlinked = 0.3F;
constexpr float kMeant = 0.2F;
constexpr double kAffirmedConfidence = 0.6;

/// Whether the word has a counterpart of its own on the other side.
bool has_counterpart(const PairAnalysis& pair, const Passage& passage, std::uint32_t token) {
  const auto& coverage = passage.language == Language::kEnglish ? pair.links.english_coverage
                                                                : pair.links.japanese_coverage;
  const std::uint32_t index = token - passage.tokens().begin;
  return index < coverage.size() && coverage[index] >= kCounterpart;
}

bool negates(const Passage& passage, Range sentences) {
  const auto cues = find_negations(*passage.document, sentences, passage.language);
  return std::any_of(cues.begin(), cues.end(), [](const NegationCue& cue) { return cue.plain; });
}

/// Content words of these sentences that nothing links.
std::vector<const Token*> unlinked(const Document& document, const Coverage& coverage,
                                   Range sentences) {
  std::vector<const Token*> tokens;
  const Range words = words_of_sentences(coverage, sentences);
  for (std::uint32_t w = words.begin; w < words.end; ++w) {
    const ContentWord& word = coverage.words[w];
    if (word.covered < kUnlinked) tokens.push_back(&document.tokens[word.token]);
  }
  return tokens;
}

class BeadComparison {
 public:
  BeadComparison(const PairAnalysis& pair, const Bead& bead, std::vector<Finding>& findings)
      : pair_(pair), bead_(bead), findings_(findings) {}

  void compare_directions() {
    const Stances source = stances(pair_.source(), bead_.source, pair_.bitext.source.language);
    if (source.empty()) return;
    const Stances target = stances(pair_.target(), bead_.target, pair_.bitext.target.language);
    for (const auto& [axis, stance] : source) {
      const auto other = std::lower_bound(
          target.begin(), target.end(), axis,
          [](const auto& known, std::uint16_t wanted) { return known.first < wanted; });
      if (other != target.end() && other->first == axis) compare(axis, stance, other->second);
    }
  }

  /// "unfair" as 公平, where nothing else in the bead denies anything.
  void compare_denied_words() {
    for (const FindingSpans& place : affirmed_words(pair_, bead_)) {
      if (is_negated()) return;
      findings_.push_back(make_finding(
          kAntonym, Severity::kMajor, kAffirmedConfidence, place,
          fmt::format("“{}” became its antonym “{}”", surface(pair_.source(), place.source),
                      surface(pair_.target(), place.target))));
    }
  }

  void compare_words() {
    const bool from_english = pair_.bitext.english_is_source();
    const auto english_words = words_with_antonyms();
    if (english_words.empty()) return;
    const Meanings meanings = words_by_meaning(english_words);
    for (const Token* english : english_words) {
      const Token* japanese = antonym_among(*english, meanings);
      if (japanese == nullptr) continue;
      const Token& from = from_english ? *english : *japanese;
      const Token& to = from_english ? *japanese : *english;
      findings_.push_back(
          make_finding(kAntonym, Severity::kMajor, is_negated() ? 0.25 : 0.45, {from.span, to.span},
                       fmt::format("“{}” became its antonym “{}”", surface(pair_.source(), from),
                                   surface(pair_.target(), to))));
    }
  }

 private:
  /// Antonyms of the English words, ascending, each with the first Japanese word that means it.
  using Meanings = std::vector<std::pair<WordId, const Token*>>;

  /// Looked for once: both sides of a negated bead may say the opposite and mean the same.
  bool is_negated() {
    if (!looked_) {
      negated_ =
          negates(pair_.bitext.source, bead_.source) || negates(pair_.bitext.target, bead_.target);
      looked_ = true;
    }
    return negated_;
  }

  /// Both sides take a stand on the axis, each on one end only, and not the same.
  void compare(std::uint16_t axis, const Stance& source, const Stance& target) {
    for (unsigned end = 0; end < 2; ++end) {
      if (source.count[end] == 0 || source.count[1 - end] > 0) continue;
      if (target.count[1 - end] == 0 || target.count[end] > 0) continue;
      const Token& from = pair_.source().tokens[source.first[end]];
      const Token& to = pair_.target().tokens[target.first[1 - end]];
      // A word of two axes is one finding.
      if (told_ == &from) continue;
      told_ = &from;
      findings_.push_back(make_finding(
          kOpposite, Severity::kMajor, confidence(axis, source.first[end], target.first[1 - end]),
          {from.span, to.span},
          fmt::format("“{}” became “{}”, the opposite", surface(pair_.source(), from),
                      surface(pair_.target(), to))));
    }
  }

  double confidence(std::uint16_t axis, std::uint32_t source, std::uint32_t target) {
    const bool from_english = pair_.bitext.english_is_source();
    const std::uint32_t english = from_english ? source : target;
    const Passage& japanese = pair_.bitext.japanese();
    if (is_negated() || is_denied(english) || joins_clauses(english)) return 0.4;
    if (tells_exchange_rate(surface(*japanese.document, japanese.span()))) return 0.4;
    if (is_axis_of_terms(axis)) return 0.65;
    // A word that another one translates says nothing of this one's translation.
    const bool source_placed = has_counterpart(pair_, pair_.bitext.source, source);
    const bool target_placed = has_counterpart(pair_, pair_.bitext.target, target);
    if (source_placed && target_placed) return 0.42;
    return source_placed || target_placed ? 0.55 : 0.65;
  }

  /// "in no small part", "not many".
  bool is_denied(std::uint32_t english) const {
    if (english == pair_.bitext.english().tokens().begin) return false;
    const Document& document = *pair_.bitext.english().document;
    const std::string_view before = norm(document, document.tokens[english - 1]);
    return before == "no" || before == "not" || before.ends_with("n't");
  }

  /// "A before B" with clauses is Bの前にA and Aの後でB alike: before leaving, after they left.
  bool joins_clauses(std::uint32_t english) const {
    const Document& document = *pair_.bitext.english().document;
    const std::string_view word = norm(document, document.tokens[english]);
    if (word != "before" && word != "after") return false;
    if (english + 1 >= pair_.bitext.english().tokens().end) return false;
    const Token& next = document.tokens[english + 1];
    return next.pos == Pos::kPronoun || norm(document, next).ends_with("ing");
  }

  std::span<const WordId> antonyms_of(const Token& english) const {
    const Document& document = *pair_.bitext.english().document;
    return pair_.lexicon->antonyms(pair_.lexicon->english(lemma(document, english)));
  }

  /// English words that nothing links and that have an antonym.
  std::vector<const Token*> words_with_antonyms() const {
    const bool from_english = pair_.bitext.english_is_source();
    auto words = unlinked(*pair_.bitext.english().document,
                          from_english ? pair_.source_coverage : pair_.target_coverage,
                          from_english ? bead_.source : bead_.target);
    std::erase_if(words, [&](const Token* word) { return antonyms_of(*word).empty(); });
    return words;
  }

  /// Null for an antonym that no Japanese word without a link is a translation of.
  Meanings words_by_meaning(const std::vector<const Token*>& english_words) const {
    const bool from_english = pair_.bitext.english_is_source();
    Meanings meanings;
    for (const Token* english : english_words) {
      for (const WordId antonym : antonyms_of(*english)) meanings.emplace_back(antonym, nullptr);
    }
    std::sort(meanings.begin(), meanings.end());
    const Document& document = *pair_.bitext.japanese().document;
    for (const Token* token :
         unlinked(document, from_english ? pair_.target_coverage : pair_.source_coverage,
                  from_english ? bead_.target : bead_.source)) {
      const WordId word = pair_.lexicon->japanese(lemma(document, *token));
      for (const Gloss& gloss : pair_.lexicon->glosses(word)) {
        if (gloss.weight < kMeant) continue;
        const std::size_t known = place_of(meanings, gloss.word);
        if (known < meanings.size() && meanings[known].second == nullptr)
          meanings[known].second = token;
      }
    }
    return meanings;
  }

  /// The antonym's first place, or behind the last.
  static std::size_t place_of(const Meanings& meanings, WordId antonym) {
    const auto at =
        std::lower_bound(meanings.begin(), meanings.end(), antonym,
                         [](const auto& meaning, WordId wanted) { return meaning.first < wanted; });
    const bool known = at != meanings.end() && at->first == antonym;
    return known ? static_cast<std::size_t>(at - meanings.begin()) : meanings.size();
  }

  /// The Japanese word that means an antonym of the English one, or null.
  const Token* antonym_among(const Token& english, const Meanings& meanings) const {
    for (const WordId antonym : antonyms_of(english)) {
      const std::size_t found = place_of(meanings, antonym);
      if (found < meanings.size() && meanings[found].second != nullptr)
        return meanings[found].second;
    }
    return nullptr;
  }

  const PairAnalysis& pair_;
  const Bead& bead_;
  std::vector<Finding>& findings_;
  bool looked_ = false;
  bool negated_ = false;
  const Token* told_ = nullptr;  ///< source word of the last finding
};

/// What became its opposite.
Finding opposite(const PairAnalysis& pair, double sure, const FindingSpans& words) {
  return make_finding(
      kOpposite, Severity::kMajor, sure, words,
      fmt::format("“{}” became “{}”, the opposite", surface(pair.source(), words.source),
                  surface(pair.target(), words.target)));
}

/// "Shut until Wednesday" as 水曜日から休業.
void check_bounds(const PairAnalysis& pair, std::vector<Finding>& findings) {
  constexpr double kSure = 0.7;
  for (const ReversedTime& bound : reversed_bounds(pair)) {
    findings.push_back(opposite(pair, kSure, {bound.source, bound.target}));
  }
}

/// "Slid 6.4 percent" as 6.4％上昇: whatever else rises or falls in the sentence.
void check_changes(const PairAnalysis& pair, std::vector<Finding>& findings) {
  constexpr double kSure = 0.75;
  for (const OppositeChange& change : opposite_changes(pair)) {
    std::erase_if(findings, [&](const Finding& other) {
      return other.rule == &kOpposite && other.source == change.source;
    });
    findings.push_back(opposite(pair, kSure, {change.source, change.target}));
  }
}

/// 5割を切った as "above 50 percent".
void check_crossed_bounds(const PairAnalysis& pair, std::vector<Finding>& findings) {
  constexpr double kSure = 0.7;
  for (const FindingSpans& bound : crossed_bounds(pair)) {
    findings.push_back(make_finding(
        kOpposite, Severity::kMajor, kSure, bound,
        fmt::format("“{}” and “{}” lie on opposite sides of the value",
                    surface(pair.source(), bound.source), surface(pair.target(), bound.target))));
  }
}

/// "Three years ago" as 3年後: the same years, so that whatever else the sentences put before or
/// after something, these two words are each other's counterparts.
void check_times(const PairAnalysis& pair, std::vector<Finding>& findings) {
  constexpr double kFromNow = 0.85;
  constexpr double kFromOther = 0.6;  // "two days before the vote" may be told as the vote's 2日後
  constexpr double kDoubt = 0.4;
  for (const ReversedTime& time : reversed_times(pair)) {
    double sure = time.from_now ? kFromNow : kFromOther;
    std::erase_if(findings, [&](const Finding& other) {
      if (other.rule != &kOpposite || other.source != time.source) return false;
      sure = std::max(sure, other.confidence);
      return true;
    });
    if (time.may_be_same) sure = kDoubt;
    findings.push_back(opposite(pair, sure, {time.source, time.target}));
  }
}

}  // namespace

void check_antonym(const PairAnalysis& pair, std::vector<Finding>& findings) {
  for (const Bead& bead : pair.alignment.beads) {
    if (bead.source.empty() || bead.target.empty()) continue;
    BeadComparison comparison(pair, bead, findings);
    comparison.compare_directions();
    const std::size_t told = findings.size();
    comparison.compare_denied_words();
    if (findings.size() == told) comparison.compare_words();
  }
  check_times(pair, findings);
  check_changes(pair, findings);
  check_bounds(pair, findings);
  check_crossed_bounds(pair, findings);
}

std::span<const Rule> antonym_rules() { return kRules; }

}  // namespace taiyaku
