#include "score/facts_en_numeric_dates.h"

#include <utility>

#include "score/facts_en_reading.h"

namespace taiyaku {
namespace {

bool is_separator(const EnTokens& t, std::size_t i, std::string_view separator) {
  return t[i] == separator && t.glued(i) && t.glued(i + 1);
}

}  // namespace

std::optional<EnMoment> en_year_first(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i].size() != 4) return std::nullopt;
  const int year = small_number(t[i]);
  const std::string_view separator = t[i + 1];
  if (year < 1000 || year > 2200 || !is_one_of(separator, {"-", "/", "."})) return std::nullopt;
  if (!is_separator(t, i + 1, separator)) return std::nullopt;
  const int month =
      t.is_digits(i + 2) ? (t[i + 2].size() <= 2 ? small_number(t[i + 2]) : 0) : en_month(t[i + 2]);
  if (month < 1 || month > 12) return std::nullopt;
  EnMoment m{{}, i + 3, 1, false};
  m.moment.year = year;
  m.moment.month = month;
  if (is_separator(t, i + 3, separator) && t.is_digits(i + 4) && t[i + 4].size() <= 2) {
    const int day = small_number(t[i + 4]);
    if (!is_possible_date(month, day)) return std::nullopt;
    m.moment.day = day;
    m.end = i + 5;
    return m;
  }
  // 2019/20 and 2011-12 are seasons more often than months when the second counts on.
  const bool season = small_number(t[i + 2]) == (year + 1) % 100 && separator != "-";
  if (season || separator == "." ||
      (t[i + 2].size() == 2 && small_number(t[i + 2]) == (year + 1) % 100))
    return std::nullopt;
  return m;
}

std::optional<EnMoment> en_numeric_date(const EnTokens& t, std::size_t i) {
  const std::string_view separator = t[i + 1];
  if (!t.is_digits(i) || t[i].size() > 2 || !is_one_of(separator, {"-", "/", "."}))
    return std::nullopt;
  if (!is_separator(t, i + 1, separator) || !t.is_digits(i + 2)) return std::nullopt;
  const int first = small_number(t[i]);
  EnMoment m{{}, i + 3, 1, false};
  if (separator == "-" && t[i + 2].size() == 4 && first >= 1 && first <= 12 &&
      small_number(t[i + 2]) > 1800 && small_number(t[i + 2]) < 2100) {
    m.moment.month = first;
    m.moment.year = small_number(t[i + 2]);
    return m;
  }
  if (t[i + 2].size() > 2) return std::nullopt;
  const int second = small_number(t[i + 2]);
  if (first == 24 && second == 7) return std::nullopt;  // round the clock
  const bool day_leads = first > 12 || separator == ".";
  m.moment.month = day_leads ? second : first;
  m.moment.day = day_leads ? first : second;
  if (separator == "." && second > 12) std::swap(m.moment.month, m.moment.day);
  if (!is_possible_date(m.moment.month, m.moment.day)) return std::nullopt;
  if (is_separator(t, i + 3, separator) && t.is_digits(i + 4)) {
    const std::size_t size = t[i + 4].size();
    if (size != 4 && size != 2) return std::nullopt;
    const int year = small_number(t[i + 4]);
    m.moment.year = size == 4 ? year : year_of_two_digits(year);
    m.moment.swappable = first <= 12 && second <= 12;
    m.end = i + 5;
    return m;
  }
  // 5/12 without a year: only where a date is due, or where it cannot be a fraction.
  const std::string_view before = i > 0 ? t[i - 1] : std::string_view();
  const bool due =
      en_weekday(before) != 0 || is_one_of(before, {"on", "by", "next", "until", "since", "dated"});
  if (separator != "/" && en_weekday(before) == 0) return std::nullopt;
  if (separator == ".") std::swap(m.moment.month, m.moment.day);
  if (!is_possible_date(m.moment.month, m.moment.day)) return std::nullopt;
  if (!due && (first < second && second <= 10)) return std::nullopt;
  m.confidence = due ? 0.9 : 0.5;
  return m;
}

std::optional<EnMoment> en_packed_date(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i].size() != 8) return std::nullopt;
  const int value = small_number(t[i]);
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

}  // namespace taiyaku
