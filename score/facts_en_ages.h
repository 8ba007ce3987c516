// Ages in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_AGES_H_
#define TAIYAKU_SCORE_FACTS_EN_AGES_H_

#include "score/facts_en_reading.h"

namespace taiyaku {

/// Takes the numeral after "aged", "of age" or "ages of" as an age.
bool read_age_before(const EnTokens& t, EnReading& r);

/// Turns a duration into an age where "-old", "old" or "of age" follows.
void read_age_after(const EnTokens& t, EnReading& r);

/// "West, 41, has been"
bool is_age_in_apposition(const EnTokens& t, const EnReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_AGES_H_
