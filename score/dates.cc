#include "score/dates.h"

#include <fmt/format.h>

#include <array>

#include "score/fact_text.h"
#include "score/holidays.h"

namespace taiyaku {
namespace {

std::string date_part(const Moment& m) {
  if (m.feast != Moment::kUnset)
    return (m.year == Moment::kUnset ? "XXXX" : fmt::format("{:04}", m.year)) +
           std::string(feast_at(m.feast).timex);
  if (m.century) return fmt::format("{:02}XX", m.year / 100);
  if (m.decade)
    return m.year < 100 ? fmt::format("XX{}X", m.year / 10) : fmt::format("{:03}X", m.year / 10);
  std::string year = m.year == Moment::kUnset ? "XXXX" : fmt::format("{:04}", m.year);
  if (m.month == Moment::kUnset && m.day == Moment::kUnset) {
    if (m.quarter != Moment::kUnset) return fmt::format("{}-Q{}", year, m.quarter);
    if (m.weekday != Moment::kUnset) return fmt::format("{}-WXX-{}", year, m.weekday);
    return year;
  }
  const std::string month = m.month == Moment::kUnset ? "XX" : fmt::format("{:02}", m.month);
  if (m.day == Moment::kUnset) return year + "-" + month;
  return fmt::format("{}-{}-{:02}", year, month, m.day);
}

std::string time_part(const Moment& m) {
  std::string out = fmt::format("T{:02}", m.hour);
  if (m.minute != Moment::kUnset) out += fmt::format(":{:02}", m.minute);
  if (m.second != Moment::kUnset) out += fmt::format(":{:02}", m.second);
  return out;
}

// Reads `size` digits or X; kUnset for X, none when neither.
std::optional<int> field(std::string_view text, std::size_t at, std::size_t size) {
  if (at + size > text.size()) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(at, size)) {
    if (c == 'X') return Moment::kUnset;
    if (!is_ascii_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool read_time(std::string_view text, Moment& m) {
  const std::array<int*, 3> parts = {&m.hour, &m.minute, &m.second};
  std::size_t at = 1;
  for (int* part : parts) {
    const std::optional<int> value = field(text, at, 2);
    if (!value) return false;
    *part = *value;
    at += 2;
    if (at == text.size()) return true;
    if (text[at++] != ':') return false;
  }
  return false;
}

bool read_year(std::string_view text, Moment& m) {
  if (text.size() < 4) return false;
  if (text.substr(2, 2) == "XX" && text[0] != 'X') {
    m.century = true;
    m.year = field(text, 0, 2).value_or(0) * 100;
  } else if (text[3] == 'X' && text[2] != 'X') {
    m.decade = true;
    m.year = text[0] == 'X' ? (text[2] - '0') * 10 : field(text, 0, 3).value_or(0) * 10;
  } else {
    const std::optional<int> year = field(text, 0, 4);
    if (!year) return false;
    m.year = *year;
  }
  return true;
}

}  // namespace

std::string to_timex(const Moment& moment) {
  std::string out;
  if (moment.has_date()) out = date_part(moment);
  if (moment.has_time()) out += time_part(moment);
  return out;
}

std::optional<Moment> from_timex(std::string_view timex) {
  Moment m;
  std::size_t t = timex.rfind('T');
  if (t != std::string_view::npos && !(t + 1 < timex.size() && is_ascii_digit(timex[t + 1])))
    t = std::string_view::npos;  // of EASTER
  const std::string_view date = timex.substr(0, t);
  if (t != std::string_view::npos && !read_time(timex.substr(t), m)) return std::nullopt;
  if (date.empty()) return m.has_time() ? std::optional(m) : std::nullopt;
  if (!read_year(date, m)) return std::nullopt;
  if (date.size() == 4) return m;
  if (const int feast = find_feast(date.substr(4)); feast != Moment::kUnset) {
    m.feast = feast;
    return m;
  }
  if (date[4] != '-') return std::nullopt;
  if (date.size() == 7 && date[5] == 'Q') {
    m.quarter = date[6] - '0';
    return m;
  }
  if (date.size() == 10 && date.substr(5, 4) == "WXX-") {
    m.weekday = date[9] - '0';
    return m;
  }
  const std::optional<int> month = field(date, 5, 2);
  if (!month) return std::nullopt;
  m.month = *month;
  if (date.size() == 7) return m;
  const std::optional<int> day = field(date, 8, 2);
  if (!day || date.size() != 10) return std::nullopt;
  m.day = *day;
  return m;
}

FactKind kind_of(const Moment& moment) {
  if (!moment.has_time()) return FactKind::kDate;
  return moment.has_date() ? FactKind::kDatetime : FactKind::kTime;
}

bool is_possible_date(int month, int day) {
  static constexpr std::array<int, 13> kDays = {0, 31, 30, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month >= 1 && month <= 12 && day >= 1 && day <= kDays[static_cast<std::size_t>(month)];
}

int era_offset(std::string_view era) {
  if (era == "令和") return 2018;
  if (era == "平成") return 1988;
  if (era == "昭和") return 1925;
  if (era == "大正") return 1911;
  if (era == "明治") return 1867;
  return 0;
}

int weekday_of(int year, int month, int day) {
  // Sakamoto's method.
  static constexpr std::array<int, 12> kShift = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  if (month < 3) --year;
  const int sunday_zero = (year + year / 4 - year / 100 + year / 400 +
                           kShift[static_cast<std::size_t>(month - 1)] + day) %
                          7;
  return sunday_zero == 0 ? 7 : sunday_zero;
}

}  // namespace taiyaku
