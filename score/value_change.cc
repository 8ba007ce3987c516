#include "score/value_change.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

using Kind = ValueChange::Kind;

constexpr WordSet kUp = word_set(
    "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing",
    "grow", "grows", "grew", "grown", "growing", "climb", "climbs", "climbed", "climbing", "jump",
    "jumps", "jumped", "jumping", "surge", "surges", "surged", "surging", "soar", "soars", "soared",
    "soaring", "gain", "gains", "gained", "gaining", "expand", "expands", "expanded", "expanding",
    "widen", "widens", "widened", "widening", "rebounded", "up", "higher", "raise", "raised");
constexpr WordSet kDown =
    word_set("fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "dropping",
             "decline", "declines", "declined", "declining", "decrease", "decreases", "decreased",
             "decreasing", "slide", "slides", "slid", "sliding", "slip", "slips", "slipped",
             "slipping", "plunge", "plunges", "plunged", "plunging", "slump", "slumps", "slumped",
             "slumping", "tumble", "tumbles", "tumbled", "tumbling", "sink", "sank", "sunk",
             "sinking", "shrink", "shrinks", "shrank", "shrunk", "shrinking", "contract",
             "contracts", "contracted", "contracting", "narrow", "narrowed", "narrowing", "dipped",
             "lost", "shed", "down", "lower", "plummet", "plummeted", "reduced", "dwindled", "cut");
constexpr WordSet kHigh = word_set("high", "highs", "highest", "biggest", "largest", "peak");
constexpr WordSet kLow = word_set("low", "lows", "lowest", "smallest", "trough");

struct DirectionWord {
  std::string_view word;
  int direction;
};
constexpr auto kJapaneseChanges = std::to_array<DirectionWord>({
    {"上昇", 1},     {"増", 1},    {"上げ", 1},  {"上が", 1},    {"伸び", 1},   {"高", 1},
    {"拡大", 1},     {"急騰", 1},  {"急伸", 1},  {"値上が", 1},  {"膨らみ", 1}, {"膨らん", 1},
    {"引き上げ", 1}, {"下落", -1}, {"減", -1},   {"下げ", -1},   {"下が", -1},  {"低下", -1},
    {"安", -1},      {"縮小", -1}, {"急落", -1}, {"値下が", -1}, {"落ち", -1},  {"引き下げ", -1},
    {"上回", 1},     {"下回", -1}, {"低く", -1}, {"続落", -1},   {"反落", -1},  {"縮ん", -1},
    {"縮み", -1},
});
constexpr auto kJapanesePeaks = std::to_array<DirectionWord>({
    {"高値", 1},
    {"高水準", 1},
    {"最高", 1},
    {"高さ", 1},
    {"安値", -1},
    {"低水準", -1},
    {"最低", -1},
    {"低さ", -1},
});

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// English words next to a place, one at a time, in small letters.
class Words {
 public:
  Words(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  /// The word before, or behind; empty at punctuation.
  std::string before() {
    while (at_ > 0 && (text_[at_ - 1] == ' ' || text_[at_ - 1] == '-')) --at_;
    const std::size_t end = at_;
    while (at_ > 0 && is_letter(text_[at_ - 1])) --at_;
    return word(at_, end);
  }
  std::string behind() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '-')) ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_letter(text_[at_])) ++at_;
    return word(begin, at_);
  }
  Span span() const { return last_; }

 private:
  std::string word(std::size_t begin, std::size_t end) {
    last_ = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    std::string lowered(text_.substr(begin, end - begin));
    for (char& c : lowered) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lowered;
  }

  std::string_view text_;
  std::size_t at_;
  Span last_;
};

int direction_of(std::string_view word) {
  return kUp.contains(word) ? 1 : kDown.contains(word) ? -1 : 0;
}

/// What may stand between a value and the word that governs it.
constexpr WordSet kAround =
    word_set("a", "an", "the", "about", "around", "nearly", "almost", "roughly", "some", "just",
             "only", "over", "more", "than", "less", "as", "much", "another", "further", "at",
             "least", "well", "approximately", "mere", "whopping", "record", "s");

/// "the lowest level since 2008": in a word or two before the value.
ValueChange peak_before(Words words) {
  constexpr int kReach = 5;
  for (int i = 0; i < kReach; ++i) {
    const std::string word = words.before();
    if (word.empty()) break;
    if (kHigh.contains(word)) return {Kind::kPeak, 1, words.span()};
    if (kLow.contains(word)) return {Kind::kPeak, -1, words.span()};
  }
  return {};
}

/// "rose by", "fell to", "slid": the words before the value.
ValueChange english_before(std::string_view text, std::size_t at) {
  constexpr int kVerbReach = 3;
  Words words(text, at);
  std::string word = words.before();
  while (kAround.contains(word)) word = words.before();
  if (word == "since" || word == "in") return peak_before(words);
  if (const int direction = direction_of(word); direction != 0)
    return {Kind::kBy, direction, words.span(), true};
  const Kind kind = word == "by" ? Kind::kBy : word == "to" ? Kind::kTo : Kind::kNone;
  if (kind == Kind::kNone) return {};
  ValueChange change{kind, 0, words.span()};
  for (int i = 0; i < kVerbReach; ++i) {
    word = words.before();
    const int direction = direction_of(word);
    if (direction == 0) continue;
    change.direction = direction;
    change.words = words.span();
    break;
  }
  return change;
}

/// "a nine-month high", "3 percent higher", "a 3 percent rise": the words behind it.
ValueChange english_behind(std::string_view text, std::size_t at) {
  Words words(text, at);
  const std::string word = words.behind();
  if (kHigh.contains(word)) return {Kind::kPeak, 1, words.span()};
  if (kLow.contains(word)) return {Kind::kPeak, -1, words.span()};
  const int direction = word == "up" || word == "down" ? 0 : direction_of(word);
  return direction == 0 ? ValueChange() : ValueChange{Kind::kBy, direction, words.span(), true};
}

ValueChange english_change(std::string_view text, Span span) {
  const ValueChange behind = english_behind(text, span.end);
  return behind.kind != Kind::kNone ? behind : english_before(text, span.begin);
}

/// Takes any of the words off the beginning of the text, once.
template <std::size_t N>
bool skip(std::string_view& text, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : words) {
    if (!text.starts_with(word)) continue;
    text.remove_prefix(word.size());
    return true;
  }
  return false;
}

template <std::size_t N>
ValueChange change_at(std::string_view text, std::string_view rest, Kind kind,
                      const std::array<DirectionWord, N>& words) {
  // 高齢, 増減 and the like say nothing of a change.
  static constexpr auto kOther =
      std::to_array<std::string_view>({"高齢", "高校", "高い", "高級", "高度", "高さ", "増減",
                                       "安打", "安全", "安定", "安い", "安心"});
  for (const std::string_view other : kOther)
    if (rest.starts_with(other) && kind != Kind::kPeak) return {};
  const auto begin = static_cast<std::uint32_t>(rest.data() - text.data());
  for (const DirectionWord& entry : words) {
    if (rest.starts_with(entry.word))
      return {
          kind, entry.direction, {begin, begin + static_cast<std::uint32_t>(entry.word.size())}};
  }
  return {};
}

/// 9カ月ぶりの高値, 2008年以来の低水準, 2021年9月以来、最も高い水準
ValueChange japanese_peak(std::string_view text, std::string_view rest) {
  static constexpr auto kSince =
      std::to_array<std::string_view>({"ぶりの", "ぶりに", "以来の", "以来、"});
  constexpr std::size_t kBytesBetween = 18;
  if (!skip(rest, kSince)) return {};
  for (std::size_t at = 0; at <= kBytesBetween && at < rest.size(); at += 3) {
    const ValueChange peak = change_at(text, rest.substr(at), Kind::kPeak, kJapanesePeaks);
    if (peak.kind != Kind::kNone) return peak;
  }
  return {};
}

ValueChange japanese_change(std::string_view text, Span span) {
  static constexpr auto kRough = std::to_array<std::string_view>(
      {"あまり", "余り", "近く", "以上", "ほど", "前後", "超", "強", "弱", "余", "台", "分"});
  static constexpr auto kTo =
      std::to_array<std::string_view>({"にまで", "に", "へと", "へ", "まで"});
  static constexpr auto kHow =
      std::to_array<std::string_view>({"大幅に", "急激に", "一気に", "大きく", "の大幅な", "ほぼ"});
  std::string_view rest = text.substr(span.end);
  if (const ValueChange peak = japanese_peak(text, rest); peak.kind != Kind::kNone) return peak;
  skip(rest, kRough);
  const Kind kind = skip(rest, kTo) ? Kind::kTo : Kind::kBy;
  if (kind == Kind::kBy && rest.starts_with("の")) rest.remove_prefix(3);
  skip(rest, kHow);
  return change_at(text, rest, kind, kJapaneseChanges);
}

}  // namespace

ValueChange value_change(std::string_view text, Span span, Language language) {
  return language == Language::kEnglish ? english_change(text, span) : japanese_change(text, span);
}

bool tells_exchange_rate(std::string_view japanese) {
  static constexpr auto kRates = std::to_array<std::string_view>(
      {"円高", "円安", "円相場", "ドル＝", "ドル=", "ユーロ＝", "ポンド＝", "利回り"});
  return std::any_of(kRates.begin(), kRates.end(), [&](std::string_view rate) {
    return japanese.find(rate) != std::string_view::npos;
  });
}

std::vector<OppositeChange> opposite_changes(const PairAnalysis& pair) {
  std::vector<OppositeChange> opposite;
  const Passage& source = pair.bitext.source;
  const Passage& target = pair.bitext.target;
  const Passage& japanese = pair.bitext.japanese();
  for (const FactMatch& match : pair.fact_matches) {
    if (match.outcome != FactMatch::Outcome::kEqual || !match.source || !match.target) continue;
    const Fact& fact = pair.source_facts[*match.source];
    const ValueChange here = value_change(source.document->text, fact.span, source.language);
    if (here.direction == 0) continue;
    const ValueChange there =
        value_change(target.document->text, pair.target_facts[*match.target].span, target.language);
    if (here.direction * there.direction >= 0) continue;
    if ((here.kind == Kind::kPeak) != (there.kind == Kind::kPeak)) continue;
    const bool sum = fact.kind == FactKind::kMoney;
    // "gave up four hits" is no rise.
    const bool amount = sum || fact.kind == FactKind::kPercentage ||
                        fact.kind == FactKind::kMeasure || fact.kind == FactKind::kTemperature;
    if ((here.bare || there.bare) && !amount) continue;
    if (sum && tells_exchange_rate(surface(*japanese.document, japanese.span()))) continue;
    opposite.push_back({here.words, there.words});
  }
  return opposite;
}

}  // namespace taiyaku
