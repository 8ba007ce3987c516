#include "score/facts_ja_shares.h"

#include <cmath>
#include <optional>

#include "score/facts_ja_context.h"

namespace taiyaku {
namespace {

bool is_whole(long double value) { return value >= 1 && value == std::floor(value); }

// 3人に2人が: more than one is a share only where nothing else is counted by it.
bool is_share_of_all(std::string_view s, std::size_t end) {
  return end >= s.size() ||
         stands(s, end, {"が", "は", "、", "。", "に", "を", "以上", "近く", "の割", "だ", "で"});
}

}  // namespace

bool read_share(std::string_view s, JaReading& r) {
  const Counter counter = counter_at(s, r.end);
  const std::size_t joint = r.end + counter.length;
  if (counter.length == 0 || !is_whole(r.numeral.value) || !stands(s, joint, {"に"})) return false;
  const std::optional<JaNumeral> part = ja_cardinal_at(s, skip_spaces(s, joint + 3));
  if (!part || !is_whole(part->value) || part->value >= r.numeral.value || part->approximate)
    return false;
  const Counter same = counter_at(s, part->end);
  const std::size_t end = part->end + same.length;
  if (same.name != counter.name || stands(s, end, {"ずつ", "目"})) return false;
  if (part->value > 1 && !is_share_of_all(s, end)) return false;
  r.numeral.value = part->value / r.numeral.value;
  r.numeral.fraction = true;
  r.numeral.plain_digits = false;
  r.counted = true;
  r.end = end;
  return true;
}

}  // namespace taiyaku
