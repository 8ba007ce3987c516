// Counted people, things and times in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_COUNTS_H_
#define TAIYAKU_SCORE_FACTS_EN_COUNTS_H_

#include <optional>

#include "score/facts_en_reading.h"

namespace taiyaku {

/// Sets what a bare number counts: a person, a time, an item; "in their 20s" is an age.
void read_counted(const EnTokens& t, EnReading& r);

/// "tripled", "threefold", "halved", "twice the size", "twice" at token `i`.
std::optional<EnReading> read_multiple(const EnTokens& t, std::size_t i);

/// "a couple of" at token `i`.
std::optional<EnReading> read_couple(const EnTokens& t, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_COUNTS_H_
