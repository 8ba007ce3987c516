// Measures, durations and temperatures in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_MEASURES_H_
#define TAIYAKU_SCORE_FACTS_EN_MEASURES_H_

#include <optional>

#include "score/facts_en_reading.h"

namespace taiyaku {

/// The numeral stands before the name of a unit of more than one letter.
bool has_unit(const EnTokens& t, const EnNumeral& numeral);

/// Takes a temperature with its scale: "30 °C", "98 degrees Fahrenheit".
bool read_temperature(const EnTokens& t, EnReading& r);

/// "98 degrees", with no scale: an angle, unless the text speaks of temperature.
bool has_bare_degrees(const EnTokens& t, const EnReading& r);

/// Takes the degrees that has_bare_degrees() found as a temperature.
void read_bare_degrees(const EnTokens& t, EnReading& r);

/// Takes a unit, smaller units after it, and what makes it an age: "5 feet 2 inches",
/// "2 hours and 30 minutes", "10-year-old".
void read_unit(const EnTokens& t, EnReading& r);

/// A duration said without a numeral at token `i`: "an hour and a half", "24/7", 27:37 on a match
/// clock.
std::optional<EnReading> read_special_duration(const EnTokens& t, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_MEASURES_H_
