// Japanese numerals: digits, kanji, and mixtures of both.
#ifndef TAIYAKU_SCORE_FACTS_JA_NUMERAL_H_
#define TAIYAKU_SCORE_FACTS_JA_NUMERAL_H_

#include <optional>
#include <string_view>

namespace taiyaku {

/// A numeral that begins at some byte of a folded text.
struct JaNumeral {
  long double value = 0;
  std::size_t end = 0;        ///< the byte after it
  int characters = 0;         ///< of the numeral itself, without sign and separators
  bool digits = false;        ///< has an ASCII digit
  bool plain_digits = false;  ///< ASCII digits only
  bool scaled = false;        ///< has 十 百 千 万 億 兆
  bool fraction = false;      ///< 五分の二, 3/4
  bool percent = false;       ///< 百分の三: the value is the number of hundredths
  bool approximate = false;   ///< 数万, 十数, 500余り
  bool dozen = false;
};

/// The longest numeral at byte `at`: 3億5000万, 1万0363・18, 二千十八, 5分の2, 三と四分の一,
/// 数十万, マイナス二・五, 1.1の23乗, 半ダース.
std::optional<JaNumeral> ja_numeral_at(std::string_view text, std::size_t at);

/// Digits and kanji only, without sign, fraction or power: what stands before 年, 月, 時.
std::optional<JaNumeral> ja_cardinal_at(std::string_view text, std::size_t at);

/// Hiragana numerals that stand alone: きゅうじゅうなな. Not に, し, ご, さん, which are words.
std::optional<JaNumeral> hiragana_numeral_at(std::string_view text, std::size_t at);

/// The value of 参 or 伍 at `at` before a scale (参万円), which are words otherwise (参加); or 0.
int formal_digit_at(std::string_view text, std::size_t at);

/// First byte at or after `at` that is not a space.
std::size_t skip_spaces(std::string_view text, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_NUMERAL_H_
