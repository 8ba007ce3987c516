// Sums of money in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_MONEY_H_
#define TAIYAKU_SCORE_FACTS_JA_MONEY_H_

#include <optional>
#include <string_view>

#include "score/facts_ja_reading.h"

namespace taiyaku {

/// Takes a currency after the numeral: 3ドル74セント, 100ユーロ, 10円5銭.
bool read_money(std::string_view s, JaReading& r);

/// A sum whose currency stands first, at byte `at`: $5万, us$ 48.2 万, ¥500, 人民元八千元.
std::optional<JaReading> read_money_prefix(std::string_view s, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_MONEY_H_
