#include "score/facts_ja_openers.h"

#include <array>
#include <string_view>

namespace taiyaku {
namespace {

struct Openers {
  std::u32string_view characters;
  JaOpener opener;
};

constexpr Openers kOpeners[] = {
    {U"月火水木金土日", JaOpener::kWeekday},
    {U"大元明平独令昭クバハエお", JaOpener::kDay},
    {U"母父成海敬体感復聖憲山文勤戦こみスイサ", JaOpener::kHoliday},
    {U"午朝夜夕深未早正昼昨翌今", JaOpener::kTime},
    {U"最", JaOpener::kLast},
    {U"第", JaOpener::kOrdinal},
    {U"だ", JaOpener::kKanaOrdinal},
    {U"摂華氷", JaOpener::kTemperature},
    {U"半", JaOpener::kHalf},
    {U"倍", JaOpener::kFold},
    {U"ア", JaOpener::kAroundAge},
    {U"参伍", JaOpener::kFormal},
    {U"時", JaOpener::kSpeed},
    {U"マ", JaOpener::kMinus},
    {U"人", JaOpener::kMoney},
    {U"〇零一二三四五六七八九壱弐十百千拾", JaOpener::kNumeral},
    {U"数何", JaOpener::kSeveral},
    {U"いにさよごろなしはきじひ", JaOpener::kKana},
};

constexpr char32_t kFirst = 0x3000;
constexpr char32_t kLast = 0x9FFF;

// One byte a character of kana and ideographs.
constexpr auto table() {
  std::array<JaOpener, kLast - kFirst + 1> openers{};
  for (const Openers& group : kOpeners) {
    for (const char32_t c : group.characters) openers[c - kFirst] = group.opener;
  }
  return openers;
}
constexpr auto kTable = table();

}  // namespace

JaOpener ja_opener(char32_t code) {
  if (code >= kFirst && code <= kLast) return kTable[code - kFirst];
  if (code >= U'①' && code <= U'⑳') return JaOpener::kBullet;
  const bool money = code == U'£' || code == U'€' || code == U'¥' || code == U'₩' || code == U'₹';
  if (money) return JaOpener::kMoney;
  const bool vulgar =
      code == U'¼' || code == U'½' || code == U'¾' || (code >= U'⅐' && code <= U'⅞');
  return vulgar ? JaOpener::kVulgar : JaOpener::kNone;
}

}  // namespace taiyaku
