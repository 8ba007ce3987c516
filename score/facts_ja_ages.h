// Ages in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_AGES_H_
#define TAIYAKU_SCORE_FACTS_JA_AGES_H_

#include <optional>
#include <string_view>

#include "score/facts_ja_reading.h"

namespace taiyaku {

/// Takes what makes the numeral an age: 20歳, 30代後半, 生後6か月児, 3歳半.
bool read_age(std::string_view s, JaReading& r);

/// アラフォー, アラフィフ at byte `at`: around a round age.
std::optional<JaReading> read_around_age(std::string_view s, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_AGES_H_
