#include "score/compare_facts.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "align/assignment.h"
#include "score/fact_doubts.h"
#include "score/fact_hints.h"
#include "score/fact_moments.h"
#include "score/fact_value.h"
#include "score/fact_verbatim.h"
#include "score/value_change.h"

namespace taiyaku {
namespace {

using Outcome = FactMatch::Outcome;

// A possible match and how good it is.
struct Option {
  std::size_t source = 0;
  std::size_t target = 0;
  double agreement = 0;
  double distance = 0;  ///< of their places, as shares of the two passages
};

// Passages beyond this many pairs are compared in a window around the same relative place.
constexpr std::size_t kMaxPairs = 40000;
constexpr std::size_t kMaxWindowed = 1000000;
// A passage with more open facts than this is a table, not prose: no words are looked for beyond.
constexpr std::size_t kMaxHinted = 1000;
constexpr std::size_t kHintBytes = 3000;
constexpr double kSure = 0.35;  // facts below this are never demanded

class Matcher {
 public:
  Matcher(const FactSide& source, const FactSide& target) : source_(source), target_(target) {
    for (const Fact& fact : *source.facts) s_.push_back(value_of(fact));
    for (const Fact& fact : *target.facts) t_.push_back(value_of(fact));
    source_of_.resize(t_.size(), kNone);
    target_of_.resize(s_.size(), kNone);
  }

  std::vector<FactMatch> match() {
    match_equal();
    accept_neighbours();
    accept_all_but();
    if (all_matched(target_of_) && all_matched(source_of_)) return std::move(matches_);
    source_words_ = words_of(source_, s_, target_of_);
    target_words_ = words_of(target_, t_, source_of_);
    match_changed();
    add_rest();
    return std::move(matches_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  static constexpr std::size_t kElsewhere = static_cast<std::size_t>(-2);

  static bool all_matched(const std::vector<std::size_t>& partners) {
    return std::find(partners.begin(), partners.end(), kNone) == partners.end();
  }

  static double place(const FactSide& side, const FactValue& value) {
    const double size = std::max<std::uint32_t>(side.within.size(), 1);
    return (value.fact->span.begin - side.within.begin) / size;
  }

  // First and one past the last target fact worth looking at for source fact s.
  std::pair<std::size_t, std::size_t> window(std::size_t s) const {
    if (s_.size() * t_.size() <= kMaxPairs) return {0, t_.size()};
    const double expected =
        static_cast<double>(s) * static_cast<double>(t_.size()) / static_cast<double>(s_.size());
    const std::size_t middle = static_cast<std::size_t>(expected);
    const std::size_t reach = std::clamp<std::size_t>(kMaxWindowed / s_.size(), 4, 50);
    return {middle > reach ? middle - reach : 0, std::min(t_.size(), middle + reach)};
  }

  // The matching that agrees best as a whole; among equals, near places rather than far ones.
  void match_equal() {
    std::vector<Option> options;
    std::vector<Candidate> candidates;
    for (std::size_t s = 0; s < s_.size(); ++s) {
      const auto [first, last] = window(s);
      for (std::size_t t = first; t < last; ++t) {
        const double score = agreement_in_context(s_[s], t_[t]);
        if (score <= 0) continue;
        const double distance = std::fabs(place(source_, s_[s]) - place(target_, t_[t]));
        options.push_back({s, t, score, distance});
        candidates.push_back({static_cast<std::uint32_t>(s), static_cast<std::uint32_t>(t),
                              worth(s_[s], t_[t], score, distance)});
      }
    }
    for (const Candidate& c : assign(std::move(candidates)))
      take(c.row, c.column, Outcome::kEqual, agreement_in_context(s_[c.row], t_[c.column]));
    accept_repeats(options);
  }

  double agreement_in_context(const FactValue& s, const FactValue& t) const {
    const double score = agreement(s, t);
    return score > 0 ? score : leaves_the_rest(s, t) ? 0.7 : 0;
  }

  // "fell by two thirds" is 3分の1に減った.
  bool leaves_the_rest(const FactValue& s, const FactValue& t) const {
    if (s.fact->kind != t.fact->kind) return false;
    const double whole = s.fact->kind == FactKind::kPercentage ? 100
                         : s.fact->kind == FactKind::kNumber   ? 1
                                                               : 0;
    if (whole == 0 || std::fabs(s.number + t.number - whole) > 1e-6 * whole) return false;
    const ValueChange here = value_change(source_.text, s.fact->span, source_.language);
    if (here.direction >= 0) return false;
    const ValueChange there = value_change(target_.text, t.fact->span, target_.language);
    return there.direction < 0 && here.kind != there.kind;
  }

  // Squared, so that two loose matches do not outweigh a close one: "Monday … 9 April" against
  // 月曜日…9月4日 is a weekday and a changed date.
  static double worth(const FactValue& s, const FactValue& t, double score, double distance) {
    const double strength = std::min(s.fact->confidence, t.fact->confidence);
    return score * score + 0.2 * strength + 0.1 * (1 - distance);
  }

  bool take(std::size_t s, std::size_t t, Outcome outcome, double confidence) {
    if (target_of_[s] != kNone || source_of_[t] != kNone) return false;
    target_of_[s] = t;
    source_of_[t] = s;
    matches_.push_back({outcome, s, t, confidence});
    return true;
  }

  // A value stated twice on one side, once on the other.
  void accept_repeats(const std::vector<Option>& options) {
    for (const Option& c : options) {
      if (in_scores(c.source, c.target)) continue;  // 0-0 says both of its zeros
      if (open_source(c.source) && is_covered(s_[c.source], t_[c.target]))
        say_elsewhere(c.source, std::nullopt);
      if (open_target(c.target) && is_covered(t_[c.target], s_[c.source]))
        say_elsewhere(std::nullopt, c.target);
    }
  }

  static bool is_covered(const FactValue& open, const FactValue& other) {
    return !open.moment || !other.moment || is_said_by(*open.moment, *other.moment);
  }

  void say_elsewhere(std::optional<std::size_t> s, std::optional<std::size_t> t) {
    if (s) target_of_[*s] = kElsewhere;
    if (t) source_of_[*t] = kElsewhere;
    matches_.push_back({Outcome::kEqual, s, t, 0.8});
  }

  // Two neighbours that together say one value of the other side: 10人中3人 for "three in ten",
  // 6フィート4インチ for "6-foot-4".
  void accept_neighbours() {
    if (std::max(s_.size(), t_.size()) > kMaxHinted) return;
    for (std::size_t s = 0; s < s_.size(); ++s) {
      const std::size_t t = open_source(s) ? neighbours_for(s_[s], t_, source_of_) : kNone;
      if (t == kNone) continue;
      say_elsewhere(s, t);
      say_elsewhere(std::nullopt, t + 1);
    }
    for (std::size_t t = 0; t < t_.size(); ++t) {
      const std::size_t s = open_target(t) ? neighbours_for(t_[t], s_, target_of_) : kNone;
      if (s == kNone) continue;
      say_elsewhere(s, t);
      say_elsewhere(s + 1, std::nullopt);
    }
  }

  // "all but three of the 67" is 67機のうち64機.
  void accept_all_but() {
    if (std::max(s_.size(), t_.size()) > kMaxHinted) return;
    const bool from_english = source_.language == Language::kEnglish;
    const FactSide& english = from_english ? source_ : target_;
    const std::vector<FactValue>& here = from_english ? s_ : t_;
    const std::vector<FactValue>& there = from_english ? t_ : s_;
    for (std::size_t i = 0; i + 1 < here.size(); ++i) {
      if (!english.text.substr(0, here[i].fact->span.begin).ends_with("all but ")) continue;
      const double rest = here[i + 1].number - here[i].number;
      for (std::size_t o = 0; o < there.size(); ++o) {
        if (there[o].moment || std::fabs(there[o].number - rest) > 1e-9) continue;
        const std::size_t s = from_english ? i : o;
        const std::size_t t = from_english ? o : i;
        if (open_source(s) && open_target(t)) say_elsewhere(s, t);
      }
    }
  }

  // The first of the two, neither with a counterpart; kNone for none.
  static std::size_t neighbours_for(const FactValue& value, const std::vector<FactValue>& others,
                                    const std::vector<std::size_t>& partners) {
    if (value.moment) return kNone;
    for (std::size_t i = 0; i + 1 < others.size(); ++i) {
      if (partners[i] != kNone || partners[i + 1] != kNone) continue;
      if (are_in_ratio(others[i], others[i + 1], value) || add_up(others[i], others[i + 1], value))
        return i;
    }
    return kNone;
  }

  bool open_source(std::size_t s) const { return target_of_[s] == kNone; }
  bool open_target(std::size_t t) const { return source_of_[t] == kNone; }

  double source_hint(std::size_t s) {
    return hint_in(target_words_, place(source_, s_[s]), s_[s], target_.language);
  }
  double target_hint(std::size_t t) {
    return hint_in(source_words_, place(target_, t_[t]), t_[t], source_.language);
  }

  // The best hint for either in the words of the other side, which the other itself does not give:
  // 半 in 2年半 is none of one and a half.
  double hint_beside(std::size_t s, std::size_t t) {
    blank(source_words_, source_, s_[s].fact->span);
    blank(target_words_, target_, t_[t].fact->span);
    return std::max(source_hint(s), target_hint(t));
  }

  static void blank(std::string& words, const FactSide& side, Span span) {
    std::fill(words.begin() + (span.begin - side.within.begin),
              words.begin() + (span.end - side.within.begin), '\x02');
  }

  // The same digits stand on the other side where no fact is read, as in an address. Where spaces
  // tear them apart a doubt remains.
  double source_verbatim(std::size_t s) {
    return verbatim(source_, s_[s], target_words_, target_joined_);
  }
  double target_verbatim(std::size_t t) {
    return verbatim(target_, t_[t], source_words_, source_joined_);
  }
  double verbatim(const FactSide& side, const FactValue& value, std::string_view words,
                  std::string& joined) {
    if (++hinted_ > kMaxHinted || words.size() > kHintBytes * 4) return 0;
    switch (stands_verbatim(side.text, value.fact->span, words, joined)) {
      case Verbatim::kYes:
        return 0.9;
      case Verbatim::kTorn:
        return 0.45;
      default:
        return 0;
    }
  }

  // Words that agree with a value, looked for around its place where the passage is long.
  double hint_in(std::string_view words, double place, const FactValue& value, Language language) {
    if (++hinted_ > kMaxHinted) return 0;
    if (words.size() > kHintBytes) {
      const auto middle = static_cast<std::size_t>(place * static_cast<double>(words.size()));
      const std::size_t begin = middle > kHintBytes / 2 ? middle - kHintBytes / 2 : 0;
      words = words.substr(std::min(begin, words.size()), kHintBytes);
    }
    return hint_for(value, words, language);
  }

  // The passage without the facts that have their counterpart: 三 in 昭和三十四年 is no hint of 3.
  static std::string words_of(const FactSide& side, const std::vector<FactValue>& values,
                              const std::vector<std::size_t>& partners) {
    std::string words(surface(side.text, side.within));
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (partners[i] != kNone) blank(words, side, values[i].fact->span);
    }
    return words;
  }

  static bool demanded(const FactValue& v) { return v.fact->confidence > kSure; }

  static std::size_t count_open(const std::vector<FactValue>& values,
                                const std::vector<std::size_t>& partners) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
      count += partners[i] == kNone && demanded(values[i]);
    return count;
  }

  // What is left on both sides, in the matching place, with a value that resembles the other.
  void match_changed() {
    std::vector<Option> options;
    alone_ = count_open(s_, target_of_) == 1 && count_open(t_, source_of_) == 1;
    for (std::size_t s = 0; s < s_.size(); ++s) {
      if (!open_source(s)) continue;
      const auto [first, last] = window(s);
      for (std::size_t t = first; t < last; ++t) {
        if (!open_target(t)) continue;
        const bool clash = vague_clash(s_[s], t_[t]);
        if (!clash && (!demanded(s_[s]) || !demanded(t_[t]))) continue;
        const double values = clash ? 0.9 : resemblance(s_[s], t_[t]);
        const double alike = in_scores(s, t) ? std::max(values, 0.5) : values;
        const double distance = std::fabs(place(source_, s_[s]) - place(target_, t_[t]));
        if (alike >= 0.3) options.push_back({s, t, alike - 0.3 * distance, distance});
      }
    }
    std::stable_sort(options.begin(), options.end(),
                     [](const Option& a, const Option& b) { return a.agreement > b.agreement; });
    for (const Option& c : options) {
      if (open_source(c.source) && open_target(c.target)) {
        take(c.source, c.target, Outcome::kChanged, changed_confidence(c));
      }
    }
  }

  bool in_scores(std::size_t s, std::size_t t) const {
    return in_score(source_, s) && in_score(target_, t);
  }

  double changed_confidence(const Option& c) {
    const FactValue& s = s_[c.source];
    const FactValue& t = t_[c.target];
    if (vague_clash(s, t)) return 0.7;
    const double sure = std::min(s.fact->confidence, t.fact->confidence);
    const bool score = in_scores(c.source, c.target);
    double confidence = 0.35 + 0.6 * (score ? std::max(0.5, resemblance(s, t)) : resemblance(s, t));
    confidence -= 0.15 * std::max(0.0, c.distance - 0.35);
    const bool rough = s.fact->approximate || t.fact->approximate;
    if (rough && s.number >= 1 && t.number >= 1) confidence -= 0.1;
    if (!score && !needs_no_hint(s, t)) confidence -= 0.4 * hint_beside(c.source, c.target);
    if (alone_) confidence += 0.1;
    const double floor = score || count_alike(s, t) ? 0.65 : 0.5;
    return std::clamp(confidence * (floor + (1 - floor) * sure), 0.05, 0.97);
  }

  /// An aside for the readers of one side, unless the other has the same digits left over: a sum
  /// that lost its currency or its scale (68億円, £68 million).
  double aside_of(const FactSide& side, const FactValue& value, std::size_t i,
                  const std::vector<FactValue>& others,
                  bool (Matcher::*open)(std::size_t) const) const {
    const double weight = aside_weight(side, i);
    if (weight == 1) return weight;  // all but sums in brackets
    for (std::size_t o = 0; o < others.size(); ++o) {
      if ((this->*open)(o) && are_sums_of_same_digits(value, others[o])) return 1;
    }
    return weight;
  }

  void add_rest() {
    for (std::size_t s = 0; s < s_.size(); ++s) {
      if (!open_source(s)) continue;
      const double hint = std::max(source_verbatim(s), source_hint(s));
      if (hint > 0 && s_[s].fact->confidence <= kSure) {
        say_elsewhere(s, std::nullopt);
      } else {
        matches_.push_back({Outcome::kDropped, s, std::nullopt,
                            aside_of(source_, s_[s], s, t_, &Matcher::open_target) *
                                dropped_confidence(s_[s], hint)});
      }
    }
    for (std::size_t t = 0; t < t_.size(); ++t) {
      if (!open_target(t)) continue;
      const double hint = std::max(target_verbatim(t), target_hint(t));
      if (hint > 0 && t_[t].fact->confidence <= kSure) {
        say_elsewhere(std::nullopt, t);
      } else {
        matches_.push_back(
            {Outcome::kAdded, std::nullopt, t,
             added_weight(t_[t]) * aside_of(target_, t_[t], t, s_, &Matcher::open_source) *
                 dropped_confidence(t_[t], hint)});
      }
    }
  }

  const FactSide& source_;
  const FactSide& target_;
  std::vector<FactValue> s_;
  std::vector<FactValue> t_;
  std::vector<std::size_t> source_of_;
  std::vector<std::size_t> target_of_;
  std::vector<FactMatch> matches_;
  std::string source_words_;
  std::string target_words_;
  std::string source_joined_;
  std::string target_joined_;
  std::size_t hinted_ = 0;
  bool alone_ = false;  // one fact is open on either side
};

}  // namespace

std::vector<FactMatch> compare_facts(const FactSide& source, const FactSide& target) {
  return Matcher(source, target).match();
}

}  // namespace taiyaku
