// Percentages in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_PERCENTAGES_H_
#define TAIYAKU_SCORE_FACTS_EN_PERCENTAGES_H_

#include <optional>

#include "score/facts_en_reading.h"

namespace taiyaku {

/// Takes a percent sign or word after the numeral: "5%", "3 percentage points", "50 basis points".
bool read_percentage(const EnTokens& t, EnReading& r);

/// "percent of 5" at token `i`.
std::optional<EnReading> read_percent_of(const EnTokens& t, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_PERCENTAGES_H_
