#include "score/facts_en_measures.h"

#include <algorithm>

#include "score/facts_en_ages.h"
#include "score/facts_en_context.h"
#include "score/units.h"

namespace taiyaku {
namespace {

// A unit symbol of one letter must touch its digits, except m.
bool fits_numeral(const EnTokens& t, const EnReading& r, std::size_t k, const UnitName& unit) {
  if (unit.length > 2 || !is_ascii_lower(t.text().folded[t.begin(k)])) return true;
  if (!r.numeral.digits || r.numeral.plain_digits == false) return r.numeral.digits;
  return unit.length == 2 || t.glued(k) || (t[k] == "m" && !t.capital(k));
}

void take_unit(const EnTokens& t, EnReading& r, const UnitName& unit, std::size_t end) {
  const Unit* known = find_unit(unit.id);
  r.kind = known != nullptr && known->dimension == Dimension::kDuration ? FactKind::kDuration
                                                                        : FactKind::kMeasure;
  r.unit = unit.id;
  r.end = end;
  const bool one = r.numeral.value == 1 && !r.numeral.digits;
  r.confidence = std::max(r.confidence, is_vague(t, r) ? 0.45 : one ? 0.35 : 0.9);
}

// Months and years by the calendar, the rest by factor.
long double ratio(const Unit& small, const Unit& large) {
  if (small.id == "month" && large.id == "year") return 1 / 12.0L;
  if (small.id == "inch" && large.id == "foot") return 1 / 12.0L;
  if (small.id == "ounce" && large.id == "pound") return 1 / 16.0L;
  return static_cast<long double>(small.factor) / static_cast<long double>(large.factor);
}

// What joins a quantity and its smaller unit: nothing, "and", a comma, hyphens.
std::size_t skip_joint(const EnTokens& t, std::size_t i) {
  std::size_t k = after_hyphen(t, i);
  if (t[k] == ",") ++k;
  if (t[k] == "and") k = after_hyphen(t, k + 1);
  return k;
}

// The part of a unit that stands in words after "and": "a year and a half".
bool read_part_of_unit(const EnTokens& t, EnReading& r, const EnNumeral& part) {
  const bool fits = part.fraction && !part.digits && part.value < 1 &&
                    english_unit_at(t.text().from(t.begin(part.end))).length == 0;
  if (!fits) return false;
  r.numeral.value += part.value;
  r.end = part.end;
  return true;
}

// Takes what is counted in a unit smaller than `last`, which becomes that unit.
bool read_smaller_unit(const EnTokens& t, EnReading& r, const Unit& large, const Unit*& last) {
  const std::size_t k = skip_joint(t, r.end);
  const std::optional<EnNumeral> minor = numeral_at(t, k);
  if (!minor || minor->ordinal) return false;
  if (t[k - 1] == "and" && read_part_of_unit(t, r, *minor)) return false;
  const std::size_t at = after_hyphen(t, minor->end);
  UnitName unit = english_unit_at(t.text().from(t.begin(at)));
  if (large.id == "foot" && t[at] == "in") unit = {"inch", 2};
  if (large.id == "foot" && unit.length == 0 && k > r.end && minor->plain_digits)
    unit = {"inch", 0};
  const Unit* small = find_unit(unit.id);
  if (small == nullptr || small->dimension != large.dimension || small->factor >= last->factor)
    return false;
  if (minor->value * small->factor >= last->factor * 1.01) return false;
  r.numeral.value += minor->value * ratio(*small, large);
  r.end = token_after(t, at, unit.length);
  last = small;
  return true;
}

// "5 feet 2 inches", "5-foot-11", "2 hours, 30 minutes and 5 seconds", "two-hour-and-40-minute"
void read_smaller_units(const EnTokens& t, EnReading& r) {
  const Unit* large = find_unit(r.unit);
  const bool joins = large != nullptr && (large->dimension == Dimension::kDuration ||
                                          r.unit == "foot" || r.unit == "pound");
  const Unit* last = large;
  while (joins && read_smaller_unit(t, r, *large, last)) {
  }
}

// 27:37 on a match clock: minutes and seconds.
std::optional<EnReading> read_match_clock(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i + 1] != ":" || !t.glued(i + 1) || !t.is_digits(i + 2) ||
      !t.glued(i + 2) || t[i + 2].size() != 2)
    return std::nullopt;
  if (t[i + 3] == ":" || t[i].size() > 3) return std::nullopt;
  const std::optional<EnNumeral> minutes = literal_at(t, i);
  const std::optional<EnNumeral> seconds = literal_at(t, i + 2);
  if (!minutes || !seconds || minutes->value < 25 || seconds->value > 59) return std::nullopt;
  EnReading r{i, i + 3, *minutes, FactKind::kDuration, "minute", 0.7};
  r.numeral.value += seconds->value / 60;
  return r;
}

EnReading read_round_the_clock(std::size_t i) {
  EnReading r{i, i + 3, {}, FactKind::kDuration, "hour", 0.3};
  r.numeral.value = 24;
  return r;
}

// "an hour and a half", "a year and a half"
std::optional<EnReading> read_article_duration(const EnTokens& t, std::size_t i) {
  if (t[i] != "a" && t[i] != "an") return std::nullopt;
  const UnitName unit = english_unit_at(t.text().from(t.begin(i + 1)));
  const Unit* known = find_unit(unit.id);
  if (known == nullptr || known->dimension != Dimension::kDuration) return std::nullopt;
  EnReading r{i, token_after(t, i + 1, unit.length), {}, FactKind::kDuration, unit.id, 0.9};
  r.numeral.value = 1;
  const std::size_t whole = r.end;
  if (t[whole] != "and") return std::nullopt;
  read_smaller_units(t, r);
  if (r.end == whole) return std::nullopt;
  return r;
}

void take_temperature(const EnTokens& t, EnReading& r, const UnitName& unit) {
  r.kind = FactKind::kTemperature;
  r.unit = unit.id;
  r.end = token_after(t, after_hyphen(t, r.end), unit.length);
  r.confidence = std::max(r.confidence, 0.9);
}

// The token where a unit's name may begin: past "of", "full", "(", "of an".
std::size_t skip_to_unit(const EnTokens& t, const EnReading& r) {
  std::size_t k = after_hyphen(t, r.end);
  if (is_vague(t, r) && t[k] == "of") ++k;
  if (is_one_of(t[k], {"more", "additional", "extra", "full", "consecutive", "straight", "long",
                       "whole", "further"}))
    ++k;
  return k;
}

// What closes the bracket at token `k`; 0 for no bracket.
char closing_of(std::string_view open) {
  if (open.size() != 1) return 0;
  return open[0] == '(' ? ')' : open[0] == '{' ? '}' : open[0] == '[' ? ']' : 0;
}

// "half an hour", "three quarters of a mile"
std::size_t skip_article(const EnTokens& t, std::size_t k) {
  if (t[k] == "of" && (t[k + 1] == "a" || t[k + 1] == "an")) return k + 2;
  return t[k] == "a" || t[k] == "an" ? k + 1 : k;
}

// "half" is a turn's only count; "four second years" and "19 turns out" have no unit.
bool suits_unit(const EnTokens& t, const EnReading& r, std::size_t k, const UnitName& unit) {
  if (unit.length == 0 || !fits_numeral(t, r, k, unit)) return false;
  if (t[k] == "g" && t.capital(k)) return false;  // 5G is a network
  if (unit.id == "turn" && !r.numeral.fraction) return false;
  return t[k] != "second" || r.numeral.value == 1 || k != r.end;
}

}  // namespace

bool has_unit(const EnTokens& t, const EnNumeral& numeral) {
  return english_unit_at(t.text().from(t.begin(numeral.end))).length > 1;
}

bool read_temperature(const EnTokens& t, EnReading& r) {
  const UnitName unit = english_unit_at(t.text().from(t.begin(after_hyphen(t, r.end))));
  const Unit* known = find_unit(unit.id);
  if (known == nullptr || known->dimension != Dimension::kTemperature) return false;
  take_temperature(t, r, unit);
  return true;
}

bool has_bare_degrees(const EnTokens& t, const EnReading& r) {
  const std::size_t k = after_hyphen(t, r.end);
  return t[k] != "°" && english_unit_at(t.text().from(t.begin(k))).id == "degree";
}

void read_bare_degrees(const EnTokens& t, EnReading& r) {
  take_temperature(t, r, english_unit_at(t.text().from(t.begin(after_hyphen(t, r.end)))));
}

void read_unit(const EnTokens& t, EnReading& r) {
  if (r.numeral.digits && is_in_name(t, r.begin, r.numeral)) return;
  std::size_t k = skip_to_unit(t, r);
  if (t[k] == "yo" || (t[k] == "y" && t[k + 1] == "/")) {
    r.kind = FactKind::kAge;
    r.unit = "year";
    r.end = k + 1;
    return;
  }
  const char close = closing_of(t[k]);
  if (close != 0) ++k;
  if (r.numeral.fraction && close == 0) k = skip_article(t, k);
  const UnitName unit = english_unit_at(t.text().from(t.begin(k)));
  if (!suits_unit(t, r, k, unit)) return;
  const std::size_t end = token_after(t, k, unit.length);
  if (t.begin(k) + unit.length < t.end(end - 1)) return;
  if (close != 0 && (t[end].size() != 1 || t[end][0] != close)) return;
  take_unit(t, r, unit, close != 0 ? end + 1 : end);
  if (close == 0) read_smaller_units(t, r);
  read_age_after(t, r);
}

std::optional<EnReading> read_special_duration(const EnTokens& t, std::size_t i) {
  if (t[i] == "24" && t[i + 1] == "/" && t[i + 2] == "7") return read_round_the_clock(i);
  if (const std::optional<EnReading> clock = read_match_clock(t, i)) return clock;
  return read_article_duration(t, i);
}

}  // namespace taiyaku
