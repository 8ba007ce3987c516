// What the words around a value say of a change: whether something rose or fell, by the value or to
// it. "fell by two thirds", 3分の1に低下, "a nine-month high", 9カ月ぶりの安値.
#ifndef TAIYAKU_SCORE_VALUE_CHANGE_H_
#define TAIYAKU_SCORE_VALUE_CHANGE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "score/check.h"

namespace taiyaku {

struct ValueChange {
  enum class Kind : std::uint8_t {
    kNone,
    kBy,    ///< the value is how much it changed
    kTo,    ///< the value is what it came to
    kPeak,  ///< it is the highest or lowest in, or since, that time
  };
  Kind kind = Kind::kNone;
  int direction = 0;  ///< 1 up or high, -1 down or low, 0 not said
  Span words;         ///< those that say the direction
  bool bare = false;  ///< English: no preposition says what the value is: "slid 6 percent"
};

/// Of the value at `span`. Spans are bytes of `text`. Thread safe, looks at a few words.
ValueChange value_change(std::string_view text, Span span, Language language);

/// Whether a Japanese text tells the rate of one currency in the other, which falls where that of
/// the other rises.
bool tells_exchange_rate(std::string_view japanese);

/// The same value on both sides, and the other direction: "slid 6.4 percent" as 6.4％上昇.
struct OppositeChange {
  Span source;
  Span target;
};
/// In the order of the matches. Thread safe.
std::vector<OppositeChange> opposite_changes(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_VALUE_CHANGE_H_
