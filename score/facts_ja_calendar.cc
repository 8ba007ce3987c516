#include "score/facts_ja_calendar.h"

#include <array>

#include "score/facts_ja_numeral.h"
#include "score/facts_ja_reading.h"
#include "score/ja_digits.h"

namespace taiyaku {
namespace {

// 正月三日, お正月の1日
bool read_new_year(std::string_view s, std::size_t at, JaMoment& m) {
  const std::size_t month = past_any(s, at, {"お正月", "正月"});
  if (month == at) return false;
  JaMoment day{m.moment, month, 1, false};
  day.moment.month = 1;
  read_day(s, day);
  if (day.moment.day == Moment::kUnset) return false;
  m = day;
  return true;
}

}  // namespace

namespace {

// What may go on with a numeral that began with digits: 3千, 1,000, 2 万, 10数.
bool may_continue_digits(char32_t c) {
  constexpr std::u32string_view kMore =
      U" ,.、・点十百千拾阡万億兆京数余あ〇零一二三四五六七八九壱弐";
  return kMore.find(c) != std::u32string_view::npos;
}

}  // namespace

JaPart ja_part_at(std::string_view s, std::size_t at, std::string_view unit) {
  const std::size_t begin = skip_spaces(s, at);
  // Digits with the unit right behind them, or with anything else: most parts.
  if (const std::size_t run = digit_run(s, begin); run > 0 && run <= 4) {
    const std::size_t end = begin + run;
    if (s.substr(end).starts_with(unit)) {
      std::size_t past = end;
      return {ja_digits_at(s, begin, past), end + unit.size(), true, true};
    }
    if (!may_continue_digits(decode_at(s, end).code)) return {};
  }
  const std::optional<JaNumeral> n = ja_cardinal_at(s, begin);
  if (!n || n->value > 9999 || n->value != static_cast<int>(n->value)) return {};
  const std::size_t end = skip_spaces(s, n->end);
  if (!s.substr(end).starts_with(unit)) return {};
  return {static_cast<int>(n->value), end + unit.size(), true, n->digits};
}

int ja_digits_at(std::string_view s, std::size_t at, std::size_t& end) {
  int value = 0;
  end = at;
  while (end < s.size() && is_ascii_digit(s[end]) && end - at < 5)
    value = value * 10 + (s[end++] - '0');
  return end == at ? -1 : value;
}

int ja_weekday_at(std::string_view s, std::size_t at, std::size_t& end) {
  static constexpr std::array<std::string_view, 7> kDays = {"月", "火", "水", "木",
                                                            "金", "土", "日"};
  const bool bracket = stands(s, at, {"("});
  const std::size_t begin = bracket ? at + 1 : at;
  for (std::size_t d = 0; d < kDays.size(); ++d) {
    if (!s.substr(begin).starts_with(kDays[d])) continue;
    const std::size_t day = begin + kDays[d].size();
    std::size_t after = past_any(s, day, {"曜日", "曜"});
    if (after == day && !bracket) return 0;
    if (bracket) {
      after = past_any(s, after, {"・祝", "、祝日"});
      if (!stands(s, after, {")"})) return 0;
      ++after;
    }
    end = after;
    return static_cast<int>(d) + 1;
  }
  return 0;
}

void read_weekday(std::string_view s, JaMoment& m) {
  std::size_t end = 0;
  const std::size_t at = past_any(s, skip_spaces(s, m.end), {"の"});
  const int weekday = ja_weekday_at(s, at, end);
  if (weekday == 0) return;
  m.moment.weekday = weekday;
  m.end = end;
}

void read_day(std::string_view s, JaMoment& m) {
  std::size_t at = past_any(s, m.end, {"の"});
  if (at > m.end && !stands(s, at, {"1", "2", "3", "4", "5", "6", "7", "8", "9"})) at = m.end;
  const JaPart day = ja_part_at(s, at, "日");
  if (!day.found || day.value < 1 || day.value > 31 || stands(s, day.end, {"間"})) return;
  m.moment.day = day.value;
  m.end = day.end;
  read_weekday(s, m);
}

void read_month(std::string_view s, JaMoment& m) {
  const std::size_t at = past_any(s, m.end, {"の"});
  if (read_new_year(s, at, m)) return;
  const JaPart month = ja_part_at(s, at, "月");
  if (!month.found || month.value < 1 || month.value > 12 || stands(s, month.end, {"間", "曜"}))
    return;
  m.moment.month = month.value;
  m.end = month.end;
  m.moment.month_end = stands(s, month.end, {"末"});
  read_day(s, m);
}

std::optional<JaMoment> ja_with_year(std::string_view s, int year, std::size_t end) {
  JaMoment m{{}, past_any(s, end, {"度"}), 1, false};
  m.moment.year = year;
  if (m.end == end) read_month(s, m);
  return m;
}

}  // namespace taiyaku
