#include "score/facts_en_fraction.h"

#include <cmath>

#include "score/facts_en_literal.h"
#include "score/facts_en_reading.h"
#include "score/vulgar_fraction.h"

namespace taiyaku {
namespace {

using Kind = NumeralWord::Kind;

EnNumeral fraction(long double value, std::size_t end) {
  return EnNumeral{value, end, false, false, false, false, true, false};
}

// The denominator at `i`: thirds, fifth (when one of it), twenty-firsts, hundredths.
std::optional<EnNumeral> denominator_at(const EnTokens& t, std::size_t i, bool singular) {
  NumeralWord word = numeral_word(t[i]);
  long double value = 0;
  if (word.kind == Kind::kTens) {
    value = word.value;
    ++i;
    if (t[i] == "-") ++i;
    word = numeral_word(t[i]);
    if (word.value >= 10) return std::nullopt;
  }
  const bool fits =
      word.kind == Kind::kPart || (singular && word.kind == Kind::kOrdinal && t[i] != "second");
  if (!fits) return std::nullopt;
  if (value != 0 && word.value == 2 && word.kind == Kind::kPart) return std::nullopt;
  if (word.kind == Kind::kOrdinal && word.value == 1 && value == 0) return std::nullopt;
  return fraction(value + word.value, i + 1);
}

// What is counted in turn rather than divided: a third year, a fourth-grader.
bool is_counted_in_turn(const EnTokens& t, std::size_t i) {
  return is_one_of(
      t[after_hyphen(t, i)],
      {"year", "day", "week", "month", "time", "term", "person", "party", "round", "season",
       "straight", "consecutive", "quarter", "child", "case", "grade", "grader", "generation"});
}

bool is_scale(const EnTokens& t, std::size_t i) { return numeral_word(t[i]).kind == Kind::kScale; }

}  // namespace

std::optional<EnNumeral> vulgar_at(const EnTokens& t, std::size_t i) {
  if (t.is_word(i) || t.is_digits(i) || t[i].size() < 2) return std::nullopt;
  const std::optional<long double> value = vulgar_fraction(t[i]);
  if (!value) return std::nullopt;
  return EnNumeral{*value, i + 1, false, true, false, false, true, false};
}

std::optional<EnNumeral> slashed_at(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i + 1] != "/" || !t.glued(i + 1) || !t.is_digits(i + 2) ||
      !t.glued(i + 2)) {
    return std::nullopt;
  }
  if (t[i + 3] == "/" || t[i].size() > 2 || t[i + 2].size() > 3) return std::nullopt;
  const long double below = digits_value(t[i + 2]);
  const long double above = digits_value(t[i]);
  const bool usual = below == 2 || below == 3 || below == 4 || below == 5 || below == 8 ||
                     below == 10 || below == 16 || below == 32 || below == 100;
  if (!usual || above >= below || above == 0) return std::nullopt;
  return EnNumeral{above / below, i + 3, false, true, false, false, true, false};
}

std::optional<EnNumeral> fraction_at(const EnTokens& t, std::size_t i) {
  if (auto sign = vulgar_at(t, i)) return sign;
  if (auto slashed = slashed_at(t, i)) return slashed;
  if (t[i] == "half") {
    const bool article = t[i + 1] == "a" || t[i + 1] == "an";
    const Kind after = numeral_word(t[i + 2]).kind;
    const bool scaled =
        article && (after == Kind::kScale || after == Kind::kDozen || after == Kind::kHundred);
    return fraction(0.5L, scaled ? i + 2 : i + 1);
  }
  if (t[i] == "quarter" &&
      (numeral_word(t[i + 1]).kind == Kind::kScale || t[after_hyphen(t, i + 1)] == "century"))
    return fraction(0.25L, i + 1);
  if (t[i] == "quarter" && t[i + 1] == "-" && numeral_word(t[i + 2]).kind == Kind::kScale)
    return fraction(0.25L, i + 2);
  if (t[i] == "half" && t[i + 1] == "-" && numeral_word(t[i + 2]).kind == Kind::kScale)
    return fraction(0.5L, i + 2);
  long double above = 1;
  std::size_t k = i + 1;
  if (t[i] != "a" && t[i] != "an") {
    const NumeralWord word = numeral_word(t[i]);
    if (word.kind != Kind::kUnit && word.kind != Kind::kTeen && word.kind != Kind::kTens)
      return std::nullopt;
    above = word.value;
  }
  if (t[k] == "-") ++k;
  const std::optional<EnNumeral> below = denominator_at(t, k, above == 1);
  if (!below) return std::nullopt;
  // "a third year", "a fifth time"
  if (t[i] == "a" && is_counted_in_turn(t, below->end)) return std::nullopt;
  if (t[i] == "a" && t[k] == "quarter" && numeral_word(t[k + 1]).kind != Kind::kScale &&
      t[k + 1] != "of" && i == 0) {
    return std::nullopt;
  }
  return fraction(above / below->value, below->end);
}

void scale_fraction(const EnTokens& t, EnNumeral& n) {
  const std::size_t k = after_hyphen(t, n.end);  // a half-million
  const NumeralWord word = numeral_word(t[k]);
  if (word.kind != Kind::kScale && word.kind != Kind::kDozen && word.kind != Kind::kHundred) return;
  n.value *= word.value;
  n.scaled = true;
  n.fraction = false;
  n.end = k + 1;
}

void read_added_fraction(const EnTokens& t, const EnCardinal& cardinal, EnNumeral& n) {
  std::size_t i = after_hyphen(t, n.end);  // six-and-a-half
  if (t[i] == "and") {
    i = after_hyphen(t, i + 1);
  } else if (!t.is_digits(i) && !vulgar_at(t, i)) {
    return;
  }
  std::optional<EnNumeral> part = fraction_at(t, i);
  if (!part || t[part->end] == "hour" || part->value >= 1) return;
  if (t[i] == "half" || t[i] == "quarter") {
    if (!is_scale(t, i + 1)) return;
  }
  const bool whole_scaled = cardinal.last() == Kind::kScale && cardinal.last_scale() >= 1e6L;
  if (is_scale(t, part->end)) {
    if (whole_scaled) {
      scale_fraction(t, *part);
      n.value += part->value;
      n.end = part->end;
    } else {
      n.value += part->value;
      n.end = part->end;
      scale_fraction(t, n);
    }
    return;
  }
  n.value += part->value * (whole_scaled ? cardinal.last_scale() : 1);
  n.end = part->end;
}

bool read_denominator(const EnTokens& t, const EnCardinal& cardinal, EnNumeral& n) {
  std::size_t k = n.end;
  if (t[k] == "-") ++k;
  const bool singular = cardinal.value() == 1 && !cardinal.literal();
  const NumeralWord word = numeral_word(t[k]);
  if (cardinal.literal() && t[k] != "quarters" && t[k] != "thirds") return false;
  if (word.kind == Kind::kPart && word.value < 10 && word.value != 2 && word.value != 4 &&
      cardinal.last() == Kind::kTens && cardinal.words() > 1 && cardinal.before_and() == 0) {
    n = fraction(cardinal.without_tens() / (cardinal.tens() + word.value), k + 1);
    return true;
  }
  const std::optional<EnNumeral> below = denominator_at(t, k, singular);
  if (!below || t[k] == "half") return false;
  const long double whole = cardinal.before_and();
  n = fraction(whole + (cardinal.value() - whole) / below->value, below->end);
  if (is_scale(t, n.end)) scale_fraction(t, n);
  return true;
}

void read_ratio(const EnTokens& t, EnNumeral& n) {
  const bool over = t[n.end] == "over";
  const bool out_of = t[n.end] == "out" && t[n.end + 1] == "of";
  if (!over && !out_of) return;
  const EnCardinal below(t, n.end + (over ? 1 : 2));
  if (!below.any() || below.value() == 0) return;
  if (over && t.is_word(below.end())) return;
  if (out_of && below.value() <= n.value) return;
  n = fraction(n.value / below.value(), below.end());
}

}  // namespace taiyaku
