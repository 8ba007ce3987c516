// What a character of Japanese text may begin.
#ifndef TAIYAKU_SCORE_FACTS_JA_OPENERS_H_
#define TAIYAKU_SCORE_FACTS_JA_OPENERS_H_

#include <cstdint>

namespace taiyaku {

/// The kind of fact that may begin with a character.
enum class JaOpener : std::uint8_t {
  kNone,
  kWeekday,      ///< 月曜
  kDay,          ///< eras and holidays: 令和, 大正, 元日, クリスマス
  kHoliday,      ///< 成人の日, 感謝祭
  kTime,         ///< 午後, 夜, 正午
  kLast,         ///< 最後から三番目
  kOrdinal,      ///< 第三
  kKanaOrdinal,  ///< だいさん
  kTemperature,  ///< 摂氏, 氷点下
  kHalf,
  kFold,       ///< 倍
  kAroundAge,  ///< アラサー; アースデー
  kFormal,     ///< 参, 伍
  kSpeed,      ///< 時速
  kMinus,      ///< マイナス
  kMoney,
  kNumeral,  ///< 一, 十, 千
  kSeveral,  ///< 数, 何
  kBullet,   ///< ①
  kVulgar,   ///< ⅓
  kKana,     ///< いち, きゅう
};

/// Constant time.
JaOpener ja_opener(char32_t code);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_OPENERS_H_
