#include "score/facts_en_dates.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>

#include "score/facts_en_numeral.h"
#include "score/facts_en_times.h"

namespace taiyaku {
namespace {

using Words = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

int month_of(std::string_view w) {
  if (w.size() < 3 || w.size() > 9) return 0;
  if (w == "sept") return 9;
  for (std::size_t m = 0; m < kMonths.size(); ++m) {
    if (w == kMonths[m] || (w.size() == 3 && kMonths[m].starts_with(w)))
      return static_cast<int>(m) + 1;
  }
  return 0;
}

int weekday_name(std::string_view w) {
  if (w.size() < 6 || w.size() > 9 || !w.ends_with("day")) return 0;
  const auto* found = std::find(kWeekdays.begin(), kWeekdays.end(), w);
  return found == kWeekdays.end() ? 0 : static_cast<int>(found - kWeekdays.begin()) + 1;
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 8)) value = value * 10 + (c - '0');
  return value;
}

// A year of four digits, or two words: "nineteen eighty-four" is left alone.
int year_at(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i].size() != 4) return 0;
  const int year = number(t[i]);
  if (year < 1000 || year > 2200) return 0;
  if (t[i + 1] == "," && t.glued(i + 1) && t.is_digits(i + 2) && t.glued(i + 2)) return 0;
  if (t[i + 1] == "." && t.glued(i + 1) && t.is_digits(i + 2) && t.glued(i + 2)) return 0;
  if (t.glued(i + 1) && t.is_word(i + 1)) return 0;
  return year;
}

struct Day {
  int value = 0;
  std::size_t end = 0;
  bool ordinal = false;
};

// 3, 3rd, 03, third, twenty-third, twenty nine
Day day_at(const EnTokens& t, std::size_t i) {
  if (t.is_digits(i)) {
    if (t[i].size() > 2) return {};
    const std::string_view suffix = t[i + 1];
    const bool ordinal = t.glued(i + 1) && is_one_of(suffix, {"st", "nd", "rd", "th"});
    if (!ordinal && t.glued(i + 1) && t.is_word(i + 1)) return {};
    return {number(t[i]), i + (ordinal ? 2 : 1), ordinal};
  }
  const NumeralWord word = numeral_word(t[i]);
  if (word.kind == NumeralWord::Kind::kNone || word.value > 31) return {};
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

// What may stand before a month that is also an everyday word.
bool introduces_month(std::string_view w) {
  return is_one_of(w, {"in",    "of",     "since", "until", "till",    "by", "last",    "next",
                       "this",  "late",   "early", "mid",   "from",    "to", "through", "during",
                       "after", "before", "on",    "and",   "between", "for"});
}

// "may" and "march" are words, "Jan" and "Mar" may be names.
bool is_month_here(const EnTokens& t, std::size_t i) {
  const std::string_view w = t[i];
  const bool ambiguous = is_one_of(
      w, {"may", "march", "mar", "sun", "jun", "jan", "dec", "august", "april", "june", "sep"});
  if (!ambiguous) return true;
  const bool before =
      i > 0 && (introduces_month(t[i - 1]) || (t[i - 1] == "the" && introduces_month(t[i - 2])));
  const bool after =
      day_at(t, is_one_of(t[i + 1], {".", "/", "-", ","}) ? i + 2 : i + 1).value != 0 ||
      year_at(t, i + 1) != 0 || (t[i + 1] == "of" && year_at(t, i + 2) != 0);
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

constexpr int century_of_two_digits(int year) { return year < 50 ? 2000 + year : 1900 + year; }

// What may stand between a date and its year: ",", "of", "in", "-", "/", nothing.
std::size_t skip_to_year(const EnTokens& t, std::size_t i) {
  std::size_t k = i;
  if (t[k] == ",") ++k;
  if (is_one_of(t[k], {"of", "in", "-", "/"})) ++k;
  return year_at(t, k) != 0 ? k : i;
}

void read_year(const EnTokens& t, EnMoment& m) {
  const std::size_t k = skip_to_year(t, m.end);
  const int year = year_at(t, k);
  if (year == 0) return;
  // "on June 3 2000 people" is rarer than "June 3 2000".
  m.moment.year = year;
  m.end = k + 1;
}

// "June 3rd, 2019", "Oct/2", "Dec/2018", "September-2020-23", "June"
std::optional<EnMoment> month_first(const EnTokens& t, std::size_t i) {
  const int month = month_of(t[i]);
  if (month == 0 || (t.glued(i) && !is_one_of(t[i - 1], {"-", "/", "(", "~", "\"", "'", ":"})) ||
      !is_month_here(t, i))
    return std::nullopt;
  EnMoment m{{}, i + 1, 1, false};
  m.moment.month = month;
  std::size_t k = i + 1;
  if (t[k] == "." && t.glued(k)) ++k;
  const std::size_t bare = t[i].size() <= 4 ? k : i + 1;
  if (is_one_of(t[k], {"/", "-", ","})) ++k;
  if (const int year = year_at(t, k); year != 0) {
    m.moment.year = year;
    m.end = k + 1;
    const Day day = t[m.end] == "-" && t.glued(m.end) ? day_at(t, m.end + 1) : Day{};
    if (day.value != 0 && is_possible_date(month, day.value)) {
      m.moment.day = day.value;
      m.end = day.end;
    }
    return m;
  }
  if (t[k] == "the") ++k;
  const Day day = day_at(t, k);
  const bool timed = t[day.end] == ":" && t.glued(day.end);
  if (day.value == 0 || timed || !is_possible_date(month, day.value) ||
      (k > bare && t[k - 1] == "," && !day.ordinal)) {
    m.end = bare;
    if (t[i].size() > 4 || t[i + 1] != ".") m.end = i + 1;
    return m;
  }
  m.moment.day = day.value;
  m.end = day.end;
  read_year(t, m);
  return m;
}

// "3 June 2019", "fourth of July", "the twenty third day of September", "05-Aug-2016"
std::optional<EnMoment> day_first(const EnTokens& t, std::size_t i) {
  const Day day = day_at(t, i);
  if (day.value < 1 || day.value > 31) return std::nullopt;
  std::size_t k = day.end;
  if (t[k] == "day") ++k;
  if (is_one_of(t[k], {"of", "-", "/", "."})) ++k;
  if (t[k] == "-" || t[k] == "the") ++k;
  // 23-2020-September
  if (const int year = year_at(t, k); year != 0 && t[k + 1] == "-" && month_of(t[k + 2]) != 0) {
    EnMoment m{{}, k + 3, 1, false};
    m.moment.year = year;
    m.moment.month = month_of(t[k + 2]);
    m.moment.day = day.value;
    return m;
  }
  const int month = month_of(t[k]);
  if (month == 0 || !is_possible_date(month, day.value)) return std::nullopt;
  if (t[k] == "may" && !t.capital(k) && day.end == k) return std::nullopt;
  if (t[k] == "march" && !t.capital(k) && !day.ordinal) return std::nullopt;
  if ((t[k] == "sun" || t[k] == "mar") && !t.capital(k)) return std::nullopt;
  EnMoment m{{}, k + 1, 1, false};
  m.moment.month = month;
  m.moment.day = day.value;
  if (t[m.end] == "." && t.glued(m.end) && t[k].size() <= 4) ++m.end;
  read_year(t, m);
  return m;
}

bool is_separator(const EnTokens& t, std::size_t i, std::string_view separator) {
  return t[i] == separator && t.glued(i) && t.glued(i + 1);
}

// 2018-7-6, 2020/Sep/23, 2016.10.16, 2015-03
std::optional<EnMoment> year_first(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i].size() != 4) return std::nullopt;
  const int year = number(t[i]);
  const std::string_view separator = t[i + 1];
  if (year < 1000 || year > 2200 || !is_one_of(separator, {"-", "/", "."})) return std::nullopt;
  if (!is_separator(t, i + 1, separator)) return std::nullopt;
  const int month =
      t.is_digits(i + 2) ? (t[i + 2].size() <= 2 ? number(t[i + 2]) : 0) : month_of(t[i + 2]);
  if (month < 1 || month > 12) return std::nullopt;
  EnMoment m{{}, i + 3, 1, false};
  m.moment.year = year;
  m.moment.month = month;
  if (is_separator(t, i + 3, separator) && t.is_digits(i + 4) && t[i + 4].size() <= 2) {
    const int day = number(t[i + 4]);
    if (!is_possible_date(month, day)) return std::nullopt;
    m.moment.day = day;
    m.end = i + 5;
    return m;
  }
  // 2019/20 and 2011-12 are seasons more often than months when the second counts on.
  const bool season = number(t[i + 2]) == (year + 1) % 100 && separator != "-";
  if (season || separator == "." || (t[i + 2].size() == 2 && number(t[i + 2]) == (year + 1) % 100))
    return std::nullopt;
  return m;
}

// 10/02/2023, 29.03.2022, 12-2015; month first unless that is impossible.
std::optional<EnMoment> numeric_date(const EnTokens& t, std::size_t i) {
  const std::string_view separator = t[i + 1];
  if (!t.is_digits(i) || t[i].size() > 2 || !is_one_of(separator, {"-", "/", "."}))
    return std::nullopt;
  if (!is_separator(t, i + 1, separator) || !t.is_digits(i + 2)) return std::nullopt;
  const int first = number(t[i]);
  EnMoment m{{}, i + 3, 1, false};
  if (separator == "-" && t[i + 2].size() == 4 && first >= 1 && first <= 12 &&
      number(t[i + 2]) > 1800 && number(t[i + 2]) < 2100) {
    m.moment.month = first;
    m.moment.year = number(t[i + 2]);
    return m;
  }
  if (t[i + 2].size() > 2) return std::nullopt;
  const int second = number(t[i + 2]);
  if (first == 24 && second == 7) return std::nullopt;  // round the clock
  const bool day_leads = first > 12 || separator == ".";
  m.moment.month = day_leads ? second : first;
  m.moment.day = day_leads ? first : second;
  if (separator == "." && second > 12) std::swap(m.moment.month, m.moment.day);
  if (!is_possible_date(m.moment.month, m.moment.day)) return std::nullopt;
  if (is_separator(t, i + 3, separator) && t.is_digits(i + 4)) {
    const std::size_t size = t[i + 4].size();
    if (size != 4 && size != 2) return std::nullopt;
    const int year = number(t[i + 4]);
    m.moment.year = size == 4 ? year : century_of_two_digits(year);
    m.end = i + 5;
    return m;
  }
  // 5/12 without a year: only where a date is due, or where it cannot be a fraction.
  const std::string_view before = i > 0 ? t[i - 1] : std::string_view();
  const bool due = weekday_name(before) != 0 ||
                   is_one_of(before, {"on", "by", "next", "until", "since", "dated"});
  if (separator != "/" && weekday_name(before) == 0) return std::nullopt;
  if (separator == ".") std::swap(m.moment.month, m.moment.day);
  if (!is_possible_date(m.moment.month, m.moment.day)) return std::nullopt;
  if (!due && (first < second && second <= 10)) return std::nullopt;
  m.confidence = due ? 0.9 : 0.5;
  return m;
}

// 20161016
std::optional<EnMoment> packed_date(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i].size() != 8) return std::nullopt;
  const int value = number(t[i]);
  EnMoment m{{}, i + 1, 0.8, false};
  m.moment.year = value / 10000;
  m.moment.month = value / 100 % 100;
  m.moment.day = value % 100;
  if (m.moment.year < 1900 || m.moment.year > 2099 ||
      !is_possible_date(m.moment.month, m.moment.day)) {
    return std::nullopt;
  }
  return m;
}

// "1990s", "the '90s", "the nineties", "mid-1800s"
std::optional<EnMoment> decade_at(const EnTokens& t, std::size_t i) {
  EnMoment m{{}, i + 2, 1, false};
  m.moment.decade = true;
  if (t.is_digits(i)) {
    if (t[i].back() != '0' || (t[i].size() != 4 && t[i].size() != 2)) return std::nullopt;
    if (t[i + 1] == "'" && t[i + 2] == "s" && t.glued(i + 1) && t.glued(i + 2)) {
      m.end = i + 3;
    } else if (t[i + 1] != "s" || !t.glued(i + 1)) {
      return std::nullopt;
    }
    m.moment.year = number(t[i]);
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

// "the 19th century", "twenty-first century"
std::optional<EnMoment> century_at(const EnTokens& t, std::size_t i) {
  const Day ordinal = day_at(t, i);
  if (!ordinal.ordinal || ordinal.value < 1 || ordinal.value > 22) return std::nullopt;
  const std::size_t k = t[ordinal.end] == "-" ? ordinal.end + 1 : ordinal.end;
  if (t[k] != "century" && t[k] != "centuries") return std::nullopt;
  EnMoment m{{}, k + 1, 1, false};
  m.moment.century = true;
  m.moment.year = (ordinal.value - 1) * 100;
  return m;
}

// "the third month of 2021"
std::optional<EnMoment> counted_month(const EnTokens& t, std::size_t i) {
  const Day ordinal = day_at(t, i);
  if (!ordinal.ordinal || ordinal.value > 12 || t[ordinal.end] != "month" ||
      t[ordinal.end + 1] != "of")
    return std::nullopt;
  const int year = year_at(t, ordinal.end + 2);
  if (year == 0) return std::nullopt;
  EnMoment m{{}, ordinal.end + 3, 1, false};
  m.moment.year = year;
  m.moment.month = ordinal.value;
  return m;
}

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

std::optional<EnMoment> bare_year(const EnTokens& t, std::size_t i) {
  const int year = year_at(t, i);
  if (year == 0 || year > 2100 || (t[i + 1] == "over" && t.is_digits(i + 2))) return std::nullopt;
  if (i > 0 && t.glued(i) && !is_one_of(t[i - 1], {"(", "-", "~", "/", "\"", "=", "[", "'", ","}))
    return std::nullopt;
  const bool introduced = i > 0 && introduces_year(t[i - 1]);
  if (counts_something(t, i + 1) &&
      !(introduced && is_one_of(t[i - 1], {"year", "since", "fiscal", "fy"})))
    return std::nullopt;
  if (i > 0 && is_one_of(t[i - 1], {"$", "£", "€", "¥", "about", "nearly", "number", "no", "#"}))
    return std::nullopt;
  if (!introduced && (year < 1500 || year > 2060)) return std::nullopt;
  EnMoment m{{}, i + 1, 1, false};
  m.moment.year = year;
  return m;
}

// "FY21", "FY2021"
std::optional<EnMoment> fiscal_year(const EnTokens& t, std::size_t i) {
  if (t[i] != "fy" || !t.is_digits(i + 1)) return std::nullopt;
  const int year = number(t[i + 1]);
  if (t[i + 1].size() != 2 && t[i + 1].size() != 4) return std::nullopt;
  EnMoment m{{}, i + 2, 1, false};
  m.moment.year = t[i + 1].size() == 2 ? century_of_two_digits(year) : year;
  return m;
}

std::optional<EnMoment> named_day(const EnTokens& t, std::size_t i) {
  if (!t.is_word(i)) return std::nullopt;
  static constexpr std::string_view kInitials = "bcehimnsv";
  if (kInitials.find(t[i][0]) == std::string_view::npos) return std::nullopt;
  std::size_t length = 0;
  const std::optional<Moment> day = holiday_at(t.text().from(t.begin(i)), length);
  const std::size_t end = t.token_from(t.begin(i) + length, i + 1);
  if (!day || t.begin(i) + length < t.end(end - 1)) return std::nullopt;
  EnMoment m{*day, end, 0.5, false};
  read_year(t, m);
  return m;
}

std::optional<EnMoment> date_at(const EnTokens& t, std::size_t i) {
  if (t.is_digits(i)) {
    for (auto read : {year_first, day_first, numeric_date, packed_date, decade_at, century_at,
                      counted_month, bare_year}) {
      if (auto m = read(t, i)) return m;
    }
    return std::nullopt;
  }
  if (!t.is_word(i)) return std::nullopt;
  if (auto m = month_first(t, i)) return m;
  if (numeral_word(t[i]).kind != NumeralWord::Kind::kNone) {
    for (auto read : {day_first, century_at, counted_month}) {
      if (auto m = read(t, i)) return m;
    }
    return std::nullopt;
  }
  if (auto m = fiscal_year(t, i)) return m;
  return named_day(t, i);
}

// "Tuesday", "Friday 7/6", "Friday-Jun-15", "Thursday, June 3"
std::optional<EnMoment> weekday_at(const EnTokens& t, std::size_t i) {
  const int weekday = weekday_name(t[i]);
  if (weekday == 0) return std::nullopt;
  std::size_t k = i + 1;
  while (is_one_of(t[k], {",", "(", "-", "the"})) ++k;
  if (k < i + 4) {
    std::optional<EnMoment> date = date_at(t, k);
    if (date && date->moment.month != Moment::kUnset && date->moment.day != Moment::kUnset) {
      date->moment.weekday = weekday;
      return date;
    }
  }
  EnMoment m{{}, i + 1, 0.5, false};
  m.moment.weekday = weekday;
  return m;
}

void add_time(Moment& date, const Moment& time) {
  date.hour = time.hour;
  date.minute = time.minute;
  date.second = time.second;
  date.half_said = time.half_said;
}

bool is_full_day(const Moment& m) { return m.day != Moment::kUnset; }

// "June 3 at 5 p.m."
void read_time_after(const EnTokens& t, EnMoment& m) {
  std::size_t k = m.end;
  if (t[k] == ",") ++k;
  if (is_one_of(t[k], {"at", "for"})) ++k;
  if (const std::optional<EnTime> time = time_at(t, k, true)) {
    add_time(m.moment, time->moment);
    m.end = time->end;
  }
}

// "13:00 February 28, 2013", "5 p.m. on June 3"
void read_date_after(const EnTokens& t, EnMoment& m) {
  std::size_t k = m.end;
  if (t[k] == ",") ++k;
  if (t[k] == "on") ++k;
  std::optional<EnMoment> date = weekday_at(t, k);
  if (!date) date = date_at(t, k);
  if (!date || !is_full_day(date->moment)) return;
  add_time(date->moment, m.moment);
  m = *date;
}

}  // namespace

std::optional<EnMoment> moment_at(const EnTokens& tokens, std::size_t i) {
  if (const std::optional<EnTime> time = time_at(tokens, i, false)) {
    EnMoment m{time->moment, time->end, 1, time->approximate};
    read_date_after(tokens, m);
    return m;
  }
  std::optional<EnMoment> m = weekday_at(tokens, i);
  if (!m) m = date_at(tokens, i);
  if (m && is_full_day(m->moment)) read_time_after(tokens, *m);
  return m;
}

}  // namespace taiyaku
