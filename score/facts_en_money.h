// Sums of money in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_MONEY_H_
#define TAIYAKU_SCORE_FACTS_EN_MONEY_H_

#include <optional>

#include "score/facts_en_reading.h"

namespace taiyaku {

/// A sum whose currency stands first, at token `i`: "$5 million", "US$ 3.74", "EUR 125", "MAUD 60".
std::optional<EnReading> read_money_prefix(const EnTokens& t, std::size_t i);

/// Takes a currency after the numeral: "13 dollars and 45 cents", "99p", "20 MEUR".
bool read_currency(const EnTokens& t, EnReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_MONEY_H_
