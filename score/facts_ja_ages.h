// Ages in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_AGES_H_
#define TAIYAKU_SCORE_FACTS_JA_AGES_H_

#include <string_view>

#include "score/facts_ja_reading.h"

namespace taiyaku {

/// Takes what makes the numeral an age: 20歳, 30代後半, 生後6か月児, 3歳半.
bool read_age(std::string_view s, JaReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_AGES_H_
