#include "score/facts_en_numeral.h"

#include "score/facts_en_cardinal.h"
#include "score/facts_en_fraction.h"
#include "score/facts_en_shares.h"

namespace taiyaku {
namespace {

using Kind = NumeralWord::Kind;

// "point seventy-one", "point nought four", "point 5".
void read_spoken_decimals(const EnTokens& t, EnNumeral& n) {
  if (t[n.end] != "point") return;
  std::size_t i = n.end + 1;
  long double place = 0.1L;
  long double value = 0;
  for (;; ++i) {
    const NumeralWord word = numeral_word(t[i]);
    if (word.kind == Kind::kTens || word.kind == Kind::kTeen) {
      value += word.value * place / 10;
      if (word.kind == Kind::kTens && t[i + 1] == "-") ++i;
      if (word.kind == Kind::kTeen) place /= 100;
      if (word.kind == Kind::kTens) place /= 10;
      continue;
    }
    if (word.kind != Kind::kUnit) break;
    value += word.value * place;
    place /= 10;
  }
  if (i == n.end + 1) return;
  n.value += value;
  n.end = i;
  if (numeral_word(t[n.end]).kind == Kind::kScale) scale_fraction(t, n);
}

// "twenty-fifth", "two hundredth", "11th".
bool read_ordinal(const EnTokens& t, const EnCardinal& cardinal, EnNumeral& n) {
  const std::size_t i = n.end;
  const std::string_view w = t[i];
  if (cardinal.any() && cardinal.literal() && cardinal.words() == 0) {
    if (!t.glued(i) || (w != "st" && w != "nd" && w != "rd" && w != "th")) return false;
    n.ordinal = true;
    n.end = i + 1;
    return true;
  }
  const std::size_t k = cardinal.last() == Kind::kTens && w == "-" ? i + 1 : i;
  const NumeralWord word = numeral_word(t[k]);
  if (word.kind != Kind::kOrdinal) return false;
  if (!cardinal.any()) {
    n.value = word.value;
  } else if (word.value >= 100) {
    n.value *= word.value;
  } else if (cardinal.last() == Kind::kHundred || cardinal.last() == Kind::kScale ||
             (cardinal.last() == Kind::kTens && word.value < 10)) {
    n.value += word.value;
  } else {
    return false;
  }
  n.ordinal = true;
  n.end = k + 1;
  return true;
}

bool begins_counted(const EnTokens& t, std::size_t i) {
  const NumeralWord word = numeral_word(t[i]);
  return word.kind == Kind::kHundred || word.kind == Kind::kScale || word.kind == Kind::kDozen;
}

// "tens of thousands", "hundreds of millions": 数万, 数億
std::optional<EnNumeral> multiplied_at(const EnTokens& t, std::size_t i) {
  if (t[i + 1] != "of" || !t[i].ends_with('s') || !t[i + 2].ends_with('s')) return std::nullopt;
  const long double factor = t[i] == "tens"        ? 10
                             : t[i] == "hundreds"  ? 100
                             : t[i] == "thousands" ? 1000
                                                   : 0;
  const NumeralWord scale = numeral_word(t[i + 2]);
  if (factor == 0 || scale.kind != Kind::kScale) return std::nullopt;
  EnNumeral n;
  n.value = factor * scale.value;
  n.end = i + 3;
  n.scaled = true;
  return n;
}

// "multibillion-dollar", "multimillion"
std::optional<EnNumeral> several_at(const EnTokens& t, std::size_t i) {
  if (!t[i].starts_with("multi")) return std::nullopt;
  const bool split = t[i] == "multi" && t[i + 1] == "-";
  const NumeralWord scale = numeral_word(split ? t[i + 2] : t[i].substr(5));
  if (scale.kind != Kind::kScale) return std::nullopt;
  EnNumeral n;
  n.value = 5 * scale.value;  // some of them
  n.end = i + (split ? 3 : 1);
  n.scaled = true;
  return n;
}

std::optional<EnNumeral> unsigned_numeral_at(const EnTokens& t, std::size_t i) {
  if (const std::optional<EnNumeral> several = several_at(t, i)) return several;
  if (const std::optional<EnNumeral> multiplied = multiplied_at(t, i)) return multiplied;
  if (t[i] == "a" || t[i] == "an") {
    if (!begins_counted(t, i + 1) || t[i + 1].ends_with('s')) {
      std::optional<EnNumeral> part = fraction_at(t, i);
      if (part) scale_fraction(t, *part);
      return part;
    }
    ++i;
  }
  const EnCardinal cardinal(t, i);
  EnNumeral n;
  n.value = cardinal.value();
  n.end = cardinal.end();
  n.digits = cardinal.literal();
  n.plain_digits = cardinal.plain() && cardinal.any();
  n.scaled = cardinal.last_scale() >= 1000;
  if (cardinal.any()) {
    if (const std::optional<EnNumeral> slashed = slashed_at(t, i)) return slashed;
  }
  if (cardinal.any() && read_denominator(t, cardinal, n)) return n;
  if (read_ordinal(t, cardinal, n)) return n;
  if (!cardinal.any()) {
    std::optional<EnNumeral> part = fraction_at(t, i);
    if (part) scale_fraction(t, *part);
    return part;
  }
  n.single_word = !n.digits && cardinal.words() == 1;
  read_spoken_decimals(t, n);
  read_added_fraction(t, cardinal, n);
  read_ratio(t, n);
  read_share(t, i, n);
  return n;
}

}  // namespace

std::optional<EnNumeral> numeral_at(const EnTokens& tokens, std::size_t i) {
  if (tokens[i] == "minus" || tokens[i] == "negative") {
    std::optional<EnNumeral> n = unsigned_numeral_at(tokens, i + 1);
    if (n && !n->ordinal) {
      n->value = -n->value;
      n->plain_digits = n->single_word = false;
      return n;
    }
    return std::nullopt;
  }
  const bool sign = tokens[i] == "-" && !tokens.glued(i) && (tokens.glued(i + 1) || i == 0);
  if (sign) {
    std::optional<EnNumeral> n;
    if (tokens.is_digits(i + 1) || tokens[i + 1] == ".") n = unsigned_numeral_at(tokens, i + 1);
    if (!n) return std::nullopt;
    n->value = -n->value;
    n->plain_digits = false;
    return n;
  }
  return unsigned_numeral_at(tokens, i);
}

}  // namespace taiyaku
