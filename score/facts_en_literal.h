// English digit literals: separators, decimals, powers and the letters that scale them.
#ifndef TAIYAKU_SCORE_FACTS_EN_LITERAL_H_
#define TAIYAKU_SCORE_FACTS_EN_LITERAL_H_

#include <optional>
#include <string_view>

#include "score/facts_en_tokens.h"

namespace taiyaku {

/// Digits with what belongs to them. `end` is the token after it; `plain` while it is digits only.
struct Literal {
  long double value = 0;
  std::size_t end = 0;
  bool plain = true;
};

/// The value of ASCII digits that go on from `value`.
long double digits_value(std::string_view digits, long double value = 0);

/// What the letters at token `i`, after a literal, multiply it by: 1e9 for bn; 0 for none. Single
/// letters must be glued, or upper case after a space.
long double scale_suffix(const EnTokens& t, std::size_t i);

/// "1,234.5", "12,34,567", "40 000", ".25" at token `i`.
std::optional<Literal> read_literal(const EnTokens& t, std::size_t i);

/// Takes a power that goes on the literal: 1.1^23, 1.3x10^6, 2e5.
void read_power(const EnTokens& t, Literal& literal);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_LITERAL_H_
