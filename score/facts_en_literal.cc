#include "score/facts_en_literal.h"

#include <cmath>

#include "score/facts_en_numeral.h"

namespace taiyaku {
namespace {

bool is_space_grouped(const EnTokens& t, std::size_t i) {
  return t.is_digits(i) && t[i].size() == 3 && !t.glued(i) && t.begin(i) == t.end(i - 1) + 1;
}

// ".25" and the part after the point.
void read_decimals(const EnTokens& t, Literal& literal) {
  const std::size_t point = literal.end;
  if (t[point] != "." || !t.is_digits(point + 1) || !t.glued(point + 1)) return;
  if (!t.glued(point) && literal.plain) return;
  // 2.33.1 is a version or a date.
  if (t[point + 2] == "." && t.glued(point + 2) && t.is_digits(point + 3) && t.glued(point + 3))
    return;
  const std::string_view digits = t[point + 1];
  literal.value += digits_value(digits) / std::pow(10.0L, static_cast<long double>(digits.size()));
  literal.end = point + 2;
  literal.plain = false;
}

bool has_comma_group(const EnTokens& t, std::size_t i, std::size_t size) {
  return t[i] == "," && t.glued(i) && t.is_digits(i + 1) && t.glued(i + 1) &&
         t[i + 1].size() == size;
}

// 1,234,567 and the Indian 12,34,567; each group checked before any is taken.
void read_groups(const EnTokens& t, Literal& literal) {
  std::size_t i = literal.end;
  if (has_comma_group(t, i, 2) || has_comma_group(t, i, 3)) {
    std::size_t last = i;
    while (has_comma_group(t, last, 2)) last += 2;
    if (!has_comma_group(t, last, 3)) return;
    while (has_comma_group(t, last, 3)) last += 2;
    for (; i < last; i += 2) literal.value = digits_value(t[i + 1], literal.value);
  } else {
    // 0800 555 111 and 116 123 are telephone numbers, 40 000 is not.
    const bool grouped = is_space_grouped(t, i) && !t.is_digits(i - 2) &&
                         (is_space_grouped(t, i + 1) || t[i] == "000");
    while (grouped && is_space_grouped(t, i)) literal.value = digits_value(t[i++], literal.value);
  }
  literal.plain = literal.plain && i == literal.end;
  literal.end = i;
}

// "1,3" as a decimal comma, when it is not a list.
void read_decimal_comma(const EnTokens& t, Literal& literal) {
  const std::size_t i = literal.end;
  if (!has_comma_group(t, i, 1) && !has_comma_group(t, i, 2)) return;
  if (t[i + 2] == "," && t.glued(i + 2)) return;
  if (i >= 2 && t[i - 2] == "," && t.glued(i - 2)) return;
  const std::string_view digits = t[i + 1];
  literal.value += digits_value(digits) / std::pow(10.0L, static_cast<long double>(digits.size()));
  literal.end = i + 2;
  literal.plain = false;
}

constexpr std::size_t kMaxDigits = 30;  // longer runs are identifiers, not quantities

}  // namespace

long double digits_value(std::string_view digits, long double value) {
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// Letters that scale a digit literal. Single letters must be glued, or upper case after a space.
long double scale_suffix(const EnTokens& t, std::size_t i) {
  const std::string_view w = t[i];
  if (w == "bn" || w == "bln") return 1e9L;
  if (w == "mn" || w == "mln" || w == "mil") return 1e6L;
  if (w == "tn" || w == "tln" || w == "trn") return 1e12L;
  if (w == "k") return 1e3L;
  if (w == "b" && t.glued(i)) return 1e9L;
  if (w == "g" && t.glued(i) && t.capital(i) && t.end(i - 1) - t.begin(i - 1) > 1) return 1e9L;
  if (w == "m" && t.capital(i)) return 1e6L;
  return 0;
}

std::optional<Literal> read_literal(const EnTokens& t, std::size_t i) {
  if (t[i] == "." && t.is_digits(i + 1) && t.glued(i + 1) && (i == 0 || !t.glued(i))) {
    Literal literal{0, i, false};
    read_decimals(t, literal);
    return literal.end > i ? std::optional(literal) : std::nullopt;
  }
  if (!t.is_digits(i) || t[i].size() > kMaxDigits) return std::nullopt;
  Literal literal{digits_value(t[i]), i + 1, true};
  if (t[i].size() <= 3) read_groups(t, literal);
  read_decimals(t, literal);
  if (literal.plain) read_decimal_comma(t, literal);
  return literal;
}

// 1.1^23, 1.3x10^6, 2e5, 2.5^-1; signs may pile up.
void read_power(const EnTokens& t, Literal& literal) {
  std::size_t i = literal.end;
  if (!t.glued(i)) return;
  long double base = literal.value;
  long double factor = 1;
  if ((t[i] == "x" || t[i] == "×") && t[i + 1] == "10" && t[i + 2] == "^") {
    factor = literal.value;
    base = 10;
    i += 2;
  } else if (t[i] == "e" && t.is_digits(i + 1) && t.glued(i + 1)) {
    factor = literal.value;
    base = 10;
  } else if (t[i] != "^") {
    return;
  }
  bool negative = false;
  for (++i; t[i] == "-" || t[i] == "+"; ++i) negative = t[i] == "-" && t[i - 1] != "-";
  if (!t.is_digits(i) || t[i].size() > 3) return;
  const long double exponent = digits_value(t[i]);
  literal.value = factor * std::pow(base, negative ? -exponent : exponent);
  literal.end = i + 1;
  literal.plain = false;
}

std::optional<EnNumeral> literal_at(const EnTokens& tokens, std::size_t i) {
  std::optional<Literal> literal = read_literal(tokens, i);
  if (!literal) return std::nullopt;
  EnNumeral n;
  n.value = literal->value;
  n.end = literal->end;
  n.digits = true;
  n.plain_digits = literal->plain;
  return n;
}

}  // namespace taiyaku
