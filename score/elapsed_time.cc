#include "score/elapsed_time.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>
#include <string_view>

#include "score/fact.h"

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
                                                        {"afterwards", 1, false}});

constexpr auto kJapanese = std::to_array<DirectionWord>({{"以前", -1, false},
                                                         {"前", -1, false},
                                                         {"まえ", -1, false},
                                                         {"後", 1, false},
                                                         {"のち", 1, false}});

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
  constexpr auto kOther =
      std::to_array<std::string_view>({"後", "半", "期", "者", "続", "例", "回"});
  return std::any_of(kOther.begin(), kOther.end(),
                     [&](std::string_view other) { return behind.starts_with(other); });
}

Direction japanese_direction(std::string_view text, std::size_t at) {
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
    if (source.sign * target.sign < 0)
      reversed.push_back({source.words, target.words, source.from_now || target.from_now});
  }
  return reversed;
}

}  // namespace taiyaku
