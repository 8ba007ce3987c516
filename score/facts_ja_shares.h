// How many of how many, in Japanese: 4人に1人.
#ifndef TAIYAKU_SCORE_FACTS_JA_SHARES_H_
#define TAIYAKU_SCORE_FACTS_JA_SHARES_H_

#include <string_view>

#include "score/facts_ja_reading.h"

namespace taiyaku {

/// Takes the share that a counted numeral begins: 4人に1人, 三軒に一軒, 10件に3件の割合. Not
/// 4人に1人ずつ, nor 10人に3人の教師, which count two things.
bool read_share(std::string_view s, JaReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_SHARES_H_
