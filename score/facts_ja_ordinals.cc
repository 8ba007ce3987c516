#include "score/facts_ja_ordinals.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "score/fact_roman.h"
#include "score/fact_text.h"

namespace taiyaku {
namespace {

std::optional<JaNumeral> spoken_after_dai(std::string_view s, std::size_t begin) {
  struct Spoken {
    std::string_view kana;
    int value;
  };
  static constexpr Spoken kSpoken[] = {{"いち", 1},   {"に", 2},     {"さん", 3}, {"よん", 4},
                                       {"ご", 5},     {"ろく", 6},   {"なな", 7}, {"はち", 8},
                                       {"きゅう", 9}, {"じゅう", 10}};
  for (const Spoken& spoken : kSpoken) {
    const std::size_t end = begin + spoken.kana.size();
    if (!stands(s, begin, {spoken.kana}) || is_hiragana(decode_at(s, end).code)) continue;
    JaNumeral n;
    n.value = spoken.value;
    n.end = end;
    n.characters = 1;
    return n;
  }
  return std::nullopt;
}

// 第II章
SaidOrdinal roman_ordinal_at(std::string_view s, std::size_t begin) {
  std::size_t end = begin;
  while (end < s.size() && end < begin + 8 && is_ascii_lower(s[end])) ++end;
  const int value = roman_value(s.substr(begin, end - begin));
  return value == 0 ? SaidOrdinal{} : SaidOrdinal{std::to_string(value), 0.6, end};
}

}  // namespace

// 3番目, 二位, 3回目, 1等
bool read_ordinal_suffix(std::string_view s, JaReading& r) {
  const std::size_t end =
      past_any(s, r.end,
               {"番目", "位", "回目", "人目", "つ目", "つめ", "代目", "年目", "日目", "件目",
                "度目", "本目", "枚目", "等", "作目", "例目", "周年", "世"});
  if (end == r.end || stands(s, r.end, {"位置", "等しい", "等分", "世紀", "世代", "世帯", "世界"}))
    return false;
  if (stands(s, r.end, {"周年"})) {
    r.unit = "year";
    r.counted = true;
    r.kind = FactKind::kDuration;
    r.end = end;
    return true;
  }
  r.kind = FactKind::kOrdinal;
  r.counted = true;
  r.end = end;
  return true;
}

// 第三, 第3回, だいさん
std::optional<SaidOrdinal> read_ordinal(std::string_view s, std::size_t at, std::size_t begin) {
  if (const SaidOrdinal roman = roman_ordinal_at(s, begin); roman.end > begin) return roman;
  std::optional<JaNumeral> numeral = ja_cardinal_at(s, begin);
  if (!numeral && stands(s, at, {"だい"})) numeral = spoken_after_dai(s, begin);
  if (!numeral) return std::nullopt;
  if (std::fabs(numeral->value) > 1e30L) return SaidOrdinal{"", 0, numeral->end};
  const double confidence = numeral->digits ? 1 : numeral->value <= 1 ? 0.2 : 0.6;
  return SaidOrdinal{plain_decimal(numeral->value), confidence, numeral->end};
}

// 最後から三番目, 最後から一つ前, 最初
std::optional<SaidOrdinal> read_last(std::string_view s, std::size_t at) {
  if (stands(s, at, {"最初"})) return SaidOrdinal{"1", 0.1, at + 6};
  if (!stands(s, at, {"最後から"})) return std::nullopt;
  const std::size_t begin = at + std::string_view("最後から").size();
  const std::optional<JaNumeral> n = ja_cardinal_at(s, begin);
  if (!n || n->value < 1 || n->value > 99) return std::nullopt;
  const std::size_t before = past_any(s, n->end, {"つ前", "個前"});
  const std::size_t place = past_any(s, n->end, {"番目", "つ目"});
  if (before == n->end && place == n->end) return std::nullopt;
  const int steps = static_cast<int>(n->value) - (place > n->end ? 1 : 0);
  return SaidOrdinal{"end-" + std::to_string(steps), 0.1, std::max(before, place)};
}

}  // namespace taiyaku
