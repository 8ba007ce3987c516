// Counted people, things and times in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_COUNTS_H_
#define TAIYAKU_SCORE_FACTS_EN_COUNTS_H_

#include "score/facts_en_reading.h"

namespace taiyaku {

/// Sets what a bare number counts: a person, a time, an item; "in their 20s" is an age.
void read_counted(const EnTokens& t, EnReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_COUNTS_H_
