// English numerals: digits, words, and mixtures of both.
#ifndef TAIYAKU_SCORE_FACTS_EN_NUMERAL_H_
#define TAIYAKU_SCORE_FACTS_EN_NUMERAL_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "score/facts_en_tokens.h"

namespace taiyaku {

/// A numeral that begins at some token.
struct EnNumeral {
  long double value = 0;
  std::size_t end = 0;        ///< the token after it
  bool ordinal = false;       ///< twenty-fifth, 11th
  bool digits = false;        ///< begins with a digit
  bool plain_digits = false;  ///< digits only: no separator, point, scale or sign
  bool single_word = false;   ///< one word without a scale: two, seventy, half
  bool fraction = false;
  bool scaled = false;  ///< has a million, a billion, k …
};

/// What a word means in a numeral.
struct NumeralWord {
  enum class Kind : std::uint8_t {
    kNone,
    kUnit,
    kTeen,
    kTens,
    kHundred,
    kScale,
    kDozen,
    kOrdinal,
    kPart
  };
  Kind kind = Kind::kNone;
  long double value = 0;
};

NumeralWord numeral_word(std::string_view word);
/// Whether numeral_word() knows the word; quicker where most are not.
bool is_numeral_word(std::string_view word);

/// The longest numeral at token `i`: "1.2 billion", "two and a half", "3 hundred and one",
/// "a quarter million", "five - eighths", "one in four", "1.3x10^6", "minus five point five".
std::optional<EnNumeral> numeral_at(const EnTokens& tokens, std::size_t i);

/// Digits with separators and a decimal point only: "1,234.5", "12,34,567", "40 000", ".25". The
/// value and the token after it.
std::optional<EnNumeral> literal_at(const EnTokens& tokens, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_NUMERAL_H_
