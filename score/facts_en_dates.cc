#include "score/facts_en_dates.h"

#include "score/facts_en_numeral.h"
#include "score/facts_en_numeric_dates.h"
#include "score/facts_en_periods.h"
#include "score/facts_en_reading.h"
#include "score/facts_en_times.h"
#include "score/holidays.h"

namespace taiyaku {
namespace {

// What may stand between a date and its year: ",", "of", "in", "-", "/", nothing.
std::size_t skip_to_year(const EnTokens& t, std::size_t i) {
  std::size_t k = i;
  if (t[k] == ",") ++k;
  if (is_one_of(t[k], {"of", "in", "-", "/"})) ++k;
  return en_year_at(t, k) != 0 ? k : i;
}

void read_year(const EnTokens& t, EnMoment& m) {
  const std::size_t k = skip_to_year(t, m.end);
  const int year = en_year_at(t, k);
  if (year == 0) return;
  // "on June 3 2000 people" is rarer than "June 3 2000".
  m.moment.year = year;
  m.end = k + 1;
}

// "June's victory" may be a woman's.
bool may_be_a_woman(const EnTokens& t, std::size_t i) {
  return t[i + 1] == "'s" && is_one_of(t[i], {"april", "june"}) &&
         (i == 0 || !is_one_of(t[i - 1], {"last", "this", "next", "in", "of", "since", "from"}));
}

bool is_short_month(std::string_view w) {
  return w.size() <= 4 && w != "may" && w != "june" && w != "july";
}

// "June 3rd, 2019", "Oct/2", "Dec/2018", "September-2020-23", "June"
// What stands before the month: the end of, end-.
bool is_end_of(const EnTokens& t, std::size_t i) {
  return i > 1 && t[i - 2] == "end" && (t[i - 1] == "of" || t[i - 1] == "-");
}

std::optional<EnMoment> month_first(const EnTokens& t, std::size_t i) {
  const int month = en_month(t[i]);
  if (month == 0 || (t.glued(i) && !is_one_of(t[i - 1], {"-", "/", "(", "~", "\"", "'", ":"})) ||
      !is_month_here(t, i))
    return std::nullopt;
  EnMoment m{{}, i + 1, may_be_a_woman(t, i) ? 0.5 : 1, false};
  m.moment.month = month;
  m.moment.month_end = is_end_of(t, i);
  std::size_t k = i + 1;
  // "Jan. 6", but "since April. One reason".
  if (t[k] == "." && t.glued(k) && (t.is_digits(k + 1) || is_short_month(t[i]))) ++k;
  const std::size_t bare = t[i].size() <= 4 ? k : i + 1;
  if (is_one_of(t[k], {"/", "-", ","})) ++k;
  if (const int year = en_year_at(t, k); year != 0) {
    m.moment.year = year;
    m.end = k + 1;
    const EnDay day = t[m.end] == "-" && t.glued(m.end) ? en_day_at(t, m.end + 1) : EnDay{};
    if (day.value != 0 && is_possible_date(month, day.value)) {
      m.moment.day = day.value;
      m.end = day.end;
    }
    return m;
  }
  if (t[k] == "the") ++k;
  const EnDay day = en_day_at(t, k);
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
  const EnDay day = en_day_at(t, i);
  if (day.value < 1 || day.value > 31) return std::nullopt;
  std::size_t k = day.end;
  if (t[k] == "day") ++k;
  if (is_one_of(t[k], {"of", "-", "/", "."})) ++k;
  if (t[k] == "-" || t[k] == "the") ++k;
  // 23-2020-September
  if (const int year = en_year_at(t, k); year != 0 && t[k + 1] == "-" && en_month(t[k + 2]) != 0) {
    EnMoment m{{}, k + 3, 1, false};
    m.moment.year = year;
    m.moment.month = en_month(t[k + 2]);
    m.moment.day = day.value;
    return m;
  }
  const int month = en_month(t[k]);
  if (month == 0 || !is_possible_date(month, day.value)) return std::nullopt;
  if (t[k] == "may" && !t.capital(k) && day.end == k) return std::nullopt;
  if (t[k] == "march" && !t.capital(k) && !day.ordinal) return std::nullopt;
  if (t[k] == "mar" && !t.capital(k)) return std::nullopt;
  EnMoment m{{}, k + 1, 1, false};
  m.moment.month = month;
  m.moment.day = day.value;
  if (t[m.end] == "." && t.glued(m.end) && t[k].size() <= 4) ++m.end;
  read_year(t, m);
  return m;
}

// Easter Island, an Easter egg, Father's day of rest; memorial day care.
bool is_feast_here(const EnTokens& t, std::size_t i, std::size_t end) {
  const bool another = (t.is_word(end) && t.capital(end) && t.begin(end) == t.end(end - 1) + 1) ||
                       is_one_of(t[end], {"egg", "eggs", "bunny", "island", "lily", "-"});
  return t.capital(i) && !another;
}

std::optional<EnMoment> named_day(const EnTokens& t, std::size_t i) {
  if (!t.is_word(i)) return std::nullopt;
  static constexpr std::string_view kInitials = "abcefghilmnrstv";
  if (kInitials.find(t[i][0]) == std::string_view::npos) return std::nullopt;
  std::size_t length = 0;
  const std::optional<Moment> day = holiday_at(t.text().from(t.begin(i)), length);
  const std::size_t end = t.token_from(t.begin(i) + length, i + 1);
  if (!day || t.begin(i) + length < t.end(end - 1)) return std::nullopt;
  if (day->feast != Moment::kUnset && !is_feast_here(t, i, end)) return std::nullopt;
  EnMoment m{*day, end, day->feast != Moment::kUnset ? 0.4 : 0.5, false};
  read_year(t, m);
  return m;
}

// "on the 17th", "until the 3rd": not "on the 12th floor".
std::optional<EnMoment> lone_day(const EnTokens& t, std::size_t i) {
  if (i < 2 || t[i - 1] != "the" || !t.is_digits(i) || t.capital(i - 1)) return std::nullopt;
  if (!is_one_of(t[i - 2], {"on", "until", "till", "since", "by", "through"})) return std::nullopt;
  const EnDay day = en_day_at(t, i);
  if (!day.ordinal || day.value < 1 || day.value > 31) return std::nullopt;
  const bool alone = !t.is_word(day.end) || is_one_of(t[day.end], {"and", "at", "in", "for", "to",
                                                                   "with", "as", "after", "by"});
  if (!alone || t[day.end] == "-") return std::nullopt;
  EnMoment m{{}, day.end, 0.9, false};
  m.moment.day = day.value;
  return m;
}

std::optional<EnMoment> date_at(const EnTokens& t, std::size_t i) {
  if (t.is_digits(i)) {
    for (auto read : {en_year_first, day_first, en_numeric_date, en_packed_date, en_decade,
                      en_quarter, en_century, en_counted_month, en_bare_year, lone_day}) {
      if (auto m = read(t, i)) return m;
    }
    return std::nullopt;
  }
  if (!t.is_word(i)) return std::nullopt;
  if (auto m = en_quarter_of_months(t, i)) return m;
  if (auto m = month_first(t, i)) return m;
  if (numeral_word(t[i]).kind != NumeralWord::Kind::kNone) {
    for (auto read : {day_first, en_quarter, en_century, en_counted_month}) {
      if (auto m = read(t, i)) return m;
    }
    return std::nullopt;
  }
  if (auto m = en_worded_decade(t, i)) return m;
  if (auto m = en_fiscal_year(t, i)) return m;
  if (t[i] == "q") return en_quarter(t, i);
  return named_day(t, i);
}

// "Tuesday", "Friday 7/6", "Friday-Jun-15", "Thursday, June 3"
std::optional<EnMoment> weekday_at(const EnTokens& t, std::size_t i) {
  const int weekday = en_weekday(t[i]);
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
