#include "score/facts_ja_dates.h"

#include <algorithm>
#include <array>

#include "score/facts_ja_numeral.h"
#include "score/facts_ja_periods.h"
#include "score/facts_ja_reading.h"
#include "score/facts_ja_times.h"
#include "score/holidays.h"

namespace taiyaku {
namespace {

// 2010-01-10, 2016/10/16, 29/2/2019, 2016.10.16
std::optional<JaMoment> ja_numeric_at(std::string_view s, std::size_t at) {
  std::array<int, 3> parts{};
  std::array<std::size_t, 3> sizes{};
  std::size_t end = at;
  char separator = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t begin = end;
    parts[i] = ja_digits_at(s, begin, end);
    sizes[i] = end - begin;
    if (parts[i] < 0) return std::nullopt;
    if (i == 2) break;
    if (end >= s.size() || (s[end] != '/' && s[end] != '-' && s[end] != '.')) return std::nullopt;
    if (i == 1 && s[end] != separator) return std::nullopt;
    separator = s[end++];
  }
  if (end < s.size() && (is_ascii_digit(s[end]) || s[end] == separator)) return std::nullopt;
  JaMoment m{{}, end, 1, false};
  if (sizes[0] == 4 && sizes[2] <= 2) {
    m.moment.year = parts[0];
    m.moment.month = parts[1];
    m.moment.day = parts[2];
  } else if (sizes[2] == 4 && sizes[0] <= 2) {
    m.moment.year = parts[2];
    m.moment.month = parts[0] > 12 ? parts[1] : parts[0];
    m.moment.day = parts[0] > 12 ? parts[0] : parts[1];
  } else {
    return std::nullopt;
  }
  if (!is_possible_date(m.moment.month, m.moment.day) || m.moment.year < 1000 ||
      m.moment.year > 2200)
    return std::nullopt;
  return m;
}

// 29/2: a day that cannot be a month before one that can; 2/29 may be a fraction.
std::optional<JaMoment> ja_day_and_month_at(std::string_view s, std::size_t at) {
  std::size_t slash = at;
  const int day = ja_digits_at(s, at, slash);
  if (day <= 12 || day > 31 || slash >= s.size() || s[slash] != '/') return std::nullopt;
  std::size_t end = slash + 1;
  const int month = ja_digits_at(s, slash + 1, end);
  if (!is_possible_date(month, day) || end - slash > 3) return std::nullopt;
  if (end < s.size() && (is_ascii_digit(s[end]) || s[end] == '/' || s[end] == '.'))
    return std::nullopt;
  JaMoment m{{}, end, 0.5, false};
  m.moment.month = month;
  m.moment.day = day;
  return m;
}

// 9・11テロ, 2・26事件: days that name what happened on them.
std::optional<JaMoment> day_of_an_event_at(std::string_view s, std::size_t at) {
  std::size_t dot = at;
  const int month = ja_digits_at(s, at, dot);
  const std::size_t begin = past_any(s, dot, {"・"});
  if (month < 1 || begin == dot) return std::nullopt;
  JaMoment m{{}, begin, 0.5, false};
  m.moment.month = month;
  m.moment.day = ja_digits_at(s, begin, m.end);
  const bool event = stands(s, m.end, {"テロ", "同時", "事件", "米同時", "大震災", "震災"});
  if (!event || !is_possible_date(month, m.moment.day)) return std::nullopt;
  return m;
}

// 8/26(月): the weekday tells that it is a date.
std::optional<JaMoment> month_and_day_at(std::string_view s, std::size_t at) {
  std::size_t slash = at;
  const int month = ja_digits_at(s, at, slash);
  if (month < 1 || month > 12 || slash >= s.size() || s[slash] != '/') return std::nullopt;
  JaMoment m{{}, slash + 1, 1, false};
  m.moment.month = month;
  m.moment.day = ja_digits_at(s, slash + 1, m.end);
  if (!is_possible_date(month, m.moment.day) || !stands(s, m.end, {"("})) return std::nullopt;
  read_weekday(s, m);
  return m.moment.weekday == Moment::kUnset ? std::nullopt : std::optional(m);
}

// 元日本代表, 母の日記, 海の日差し: the last kanji begins another word.
bool goes_on(std::string_view s, std::size_t end) {
  constexpr std::u32string_view kAfterDay = U"本程記常課没差焼光陰照射曜銀系中韓米英露々";
  const bool day = s.substr(0, end).ends_with("日");
  return day && kAfterDay.find(decode_at(s, end).code) != std::u32string_view::npos;
}

std::optional<JaMoment> date_at(const FactText& text, std::size_t at) {
  const std::string_view s = text.folded;
  if (auto m = ja_era_at(text, at)) return m;
  if (is_ascii_digit(s[at])) {
    if (auto m = ja_numeric_at(s, at)) return m;
    if (auto m = month_and_day_at(s, at)) return m;
    if (auto m = day_of_an_event_at(s, at)) return m;
    if (auto m = ja_day_and_month_at(s, at)) return m;
  }
  if (auto m = ja_quarter_at(s, at)) return m;
  if (auto m = ja_period_at(s, at)) return m;
  if (auto m = ja_year_at(s, at)) return m;
  JaMoment month{{}, at, 1, false};
  read_month(s, month);
  if (month.end > at) return month;
  const JaPart day = ja_part_at(s, at, "日");
  const bool all_day = day.value == 1 && stands(s, day.end, {"中"});
  if (day.found && !all_day && day.value >= 1 && day.value <= 31 &&
      !stands(s, day.end,
              {"間",   "前",   "後",   "目",   "ぶり", "以内", "連続", "余", "がかり", "分",
               "ほど", "おき", "ごと", "もの", "近く", "以上", "ずつ", "も", "未満",   "齢"})) {
    // 一日 is a day more often than the first.
    JaMoment m{{}, day.end, day.digits || day.value > 2 ? 0.9 : 0.3, false};
    m.moment.day = day.value;
    read_weekday(s, m);
    if (day.value == 1 && m.moment.weekday == Moment::kUnset)
      m.confidence = std::min(m.confidence, 0.5);
    return m;
  }
  if (const std::optional<JaMoment> holiday = ja_holiday_at(s, at)) return holiday;
  std::size_t end = 0;
  if (const int weekday = ja_weekday_at(s, at, end); weekday != 0 && s[at] != '(') {
    JaMoment m{{}, end, 0.5, false};
    m.moment.weekday = weekday;
    if (!stands(s, end, {"(", " "})) return m;
    JaMoment inner{{}, skip_spaces(s, end) + (s[end] == '(' ? 1u : 0u), 1, false};
    read_month(s, inner);
    if (inner.moment.day == Moment::kUnset) return m;
    inner.moment.weekday = weekday;
    if (s[end] == '(') inner.end = past_any(s, inner.end, {")"});
    return inner;
  }
  return std::nullopt;
}

void add_time(JaMoment& date, const JaMoment& time) {
  date.moment.hour = time.moment.hour;
  date.moment.minute = time.moment.minute;
  date.moment.second = time.moment.second;
  date.moment.half_said = time.moment.half_said;
  date.end = time.end;
}

void read_time_after(std::string_view s, JaMoment& m) {
  if (m.moment.day == Moment::kUnset) return;
  const std::size_t at = past_any(s, skip_spaces(s, m.end), {"の"});
  if (const std::optional<JaMoment> time = ja_time_at(s, skip_spaces(s, at))) add_time(m, *time);
}

}  // namespace

namespace {

// 2021年第3四半期, 2021年度の7～9月期
void read_quarter_after(std::string_view s, JaMoment& m) {
  const bool year_only = m.moment.year != Moment::kUnset && m.moment.month == Moment::kUnset &&
                         !m.moment.decade && !m.moment.century;
  if (!year_only) return;
  const std::optional<JaMoment> quarter =
      ja_quarter_at(s, past_any(s, m.end, {"度の", "度", "の"}));
  if (!quarter) return;
  m.moment.quarter = quarter->moment.quarter;
  m.end = quarter->end;
}

}  // namespace

std::optional<JaMoment> ja_holiday_at(std::string_view s, std::size_t at) {
  std::size_t length = 0;
  const std::optional<Moment> holiday = holiday_at(s.substr(at), length);
  if (!holiday || goes_on(s, at + length)) return std::nullopt;
  const bool feast = holiday->feast != Moment::kUnset;
  // 日本海の日 is none; イースター島 and イースターエッグ are names.
  const char32_t after = decode_at(s, at + length).code;
  if (feast && (is_kanji(decode_before(s, at).code) || is_katakana(after) || after == U'島'))
    return std::nullopt;
  return JaMoment{*holiday, at + length, feast ? 0.4 : 0.5, false};
}

std::optional<JaMoment> ja_moment_at(const FactText& text, std::size_t at) {
  const std::string_view s = text.folded;
  std::optional<JaMoment> m = ja_time_at(s, at);
  if (!m) {
    m = date_at(text, at);
    if (m) read_quarter_after(s, *m);
    if (m) read_time_after(s, *m);
  }
  if (m && stands(s, m->end, {"ごろ", "頃", "ころ", "前後", "上旬", "中旬", "下旬"}))
    m->approximate = true;
  return m;
}

}  // namespace taiyaku
