#include "score/facts_en_calendar.h"

#include <algorithm>
#include <array>

#include "score/facts_en_numeral.h"
#include "score/facts_en_reading.h"

namespace taiyaku {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

// What may stand before a month that is also an everyday word.
bool introduces_month(std::string_view w) {
  return is_one_of(w, {"in",    "of",     "since", "until", "till",    "by", "last",    "next",
                       "this",  "late",   "early", "mid",   "from",    "to", "through", "during",
                       "after", "before", "on",    "and",   "between", "for"});
}

// In capitals, between words that are not.
bool is_shouted(const EnTokens& t, std::size_t i) {
  return t.capital(i) && t.text().upper(t.begin(i) + 1) &&
         (!t.is_word(i + 1) || !t.text().upper(t.begin(i + 1) + 1));
}

}  // namespace

int en_month(std::string_view w) {
  if (w.size() < 3 || w.size() > 9) return 0;
  if (w == "sept") return 9;
  for (std::size_t m = 0; m < kMonths.size(); ++m) {
    if (w == kMonths[m] || (w.size() == 3 && kMonths[m].starts_with(w)))
      return static_cast<int>(m) + 1;
  }
  return 0;
}

int en_weekday(std::string_view w) {
  if (w.size() < 6 || w.size() > 9 || !w.ends_with("day")) return 0;
  const auto* found = std::find(kWeekdays.begin(), kWeekdays.end(), w);
  return found == kWeekdays.end() ? 0 : static_cast<int>(found - kWeekdays.begin()) + 1;
}

int small_number(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 8)) value = value * 10 + (c - '0');
  return value;
}

int en_year_at(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i].size() != 4) return 0;
  const int year = small_number(t[i]);
  if (year < 1000 || year > 2200) return 0;
  if (t[i + 1] == "," && t.glued(i + 1) && t.is_digits(i + 2) && t.glued(i + 2)) return 0;
  if (t[i + 1] == "." && t.glued(i + 1) && t.is_digits(i + 2) && t.glued(i + 2)) return 0;
  if (t.glued(i + 1) && t.is_word(i + 1)) return 0;
  return year;
}

EnDay en_day_at(const EnTokens& t, std::size_t i) {
  if (t.is_digits(i)) {
    if (t[i].size() > 2) return {};
    const std::string_view suffix = t[i + 1];
    const bool ordinal = t.glued(i + 1) && is_one_of(suffix, {"st", "nd", "rd", "th"});
    if (!ordinal && t.glued(i + 1) && t.is_word(i + 1)) return {};
    return {small_number(t[i]), i + (ordinal ? 2 : 1), ordinal};
  }
  const NumeralWord word = numeral_word(t[i]);
  if (word.kind == NumeralWord::Kind::kNone || word.kind == NumeralWord::Kind::kPart ||
      word.value > 31)
    return {};
  int value = static_cast<int>(word.value);
  if (word.kind == NumeralWord::Kind::kOrdinal) return {value, i + 1, true};
  if (word.kind != NumeralWord::Kind::kTens) return {value, i + 1, false};
  const std::size_t k = t[i + 1] == "-" ? i + 2 : i + 1;
  const NumeralWord next = numeral_word(t[k]);
  const bool ordinal = next.kind == NumeralWord::Kind::kOrdinal;
  if ((ordinal || next.kind == NumeralWord::Kind::kUnit) && next.value > 0 && next.value < 10) {
    return {value + static_cast<int>(next.value), k + 1, ordinal};
  }
  return {value, i + 1, false};
}

bool is_month_here(const EnTokens& t, std::size_t i) {
  const std::string_view w = t[i];
  // The Steyr AUG, the May Revolution.
  if (w.size() == 3 && w != "may" && is_shouted(t, i) && !t.is_digits(i + 1) &&
      (i == 0 || !t.is_digits(i - 1)))
    return false;
  if (w == "may" && i > 0 && t[i - 1] == "the" && t.capital(i + 1) && t.is_word(i + 1))
    return false;
  const bool ambiguous =
      is_one_of(w, {"may", "march", "mar", "jun", "jan", "dec", "august", "april", "june", "sep"});
  if (!ambiguous) return true;
  // mid-May
  const bool hyphened = i > 1 && t[i - 1] == "-" && is_one_of(t[i - 2], {"mid", "early", "late"});
  // the driest March
  const bool superlative =
      i > 0 && t.capital(i) && t[i - 1].size() > 4 && t[i - 1].ends_with("est");
  const bool before =
      hyphened || superlative ||
      (i > 0 && (introduces_month(t[i - 1]) || (t[i - 1] == "the" && introduces_month(t[i - 2]))));
  const bool after =
      en_day_at(t, is_one_of(t[i + 1], {".", "/", "-", ","}) ? i + 2 : i + 1).value != 0 ||
      en_year_at(t, i + 1) != 0 || (t[i + 1] == "of" && en_year_at(t, i + 2) != 0);
  if (is_one_of(w, {"april", "june", "august"})) {
    // A first name has a capitalised surname after it.
    const bool name = t.capital(i + 1) && t.is_word(i + 1) && !before;
    return t.capital(i) ? !name : (before || after);
  }
  return after || (before &&
                   (t.capital(i) ||
                    is_one_of(t[i - 1], {"in", "the", "of", "mid", "late", "early", "since"})) &&
                   !(t[i + 1] == "," && t[i - 1] == "and" && !t.capital(i)));
}

}  // namespace taiyaku
