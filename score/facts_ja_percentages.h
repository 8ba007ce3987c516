// Percentages and tenths in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_PERCENTAGES_H_
#define TAIYAKU_SCORE_FACTS_JA_PERCENTAGES_H_

#include <string_view>

#include "score/facts_ja_reading.h"

namespace taiyaku {

/// Takes a percent sign or word, or tenths, after the numeral: 5%, 3ポイント, 3割8分7厘, 5割半.
bool read_percentage(std::string_view s, JaReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_PERCENTAGES_H_
