// Ordinals in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_ORDINALS_H_
#define TAIYAKU_SCORE_FACTS_JA_ORDINALS_H_

#include <optional>
#include <string>
#include <string_view>

#include "score/facts_ja_reading.h"

namespace taiyaku {

/// An ordinal that is no plain numeral with a suffix. `value` is canonical, `end` a folded byte.
struct SaidOrdinal {
  std::string value;
  double confidence = 1;
  std::size_t end = 0;
};

/// Takes an ordinal's suffix after the numeral: 3番目, 二位, 3回目. 3周年 is a duration.
bool read_ordinal_suffix(std::string_view s, JaReading& r);

/// 第三, 第3回, だいさん at byte `at`; the numeral begins at byte `begin`.
std::optional<SaidOrdinal> read_ordinal(std::string_view s, std::size_t at, std::size_t begin);

/// 最後から三番目, 最後から一つ前, 最初 at byte `at`.
std::optional<SaidOrdinal> read_last(std::string_view s, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_ORDINALS_H_
