#include "score/facts_en_ages.h"

#include <algorithm>
#include <iterator>

#include "score/units.h"

namespace taiyaku {

// "aged 87", "of age 87"
bool read_age_before(const EnTokens& t, EnReading& r) {
  if (r.begin == 0) return false;
  if (t[r.begin - 1] == "of" && r.begin > 1 && t[r.begin - 2] == "ages" && r.numeral.digits) {
    r.kind = FactKind::kAge;  // "from the ages of 16 to 29"
    r.unit = "year";
    return true;
  }
  if (!is_one_of(t[r.begin - 1], {"aged", "age", "ages"})) return false;
  r.kind = FactKind::kAge;
  r.unit = "year";
  if (const UnitName unit = english_unit_at(t.text().from(t.begin(r.end))); unit.length > 0) {
    r.unit = unit.id;
    r.end = token_after(t, r.end, unit.length);
  } else {
    r.begin -= 1;
  }
  return true;
}

// "-year-old", "years old", "months of age"
void read_age_after(const EnTokens& t, EnReading& r) {
  if (r.kind != FactKind::kDuration) return;
  std::size_t k = after_hyphen(t, r.end);
  if (is_one_of(t[k], {"old", "olds"})) {
    ++k;
  } else if (t[k] == "of" && t[k + 1] == "age") {
    k += 2;
  } else {
    return;
  }
  r.kind = FactKind::kAge;
  r.end = k;
}

bool is_possessive_age(const EnTokens& t, std::size_t i) {
  if (i == 0) return false;
  if (is_one_of(t[i - 1], {"early", "mid", "late", "-"})) --i;
  if (i > 0 && is_one_of(t[i - 1], {"early", "mid", "late"})) --i;
  return i > 0 && is_one_of(t[i - 1], {"his", "her", "their", "my", "our", "your"});
}

int tens_in_plural(std::string_view word) {
  constexpr std::string_view kTens[] = {"teens",   "twenties",  "thirties", "forties", "fifties",
                                        "sixties", "seventies", "eighties", "nineties"};
  const auto* found = std::find(std::begin(kTens), std::end(kTens), word);
  return found == std::end(kTens) ? 0 : 10 * (static_cast<int>(found - std::begin(kTens)) + 1);
}

std::optional<EnReading> read_worded_age(const EnTokens& t, std::size_t i) {
  const int years = tens_in_plural(t[i]);
  if (years == 0 || !is_possessive_age(t, i)) return std::nullopt;
  EnReading r{i, i + 1, {}, FactKind::kAge, "year", 0.8};
  r.numeral.value = years;
  r.approximate = true;
  return r;
}

// "West, 41, has been"
bool is_age_in_apposition(const EnTokens& t, const EnReading& r) {
  const bool between = r.begin > 1 && t[r.begin - 1] == "," && t[r.end] == "," &&
                       t.capital(r.begin - 2) && t.is_word(r.begin - 2);
  return between && r.numeral.plain_digits && r.numeral.value >= 5 && r.numeral.value < 111 &&
         !t.is_digits(r.end + 1);
}

}  // namespace taiyaku
