// What the words around an English numeral say about it.
#ifndef TAIYAKU_SCORE_FACTS_EN_CONTEXT_H_
#define TAIYAKU_SCORE_FACTS_EN_CONTEXT_H_

#include "score/facts_en_numeral.h"
#include "score/facts_en_tokens.h"

namespace taiyaku {

/// "about", "nearly", "an estimated" before token `begin`, or "or so" after token `end`.
bool is_approximate(const EnTokens& tokens, std::size_t begin, std::size_t end);

/// Not a quantity at all: "no one", "one of those", "24703L202", a section of a web address.
bool is_no_number(const EnTokens& tokens, std::size_t begin, const EnNumeral& numeral);

/// Part of a name: COVID-19, iPhone11, Seven-Eleven.
bool is_in_name(const EnTokens& tokens, std::size_t begin, const EnNumeral& numeral);

/// How sure that the numeral states a value a translation must keep; see Fact::confidence.
double confidence_of(const EnTokens& tokens, std::size_t begin, const EnNumeral& numeral);

/// The text speaks of temperature, so that "98 degrees" is one.
bool mentions_temperature(const FactText& text);

/// The token after a web or mail address at `i`; `i` when there is none.
std::size_t skip_address(const EnTokens& tokens, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_CONTEXT_H_
