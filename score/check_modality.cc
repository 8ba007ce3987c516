#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "score/checks.h"
#include "score/place.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"MOD001", "Accuracy/Mistranslation", "modality",
     "an obligation, a permission or a prohibition became another of them"},
}};
constexpr const Rule& kOther = rule_named(kRules, "MOD001");
constexpr double kConfidence = 0.7;

/// What a sentence asks of people.
enum class Demand : std::uint8_t {
  kNone,
  kMust,     ///< must, have to, should; なければならない
  kMustNot,  ///< must not, be not allowed to; てはならない
  kNeedNot,  ///< need not, do not have to; なくてもよい
};

constexpr auto kJapaneseMust = std::to_array<std::string_view>(
    {"なければな", "なければいけ", "ねば",   "なくてはな", "なくてはいけ", "ないといけ",
     "べき",       "必要",         "義務",   "必須",       "不可欠",       "求め",
     "ざるを",     "なきゃ",       "はず",   "違いな",     "当然",         "よう",
     "条件",       "ください",     "ほしい", "ことに",     "方がいい",     "ほうがいい",
     "方が良",     "ほうがよ",     "おか",   "肝要",       "欠かせ",       "急務",
     "迫ら",       "要する",       "要す"});
constexpr auto kJapaneseMustNot = std::to_array<std::string_view>(
    {"てはならな", "てはいけな", "てはなりませ", "てはいけませ", "ではならな", "ではいけな",
     "ではなりませ", "ではいけませ", "禁止", "禁じ", "ないでくださ", "てはだめ", "ちゃだめ",
     "ちゃいけ"});
constexpr auto kJapaneseNeedNot = std::to_array<std::string_view>(
    {"なくてもよ", "なくてもい", "なくても良", "なくても構", "なくてもかま", "なくてよ",
     "なくていい", "必要はな", "必要がな", "必要ない", "必要もな", "必要はあ", "必要あ", "義務はな",
     "不要", "及ばな", "及びませ", "なくて済", "ずに済"});
constexpr auto kJapaneseMay =
    std::to_array<std::string_view>({"かもしれ", "かも知れ", "ことができ", "ことが可能", "ても構",
                                     "てもかま", "てもよ", "てもい", "て構わ", "てよい"});

template <std::size_t N>
bool holds_any(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

struct EnglishDemand {
  Demand demand = Demand::kNone;
  Span words;
};

/// The only kind of demand that English sentences make; none for several, or where they speak of
/// what is possible as well.
class EnglishDemands {
 public:
  EnglishDemands(const Document& document, Range tokens) : document_(document), tokens_(tokens) {
    static constexpr WordSet kDemanding = word_set("must", "mustn't", "should", "have", "need");
    std::uint32_t first = tokens.begin;
    while (first < tokens.end && !kDemanding.contains(at(first))) ++first;
    if (first == tokens.end) return;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) look_at(t);
  }

  EnglishDemand only() const { return several_ ? EnglishDemand() : found_; }
  bool speaks_of_possible() const { return possible_; }
  bool speaks_of_need() const { return need_; }

 private:
  std::string_view at(std::uint32_t t) const {
    return t >= tokens_.begin && t < tokens_.end ? norm(document_, document_.tokens[t])
                                                 : std::string_view();
  }
  static bool is_not(std::string_view word) { return word == "not" || word.ends_with("n't"); }

  void add(Demand demand, std::uint32_t t) {
    several_ |= found_.demand != Demand::kNone && found_.demand != demand;
    found_ = {demand, document_.tokens[t].span};
  }

  void look_at(std::uint32_t t) {
    static constexpr WordSet kPossible =
        word_set("may", "might", "can", "could", "able", "possible", "perhaps", "maybe", "possibly",
                 "likely", "cannot", "ca", "allow", "allowed", "permit", "permitted", "free", "let",
                 "enable", "option", "right", "chance");
    const std::string_view word = at(t);
    const std::string_view next = at(t + 1);
    possible_ |= kPossible.contains(word);
    need_ |= word == "need" || word == "needed" || word == "needs" || word == "necessary" ||
             word == "required" || word == "obliged" || (word == "have" && next == "to");
    if (word == "must" || word == "mustn't") {
      // "must have been" is a guess.
      if (next == "have" || next == "be") return;
      add(is_not(next) || word == "mustn't" ? Demand::kMustNot : Demand::kMust, t);
    } else if (word == "should" && next != "have" && next != "be") {
      add(is_not(next) ? Demand::kMustNot : Demand::kMust, t);
    } else if (word == "have" && next == "to" && at(t + 2) != "be") {
      add(is_not(at(t - 1)) ? Demand::kNeedNot : Demand::kMust, t);
    } else if ((word == "need" && is_not(next)) ||
               (word == "need" && next == "to" && is_not(at(t - 1))) ||
               (word == "need" && next == "to" && at(t - 1) == "no")) {
      add(Demand::kNeedNot, t);
    }
  }

  const Document& document_;
  Range tokens_;
  EnglishDemand found_;
  bool several_ = false;
  bool possible_ = false;
  bool need_ = false;
};

/// What became of the demand in the Japanese, or null.
const char* other_demand(const EnglishDemands& english, Demand demand, std::string_view japanese) {
  const bool forbids = holds_any(japanese, kJapaneseMustNot);
  const bool frees = holds_any(japanese, kJapaneseNeedNot);
  if (demand == Demand::kNeedNot && forbids && !frees && !holds_any(japanese, kJapaneseMust))
    return "what need not be became what must not be";
  if (demand == Demand::kMustNot && frees && !forbids && !english.speaks_of_need())
    return "what must not be became what need not be";
  if (demand == Demand::kMust && !english.speaks_of_possible() &&
      holds_any(japanese, kJapaneseMay) && !forbids && !frees &&
      !holds_any(japanese, kJapaneseMust))
    return "what must be became what may be";
  return nullptr;
}

}  // namespace

void check_modality(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const bool from_english = pair.bitext.english_is_source();
  const Document& english = *pair.bitext.english().document;
  const Document& japanese = *pair.bitext.japanese().document;
  for (const Bead& bead : pair.alignment.beads) {
    if (bead.source.empty() || bead.target.empty()) continue;
    const Range here = from_english ? bead.source : bead.target;
    const Span there = span_of(japanese, from_english ? bead.target : bead.source);
    const EnglishDemands demands(english, tokens_of(english, here));
    const EnglishDemand found = demands.only();
    if (found.demand == Demand::kNone) continue;
    const char* message = other_demand(demands, found.demand, surface(japanese, there));
    if (message == nullptr) continue;
    const FindingSpans place =
        from_english ? FindingSpans{found.words, there} : FindingSpans{there, found.words};
    findings.push_back(make_finding(kOther, Severity::kMajor, kConfidence, place, message));
  }
}

std::span<const Rule> modality_rules() { return kRules; }

}  // namespace taiyaku
