#include "score/elapsed_time.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>
#include <string_view>

#include "score/fact.h"
#include "score/negation.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

struct Direction {
  int sign = 0;  ///< -1 back, 1 forth, 0 not said
  Span words;
  bool from_now = false;
};

struct DirectionWord {
  std::string_view word;
  int sign;
  bool from_now;
};

constexpr auto kEnglish = std::to_array<DirectionWord>({{"ago", -1, true},
                                                        {"earlier", -1, false},
                                                        {"before", -1, false},
                                                        {"later", 1, false},
                                                        {"after", 1, false},
                                                        {"afterwards", 1, false},
                                                        {"early", -1, false},
                                                        {"ahead", -1, false},
                                                        {"late", 1, false},
                                                        {"behind", 1, false}});

constexpr auto kJapanese = std::to_array<DirectionWord>({{"以前", -1, false},
                                                         {"前", -1, false},
                                                         {"まえ", -1, false},
                                                         {"後", 1, false},
                                                         {"のち", 1, false},
                                                         {"早く", -1, false},
                                                         {"早い", -1, false},
                                                         {"早ま", -1, false},
                                                         {"遅れ", 1, false},
                                                         {"遅く", 1, false},
                                                         {"遅い", 1, false}});

Direction direction_of(const DirectionWord& word, std::size_t at) {
  const auto begin = static_cast<std::uint32_t>(at);
  return {word.sign, {begin, begin + static_cast<std::uint32_t>(word.word.size())}, word.from_now};
}

/// The word behind the stretch of time.
Direction english_direction(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  std::size_t end = at;
  while (end < text.size() && std::isalpha(static_cast<unsigned char>(text[end])) != 0) ++end;
  const std::string_view found = text.substr(at, end - at);
  for (const DirectionWord& word : kEnglish) {
    if (word.word == found) return direction_of(word, at);
  }
  return {};
}

/// 3年前後 is about three years, 前半 and 後期 are halves of something.
bool goes_on(std::string_view behind) {
  static constexpr auto kOther =
      std::to_array<std::string_view>({"後", "半", "期", "者", "続", "例", "回"});
  return std::any_of(kOther.begin(), kOther.end(),
                     [&](std::string_view other) { return behind.starts_with(other); });
}

Direction japanese_direction(std::string_view text, std::size_t at) {
  for (const std::string_view rough : {"ほど", "以上", "余り", "近く"}) {
    if (text.substr(at).starts_with(rough)) at += rough.size();
  }
  for (const DirectionWord& word : kJapanese) {
    const std::string_view rest = text.substr(at);
    if (!rest.starts_with(word.word)) continue;
    return goes_on(rest.substr(word.word.size())) ? Direction() : direction_of(word, at);
  }
  return {};
}

Direction direction(const Passage& passage, const Fact& fact) {
  const std::string_view text = passage.document->text;
  return passage.language == Language::kEnglish ? english_direction(text, fact.span.end)
                                                : japanese_direction(text, fact.span.end);
}

/// "two years after it closed" beside 2年前に閉鎖した, where nothing that it is two years before
/// stands before the 2年前.
bool may_be_same(const Passage& english, Span word, const Passage& japanese, const Fact& stretch) {
  static constexpr auto kCountedFrom =
      std::to_array<std::string_view>({"の", "た", "だ", "る", "から"});
  const std::string_view from = surface(*english.document, word);
  if (from != "after" && from != "before") return false;
  const std::string_view before =
      std::string_view(japanese.document->text).substr(0, stretch.span.begin);
  return std::none_of(kCountedFrom.begin(), kCountedFrom.end(),
                      [&](std::string_view end) { return before.ends_with(end); });
}

}  // namespace

std::vector<ReversedTime> reversed_times(const PairAnalysis& pair) {
  std::vector<ReversedTime> reversed;
  for (const FactMatch& match : pair.fact_matches) {
    if (match.outcome != FactMatch::Outcome::kEqual || !match.source || !match.target) continue;
    const Fact& from = pair.source_facts[*match.source];
    const Fact& to = pair.target_facts[*match.target];
    if (from.kind != FactKind::kDuration || to.kind != FactKind::kDuration) continue;
    const Direction source = direction(pair.bitext.source, from);
    const Direction target = direction(pair.bitext.target, to);
    if (source.sign * target.sign >= 0) continue;
    const bool from_english = pair.bitext.english_is_source();
    reversed.push_back(
        {source.words, target.words, source.from_now || target.from_now,
         may_be_same(pair.bitext.english(), from_english ? source.words : target.words,
                     pair.bitext.japanese(), from_english ? to : from)});
  }
  return reversed;
}

namespace {

/// -1 up to the value, 1 from it on.
Direction english_bound(std::string_view text, Span span) {
  static constexpr auto kBounds = std::to_array<DirectionWord>({{"until", -1, false},
                                                                {"till", -1, false},
                                                                {"through", -1, false},
                                                                {"since", 1, false},
                                                                {"from", 1, false},
                                                                {"starting", 1, false}});
  std::size_t end = span.begin;
  const auto skip = [&](std::string_view word) {
    while (end > 0 && text[end - 1] == ' ') --end;
    const bool stands = text.substr(0, end).ends_with(word);
    if (stands) end -= word.size();
    return stands;
  };
  for (const std::string_view word :
       {" the", " on", " in", " at", " next", " last", " early", " late"})
    skip(word);
  while (end > 0 && text[end - 1] == ' ') --end;
  for (const DirectionWord& bound : kBounds) {
    const std::string_view before = text.substr(0, end);
    if (!before.ends_with(bound.word)) continue;
    const std::size_t at = end - bound.word.size();
    if (at > 0 && std::isalpha(static_cast<unsigned char>(text[at - 1])) != 0) continue;
    return direction_of(bound, at);
  }
  return {};
}

Direction japanese_bound(std::string_view text, Span span) {
  static constexpr auto kBounds =
      std::to_array<DirectionWord>({{"から", 1, false}, {"まで", -1, false}});
  // 10時までに is before ten, and 水曜日までは is no more than まで.
  for (const DirectionWord& bound : kBounds) {
    const std::string_view behind = text.substr(span.end);
    if (behind.starts_with(bound.word) && !behind.substr(bound.word.size()).starts_with("に"))
      return direction_of(bound, span.end);
  }
  return {};
}

/// "Will not open until Thursday" is 木曜日から, and so is what is closed or put off until then
/// where the Japanese tells when it opens.
bool may_be_turned(const Passage& english, const Passage& japanese) {
  static constexpr WordSet kDenying =
      word_set("refuse", "unable", "fail", "ban", "prohibit", "stop", "cease", "prevent", "wait");
  static constexpr auto kOpening = std::to_array<std::string_view>(
      {"再開", "開", "営業", "始", "解禁", "延期", "復旧", "スタート", "オープン"});
  const auto cues = english_negations(*english.document, english.sentences);
  const bool denies = std::any_of(cues.begin(), cues.end(), [&](const NegationCue& cue) {
    return cue.plain || kDenying.contains(surface(*english.document, cue.span));
  });
  const std::string_view text = surface(*japanese.document, japanese.span());
  return denies || std::any_of(kOpening.begin(), kOpening.end(), [&](std::string_view word) {
           return text.find(word) != std::string_view::npos;
         });
}

}  // namespace

std::vector<ReversedTime> reversed_bounds(const PairAnalysis& pair) {
  std::vector<ReversedTime> reversed;
  const bool from_english = pair.bitext.english_is_source();
  const Passage& english = pair.bitext.english();
  for (const FactMatch& match : pair.fact_matches) {
    if (match.outcome != FactMatch::Outcome::kEqual || !match.source || !match.target) continue;
    const Fact& from = pair.source_facts[*match.source];
    const Fact& to = pair.target_facts[*match.target];
    const bool moment = from.kind == FactKind::kDate || from.kind == FactKind::kTime ||
                        from.kind == FactKind::kDatetime;
    if (!moment) continue;
    const Direction here = english_bound(english.document->text, (from_english ? from : to).span);
    if (here.sign == 0) continue;
    const Direction there =
        japanese_bound(pair.bitext.japanese().document->text, (from_english ? to : from).span);
    if (here.sign * there.sign >= 0) continue;
    if (may_be_turned(english, pair.bitext.japanese())) continue;
    reversed.push_back(from_english ? ReversedTime{here.words, there.words}
                                    : ReversedTime{there.words, here.words});
  }
  return reversed;
}

}  // namespace taiyaku
