// English fractions and the scales that follow them.
#ifndef TAIYAKU_SCORE_FACTS_EN_FRACTION_H_
#define TAIYAKU_SCORE_FACTS_EN_FRACTION_H_

#include <optional>

#include "score/facts_en_cardinal.h"
#include "score/facts_en_numeral.h"

namespace taiyaku {

/// A fraction in words or signs at token `i`: "a half", "three quarters", "one - fourth", "half",
/// "¾", "3/4".
std::optional<EnNumeral> fraction_at(const EnTokens& t, std::size_t i);

/// The sign of a fraction at token `i`: ½, ⅔.
std::optional<EnNumeral> vulgar_at(const EnTokens& t, std::size_t i);

/// "3/4" with a small denominator at token `i`; 11/20 and 5/12 are left to the dates.
std::optional<EnNumeral> slashed_at(const EnTokens& t, std::size_t i);

/// Multiplies a fraction by the scale or dozen after it: "half million", "three quarters million".
void scale_fraction(const EnTokens& t, EnNumeral& n);

/// Takes the fraction after a cardinal: "two and a half", "3 million and a half", "2 1/4".
void read_added_fraction(const EnTokens& t, const EnCardinal& cardinal, EnNumeral& n);

/// Takes the denominator after a cardinal: "two hundred and fifty-four hundredths".
bool read_denominator(const EnTokens& t, const EnCardinal& cardinal, EnNumeral& n);

/// Takes what a cardinal is divided by: "one over twenty", "two out of five hundred".
void read_ratio(const EnTokens& t, EnNumeral& n);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_FRACTION_H_
