#include "score/facts_en_periods.h"

#include "score/facts_en_ages.h"
#include "score/facts_en_reading.h"

namespace taiyaku {
namespace {

bool introduces_year(std::string_view w) {
  return is_one_of(
      w, {"in",     "since",  "of",      "by",   "before",  "after",  "until",  "till",
          "from",   "during", "through", "year", "early",   "late",   "mid",    "(",
          "=",      "and",    "to",      "or",   "between", "summer", "winter", "spring",
          "autumn", "fall",   "fiscal",  "fy",   "cy",      "on",     "than",   "around",
          "circa",  "c",      "for",     "the",  "-",       "~",      "/",      "season"});
}

// A plural noun right after a number counts something; then it is no year.
bool counts_something(const EnTokens& t, std::size_t i) {
  const std::string_view w = t[i];
  if (!t.is_word(i) || t.capital(i)) return false;
  if (is_one_of(w, {"people", "men", "women", "children", "percent", "per"})) return true;
  return w.size() > 3 && w.ends_with('s') && !w.ends_with("ss") && !w.ends_with("'s") &&
         !is_one_of(w, {"was", "has", "olympics", "this", "games", "elections"});
}

}  // namespace

std::optional<EnMoment> en_decade(const EnTokens& t, std::size_t i) {
  EnMoment m{{}, i + 2, 1, false};
  m.moment.decade = true;
  if (t.is_digits(i)) {
    if (t[i].back() != '0' || (t[i].size() != 4 && t[i].size() != 2)) return std::nullopt;
    if (t[i + 1] == "'" && t[i + 2] == "s" && t.glued(i + 1) && t.glued(i + 2)) {
      m.end = i + 3;
    } else if (t[i + 1] != "s" || !t.glued(i + 1)) {
      return std::nullopt;
    }
    m.moment.year = small_number(t[i]);
    if (t[i].size() == 4 && m.moment.year % 100 == 0) {
      m.moment.decade = false;
      m.moment.century = true;
      m.confidence = 0.6;
    }
    if (t[i].size() == 4) return m;
    // "in their 20s" is an age.
    if (i > 0 && is_one_of(t[i - 1], {"his", "her", "their", "my", "our", "your", "early", "mid",
                                      "late", "-"}))
      return std::nullopt;
    m.confidence = 0.6;
    return m;
  }
  return std::nullopt;
}

std::optional<EnMoment> en_worded_decade(const EnTokens& t, std::size_t i) {
  const int years = tens_in_plural(t[i]);
  if (years < 20 || is_possessive_age(t, i)) return std::nullopt;
  std::size_t k = i;
  if (k > 1 && t[k - 1] == "-") --k;
  if (k > 0 && is_one_of(t[k - 1], {"early", "mid", "late", "roaring", "swinging"})) --k;
  const bool led = k > 0 && is_one_of(t[k - 1], {"the", "nineteen", "-"});
  if (!led) return std::nullopt;
  EnMoment m{{}, i + 1, 0.5, false};
  m.moment.decade = true;
  m.moment.year = years;
  return m;
}

std::optional<EnMoment> en_century(const EnTokens& t, std::size_t i) {
  const EnDay ordinal = en_day_at(t, i);
  if (!ordinal.ordinal || ordinal.value < 1 || ordinal.value > 22) return std::nullopt;
  const std::size_t k = t[ordinal.end] == "-" ? ordinal.end + 1 : ordinal.end;
  if (t[k] != "century" && t[k] != "centuries") return std::nullopt;
  EnMoment m{{}, k + 1, 1, false};
  m.moment.century = true;
  m.moment.year = (ordinal.value - 1) * 100;
  return m;
}

std::optional<EnMoment> en_counted_month(const EnTokens& t, std::size_t i) {
  const EnDay ordinal = en_day_at(t, i);
  if (!ordinal.ordinal || ordinal.value > 12 || t[ordinal.end] != "month" ||
      t[ordinal.end + 1] != "of")
    return std::nullopt;
  const int year = en_year_at(t, ordinal.end + 2);
  if (year == 0) return std::nullopt;
  EnMoment m{{}, ordinal.end + 3, 1, false};
  m.moment.year = year;
  m.moment.month = ordinal.value;
  return m;
}

std::optional<EnMoment> en_bare_year(const EnTokens& t, std::size_t i) {
  const int year = en_year_at(t, i);
  if (year == 0 || year > 2100 || (t[i + 1] == "over" && t.is_digits(i + 2))) return std::nullopt;
  if (i > 0 && t.glued(i) && !is_one_of(t[i - 1], {"(", "-", "~", "/", "\"", "=", "[", "'", ","}))
    return std::nullopt;
  const bool introduced = i > 0 && introduces_year(t[i - 1]);
  // "In 2022 sales fell", but "in 1500 stores".
  const bool in_year = introduced && t[i - 1] == "in" && year > 1900 && year % 100 != 0;
  if (counts_something(t, i + 1) && !in_year &&
      !(introduced && is_one_of(t[i - 1], {"year", "since", "fiscal", "fy"})))
    return std::nullopt;
  if (i > 0 && is_one_of(t[i - 1], {"$", "£", "€", "¥", "about", "nearly", "number", "no", "#"}))
    return std::nullopt;
  if (!introduced && (year < 1500 || year > 2060)) return std::nullopt;
  EnMoment m{{}, i + 1, 1, false};
  m.moment.year = year;
  return m;
}

std::optional<EnMoment> en_quarter(const EnTokens& t, std::size_t i) {
  EnMoment m;
  if (t[i] == "q" && t.capital(i) && t.glued(i + 1) && t.is_digits(i + 1)) {
    m.moment.quarter = small_number(t[i + 1]);
    m.end = i + 2;
  } else {
    const EnDay ordinal = en_day_at(t, i);
    const std::size_t k = t[ordinal.end] == "-" ? ordinal.end + 1 : ordinal.end;
    if (!ordinal.ordinal || t[k] != "quarter") return std::nullopt;
    m.moment.quarter = ordinal.value;
    m.end = k + 1;
    m.confidence = 0.7;
  }
  if (m.moment.quarter < 1 || m.moment.quarter > 4) return std::nullopt;
  std::size_t k = m.end;
  if (t[k] == "of") ++k;
  if (t[k] == "fiscal" || t[k] == "fy") ++k;
  if (const int year = en_year_at(t, k); year != 0) {
    m.moment.year = year;
    m.end = k + 1;
  }
  return m;
}

std::optional<EnMoment> en_quarter_of_months(const EnTokens& t, std::size_t i) {
  const int first = en_month(t[i]);
  const bool joined = is_one_of(t[i + 1], {"-", "~", "to", "through"});
  if (first == 0 || first % 3 != 1 || !joined || en_month(t[i + 2]) != first + 2)
    return std::nullopt;
  if (!is_one_of(t[i + 3], {"quarter", "period"})) return std::nullopt;
  EnMoment m{{}, i + 4, 1, false};
  m.moment.quarter = (first + 2) / 3;
  const std::size_t k = t[m.end] == "of" ? m.end + 1 : m.end;
  if (const int year = en_year_at(t, k); year != 0) {
    m.moment.year = year;
    m.end = k + 1;
  }
  return m;
}

std::optional<EnMoment> en_fiscal_year(const EnTokens& t, std::size_t i) {
  if (t[i] != "fy" || !t.is_digits(i + 1)) return std::nullopt;
  const int year = small_number(t[i + 1]);
  if (t[i + 1].size() != 2 && t[i + 1].size() != 4) return std::nullopt;
  EnMoment m{{}, i + 2, 1, false};
  m.moment.year = t[i + 1].size() == 2 ? year_of_two_digits(year) : year;
  return m;
}

}  // namespace taiyaku
