// Roman numerals in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_ROMAN_H_
#define TAIYAKU_SCORE_FACTS_EN_ROMAN_H_

#include <optional>

#include "score/facts_en_reading.h"

namespace taiyaku {

/// The numeral in capitals at token `i`, after a name or a word that is numbered: World War II,
/// Henry VIII, Chapter IV, the starting XV.
std::optional<EnReading> read_roman(const EnTokens& t, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_ROMAN_H_
