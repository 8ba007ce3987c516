#include "score/facts_ja_percentages.h"

#include <utility>

#include "score/fact_text.h"

namespace taiyaku {
namespace {

// パーセント may be broken by spaces; a space before % is usual.
std::size_t past_spaced(std::string_view s, std::size_t at, std::string_view word) {
  std::size_t end = at;
  for (std::size_t i = 0; i < word.size(); i += 3) {
    end = skip_spaces(s, end);
    if (!stands(s, end, {word.substr(i, 3)})) return at;
    end += 3;
  }
  return end;
}

bool begins_range_of_tenths(std::string_view s, std::size_t at) {
  if (!stands(s, at, {"~", "-"})) return false;
  const std::optional<JaNumeral> upper = ja_cardinal_at(s, at + 1);
  return upper && upper->value < 10 && stands(s, upper->end, {"分"});
}

// 3割8分7厘, 5割半
bool read_tenths(std::string_view s, JaReading& r, std::size_t at) {
  if (!stands(s, at, {"割"}) || stands(s, at, {"割れ", "割り", "割っ", "割る"})) return false;
  r.kind = FactKind::kPercentage;
  r.numeral.value *= 10;
  r.end = at + 3;
  if (stands(s, r.end, {"半"})) {
    r.numeral.value += 5;
    r.end += 3;
  }
  for (const auto& [name, size] :
       {std::pair<std::string_view, long double>{"分", 1}, {"厘", 0.1L}}) {
    const std::optional<JaNumeral> part = ja_cardinal_at(s, r.end);
    if (!part || part->value >= 10) continue;
    if (name == "分" && begins_range_of_tenths(s, part->end)) {  // 2割4～5分
      r.numeral.value += part->value;
      r.end = part->end;
      return true;
    }
    if (!stands(s, part->end, {name})) continue;
    r.numeral.value += part->value * size;
    r.end = part->end + 3;
  }
  r.end = past_any(s, r.end, {"引き", "引"});
  return true;
}

// 25ベーシスポイント, 25bp
bool read_basis_points(std::string_view s, JaReading& r, std::size_t at) {
  const std::size_t end = past_any(s, at, {"ベーシスポイント", "ベーシス・ポイント", "bps", "bp"});
  if (end == at || (end < s.size() && is_ascii_lower(s[end]))) return false;
  r.kind = FactKind::kPercentage;
  r.numeral.value /= 100;
  r.end = end;
  return true;
}

// Points of a percentage, a score or an index: only what stands around them could tell.
bool read_points(std::string_view s, JaReading& r, std::size_t at) {
  const std::size_t end = past_any(s, at, {"ポイント"});
  if (end == at) return false;
  r.unit = "point";
  r.counted = true;
  r.end = end;
  return true;
}

}  // namespace

bool read_percentage(std::string_view s, JaReading& r) {
  const std::size_t at = skip_spaces(s, r.end);
  if (read_basis_points(s, r, at) || read_points(s, r, at)) return true;
  std::size_t end = past_any(s, at, {"%", "プロセント"});
  if (end == at) end = past_spaced(s, at, "パーセント");
  if (end > at) {
    r.end = past_any(s, end, {"ポイント"});
    r.kind = FactKind::kPercentage;
    return true;
  }
  return read_tenths(s, r, at);
}

}  // namespace taiyaku
