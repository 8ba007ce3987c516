// Times of day in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_TIMES_H_
#define TAIYAKU_SCORE_FACTS_EN_TIMES_H_

#include <optional>

#include "score/dates.h"
#include "score/facts_en_tokens.h"

namespace taiyaku {

/// A time of day that begins at some token; only hour, minute and second of `moment` are set.
struct EnTime {
  Moment moment;
  std::size_t end = 0;  ///< the token after it
  bool approximate = false;
};

/// The time at token `i`: "5:30 p.m.", "half past seven", "noon", "in the morning at 7". After a
/// date
/// (`dated`) also what would be ambiguous alone: "nine thirty".
std::optional<EnTime> time_at(const EnTokens& tokens, std::size_t i, bool dated);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_TIMES_H_
