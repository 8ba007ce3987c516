#include "score/fact_bounds.h"

#include <algorithm>
#include <array>

#include "score/fact_text.h"
#include "score/facts_ja_context.h"

namespace taiyaku {
namespace {

struct BoundWords {
  std::string_view words;
  FactBound bound;
  bool left_out = false;  ///< the bound itself is none of the values
};

using enum FactBound;

// Longer ones first where one ends another: "no more than" before "more than".
constexpr BoundWords kBeforeEnglish[] = {
    {"no more than", kAtMost},
    {"not more than", kAtMost},
    {"no fewer than", kAtLeast},
    {"no less than", kAtLeast},
    {"not less than", kAtLeast},
    {"more than", kAtLeast, true},
    {"less than", kAtMost, true},
    {"fewer than", kAtMost, true},
    {"younger than", kAtMost, true},
    {"older than", kAtLeast, true},
    {"at least", kAtLeast},
    {"at most", kAtMost},
    {"as many as", kAtMost},
    {"as much as", kAtMost},
    {"a maximum of", kAtMost},
    {"a minimum of", kAtLeast},
    {"up to", kAtMost},
    {"in excess of", kAtLeast, true},
    {"upwards of", kAtLeast},
    {"greater than", kAtLeast, true},
    {"exceeding", kAtLeast, true},
    {"over", kAtLeast, true},
    {"above", kAtLeast, true},
    {"under", kAtMost, true},
    {"below", kAtMost, true},
    {"within", kAtMost},
};
constexpr BoundWords kAfterEnglish[] = {
    {"or more", kAtLeast},    {"or over", kAtLeast},   {"or older", kAtLeast},
    {"and over", kAtLeast},   {"and older", kAtLeast}, {"and above", kAtLeast},
    {"or above", kAtLeast},   {"or less", kAtMost},    {"or fewer", kAtMost},
    {"or under", kAtMost},    {"and under", kAtMost},  {"or younger", kAtMost},
    {"and younger", kAtMost}, {"or below", kAtMost},   {"and below", kAtMost},
};
constexpr BoundWords kBeforeJapanese[] = {
    {"少なくとも", kAtLeast}, {"最低でも", kAtLeast}, {"最低", kAtLeast},    {"最大", kAtMost},
    {"最大で", kAtMost},      {"最高", kAtMost},      {"多くとも", kAtMost},
};
constexpr BoundWords kAfterJapanese[] = {
    {"以上", kAtLeast},
    {"超え", kAtLeast, true},
    {"超", kAtLeast, true},
    {"を超", kAtLeast, true},
    {"を上回", kAtLeast, true},
    {"以下", kAtMost},
    {"未満", kAtMost, true},
    {"以内", kAtMost},
    {"を下回", kAtMost, true},
    {"を切", kAtMost, true},
    {"足らず", kAtMost, true},
    {"に満たない", kAtMost, true},
    {"に満たなか", kAtMost, true},
    {"弱", kAtMost, true},
    {"強", kAtLeast, true},
};

constexpr std::size_t kReach = 24;  // bytes looked at on either side

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

// A few bytes in small letters.
class Lowered {
 public:
  explicit Lowered(std::string_view text) : size_(std::min(text.size(), kReach)) {
    for (std::size_t i = 0; i < size_; ++i) {
      const char c = text[i];
      letters_[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
  }
  std::string_view view() const { return {letters_.data(), size_}; }

 private:
  std::array<char, kReach> letters_{};
  std::size_t size_;
};

// The words right before a value, without what may stand between: articles, signs, spaces.
std::string_view before_value(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  for (const std::string_view skipped : {" a", " an", " the", " about", " around"}) {
    if (text.ends_with(skipped)) text.remove_suffix(skipped.size());
  }
  return text;
}

const BoundWords* bound_in_english(std::string_view before, std::string_view after) {
  const Lowered head(before);
  const std::string_view words = before_value(head.view());
  for (const BoundWords& entry : kBeforeEnglish) {
    if (words.empty() || words.back() != entry.words.back() || !words.ends_with(entry.words))
      continue;
    const std::size_t at = words.size() - entry.words.size();
    if (at == 0 || !is_letter(words[at - 1])) return &entry;
  }
  const Lowered lowered(after);
  std::string_view tail = lowered.view();
  tail.remove_prefix(std::min(tail.find_first_not_of(' '), tail.size()));
  if (!tail.starts_with('o') && !tail.starts_with('a')) return nullptr;  // or more, and over
  for (const BoundWords& entry : kAfterEnglish) {
    if (!tail.starts_with(entry.words)) continue;
    if (tail.size() == entry.words.size() || !is_letter(tail[entry.words.size()])) return &entry;
  }
  return nullptr;
}

// 震度5強 is a degree of its own, 100強打者 another word.
bool is_degree_or_word(const BoundWords& entry, std::string_view before, std::string_view behind) {
  if (entry.words != "弱" && entry.words != "強") return false;
  return before.ends_with("震度") || is_kanji(decode_at(behind, 0).code);
}

// を超えない, を下回らず: the other side of it.
bool is_denied(std::string_view behind) {
  static constexpr auto kDenied =
      std::to_array<std::string_view>({"えな", "えず", "えま", "らな", "らず", "さな", "さず"});
  return std::any_of(kDenied.begin(), kDenied.end(),
                     [&](std::string_view denied) { return behind.starts_with(denied); });
}

const BoundWords* bound_in_japanese(std::string_view before, std::string_view after) {
  after.remove_prefix(counter_at(after, 0).length);  // 60頭以上
  for (const BoundWords& entry : kAfterJapanese) {
    if (!after.starts_with(entry.words)) continue;
    const std::string_view behind = after.substr(entry.words.size());
    return is_degree_or_word(entry, before, behind) || is_denied(behind) ? nullptr : &entry;
  }
  for (const BoundWords& entry : kBeforeJapanese) {
    if (before.ends_with(entry.words)) return &entry;
  }
  return nullptr;
}

}  // namespace

void find_bounds(std::string_view text, Language language, std::vector<Fact>& facts) {
  for (Fact& fact : facts) {
    const std::size_t begin = fact.span.begin;
    const std::size_t from = begin > kReach ? begin - kReach : 0;
    const std::string_view before = text.substr(from, begin - from);
    const std::string_view after = text.substr(fact.span.end, kReach);
    const BoundWords* bound = language == Language::kJapanese ? bound_in_japanese(before, after)
                                                              : bound_in_english(before, after);
    if (bound == nullptr) continue;
    fact.bound = bound->bound;
    // More than halved is less than half.
    if (text.substr(begin).starts_with("halv"))
      fact.bound = bound->bound == kAtLeast ? kAtMost : kAtLeast;
    fact.bound_left_out = bound->left_out;
  }
}

}  // namespace taiyaku
