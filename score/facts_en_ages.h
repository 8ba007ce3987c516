// Ages in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_AGES_H_
#define TAIYAKU_SCORE_FACTS_EN_AGES_H_

#include <optional>
#include <string_view>

#include "score/facts_en_reading.h"

namespace taiyaku {

/// Takes the numeral after "aged", "of age" or "ages of" as an age.
bool read_age_before(const EnTokens& t, EnReading& r);

/// Turns a duration into an age where "-old", "old" or "of age" follows.
void read_age_after(const EnTokens& t, EnReading& r);

/// "in his 50s", "her late twenties": the decade at token `i` is of somebody's life.
bool is_possessive_age(const EnTokens& t, std::size_t i);

/// 20 for "twenties" to 90 for "nineties", 10 for "teens"; 0 for any other word.
int tens_in_plural(std::string_view word);

/// "in her mid-fifties", "in his teens" at the token of the decade.
std::optional<EnReading> read_worded_age(const EnTokens& t, std::size_t i);

/// "West, 41, has been"
bool is_age_in_apposition(const EnTokens& t, const EnReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_AGES_H_
