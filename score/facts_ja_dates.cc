#include "score/facts_ja_dates.h"

#include <array>
#include <initializer_list>

#include "score/facts_ja_numeral.h"

namespace taiyaku {
namespace {

using Words = std::initializer_list<std::string_view>;

// The byte after the word that stands at `at`; `at` when none does.
std::size_t past_any(std::string_view s, std::size_t at, Words words) {
  for (const std::string_view word : words) {
    if (at <= s.size() && s.substr(at).starts_with(word)) return at + word.size();
  }
  return at;
}

bool stands(std::string_view s, std::size_t at, Words words) { return past_any(s, at, words) > at; }

struct Part {
  int value = 0;
  std::size_t end = 0;  ///< after the unit
  bool found = false;
  bool digits = false;
};

// A whole number and the unit after it, spaces allowed between.
Part part_at(std::string_view s, std::size_t at, std::string_view unit) {
  const std::size_t begin = skip_spaces(s, at);
  const std::optional<JaNumeral> n = ja_cardinal_at(s, begin);
  if (!n || n->value > 9999 || n->value != static_cast<int>(n->value)) return {};
  const std::size_t end = skip_spaces(s, n->end);
  if (!s.substr(end).starts_with(unit)) return {};
  return {static_cast<int>(n->value), end + unit.size(), true, n->digits};
}

// (月), （金曜日）, 火曜
int weekday_at(std::string_view s, std::size_t at, std::size_t& end) {
  constexpr std::array<std::string_view, 7> kDays = {"月", "火", "水", "木", "金", "土", "日"};
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
  const int weekday = weekday_at(s, at, end);
  if (weekday == 0) return;
  m.moment.weekday = weekday;
  m.end = end;
}

// 3日; not 3日間, 3日前, 3日目.
void read_day(std::string_view s, JaMoment& m) {
  std::size_t at = past_any(s, m.end, {"の"});
  if (at > m.end && !stands(s, at, {"1", "2", "3", "4", "5", "6", "7", "8", "9"})) at = m.end;
  const Part day = part_at(s, at, "日");
  if (!day.found || day.value < 1 || day.value > 31 || stands(s, day.end, {"間"})) return;
  m.moment.day = day.value;
  m.end = day.end;
  read_weekday(s, m);
}

void read_month(std::string_view s, JaMoment& m) {
  const std::size_t at = past_any(s, m.end, {"の"});
  const Part month = part_at(s, at, "月");
  if (!month.found || month.value < 1 || month.value > 12 || stands(s, month.end, {"間", "曜"}))
    return;
  m.moment.month = month.value;
  m.end = month.end;
  read_day(s, m);
}

// What a year may be followed by without being one: 10年前, 3年生, 5年間.
bool is_counted_year(std::string_view s, std::size_t end) {
  return stands(s, end, {"間",   "生",   "目",   "ぶり", "以内",   "余",     "後",   "前",   "半",
                         "越し", "以上", "超",   "近く", "の歴史", "にわた", "連続", "もの", "来",
                         "ごと", "おき", "契約", "計画", "物",     "未満",   "級"});
}

std::optional<JaMoment> with_year(std::string_view s, int year, std::size_t end) {
  JaMoment m{{}, past_any(s, end, {"度"}), 1, false};
  m.moment.year = year;
  if (m.end == end) read_month(s, m);
  return m;
}

// 令和元年, 平成30年10月, R5年
std::optional<JaMoment> era_at(const FactText& text, std::size_t at) {
  const std::string_view s = text.folded;
  int offset = 0;
  std::size_t begin = at;
  for (const std::string_view era : {"令和", "平成", "昭和", "大正", "明治"}) {
    if (s.substr(at).starts_with(era)) {
      offset = era_offset(era);
      begin = at + era.size();
    }
  }
  if (offset == 0) {
    constexpr std::array<std::pair<char, int>, 5> kLetters = {
        {{'r', 2018}, {'h', 1988}, {'s', 1925}, {'t', 1911}, {'m', 1867}}};
    if (at > 0 && is_ascii_lower(s[at - 1])) return std::nullopt;
    for (const auto& [letter, years] : kLetters) {
      if (s[at] != letter) continue;
      offset = years;
      begin = at + 1;
    }
    if (offset == 0 || begin >= s.size() || !is_ascii_digit(s[begin])) return std::nullopt;
  }
  begin = skip_spaces(s, begin);
  if (stands(s, begin, {"元年"})) return with_year(s, offset + 1, begin + 6);
  const Part year = part_at(s, begin, "年");
  if (!year.found || year.value < 1 || year.value > 64) return std::nullopt;
  if (stands(s, year.end, {"代", "間"})) return std::nullopt;
  return with_year(s, offset + year.value, year.end);
}

// 1990年代, 90年代, 19世紀
std::optional<JaMoment> period_at(std::string_view s, std::size_t at) {
  if (const Part century = part_at(s, at, "世紀");
      century.found && century.value < 30 && century.value > 0) {
    if (stands(s, century.end, {"半", "間", "以上", "ぶり", "にわたり", "にわたって", "近く"}) &&
        century.value < 10)
      return std::nullopt;
    JaMoment m{{}, century.end, 1, false};
    m.moment.century = true;
    m.moment.year = (century.value - 1) * 100;
    return m;
  }
  const Part decade = part_at(s, at, "年代");
  if (!decade.found || decade.value >= 2200) return std::nullopt;
  if (decade.value % 10 != 0) {
    // 1985年代: no decade, and still a year.
    if (decade.value < 1000) return std::nullopt;
    JaMoment year{{}, decade.end, 1, false};
    year.moment.year = decade.value;
    return year;
  }
  JaMoment m{{}, decade.end, 1, false};
  m.moment.decade = true;
  m.moment.year = decade.value;
  if (decade.value >= 1000 && decade.value % 100 == 0) m.confidence = 0.6;
  if (decade.value >= 100 && decade.value < 1000) return std::nullopt;
  if (decade.value < 100) m.confidence = 0.6;
  return m;
}

std::optional<JaMoment> year_at(std::string_view s, std::size_t at) {
  const Part year = part_at(s, at, "年");
  if (!year.found || stands(s, year.end, {"代"})) return std::nullopt;
  const bool four = year.value >= 1000 && year.value <= 2200;
  if (four) {
    const bool span =
        stands(s, year.end, {"間", "ぶり", "もの", "の歴史", "以上の", "余", "近く", "にわた"}) ||
        (!year.digits && year.value == 1000);
    return span ? std::nullopt : with_year(s, year.value, year.end);
  }
  // 六四五年 is a year, 百年 and 三百年 are a hundred and three hundred of them.
  const bool positional = s.substr(at, year.end - at).find("百") == std::string_view::npos;
  if (!year.digits && year.value > 99 && positional) return with_year(s, year.value, year.end);
  if (year.value > 99 || is_counted_year(s, year.end)) return std::nullopt;
  // 05年, 98年: with a month or a leading zero the short form of a year.
  const bool leading_zero = s[at] == '0';
  JaMoment m{{}, year.end, 0.5, false};
  m.moment.year = year.value < 50 ? 2000 + year.value : 1900 + year.value;
  read_month(s, m);
  if (leading_zero || m.moment.month != Moment::kUnset || (year.digits && year.value > 60))
    return m;
  return std::nullopt;
}

int digits_at(std::string_view s, std::size_t at, std::size_t& end) {
  int value = 0;
  end = at;
  while (end < s.size() && is_ascii_digit(s[end]) && end - at < 5)
    value = value * 10 + (s[end++] - '0');
  return end == at ? -1 : value;
}

// 2010-01-10, 2016/10/16, 29/2/2019, 2016.10.16
std::optional<JaMoment> numeric_at(std::string_view s, std::size_t at) {
  std::array<int, 3> parts{};
  std::array<std::size_t, 3> sizes{};
  std::size_t end = at;
  char separator = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t begin = end;
    parts[i] = digits_at(s, begin, end);
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
std::optional<JaMoment> day_and_month_at(std::string_view s, std::size_t at) {
  std::size_t slash = at;
  const int day = digits_at(s, at, slash);
  if (day <= 12 || day > 31 || slash >= s.size() || s[slash] != '/') return std::nullopt;
  std::size_t end = slash + 1;
  const int month = digits_at(s, slash + 1, end);
  if (!is_possible_date(month, day) || end - slash > 3) return std::nullopt;
  if (end < s.size() && (is_ascii_digit(s[end]) || s[end] == '/' || s[end] == '.'))
    return std::nullopt;
  JaMoment m{{}, end, 0.5, false};
  m.moment.month = month;
  m.moment.day = day;
  return m;
}

std::optional<JaMoment> date_at(const FactText& text, std::size_t at) {
  const std::string_view s = text.folded;
  if (auto m = era_at(text, at)) return m;
  if (is_ascii_digit(s[at])) {
    if (auto m = numeric_at(s, at)) return m;
    if (auto m = day_and_month_at(s, at)) return m;
  }
  if (auto m = period_at(s, at)) return m;
  if (auto m = year_at(s, at)) return m;
  JaMoment month{{}, at, 1, false};
  read_month(s, month);
  if (month.end > at) return month;
  const Part day = part_at(s, at, "日");
  if (day.found && day.value >= 1 && day.value <= 31 &&
      !stands(s, day.end,
              {"間",   "前",   "後",   "目",   "ぶり", "以内", "連続", "余", "がかり", "分",
               "ほど", "おき", "ごと", "もの", "近く", "以上", "ずつ", "も", "未満",   "齢"})) {
    // 一日 is a day more often than the first.
    JaMoment m{{}, day.end, day.digits || day.value > 2 ? 0.9 : 0.3, false};
    m.moment.day = day.value;
    read_weekday(s, m);
    return m;
  }
  std::size_t length = 0;
  if (const std::optional<Moment> holiday = holiday_at(s.substr(at), length))
    return JaMoment{*holiday, at + length, 0.5, false};
  std::size_t end = 0;
  if (const int weekday = weekday_at(s, at, end); weekday != 0 && s[at] != '(') {
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

enum class Half { kNone, kMorning, kAfternoon, kNight };

Half half_at(std::string_view s, std::size_t at, std::size_t& end) {
  struct Word {
    std::string_view word;
    Half half;
  };
  static constexpr Word kWords[] = {
      {"午前", Half::kMorning}, {"午後", Half::kAfternoon}, {"今朝", Half::kMorning},
      {"早朝", Half::kMorning}, {"翌朝", Half::kMorning},   {"朝", Half::kMorning},
      {"未明", Half::kMorning}, {"深夜", Half::kNight},     {"今夜", Half::kNight},
      {"昨夜", Half::kNight},   {"夜", Half::kNight},       {"夕方", Half::kAfternoon},
      {"夕", Half::kAfternoon}, {"昼", Half::kNone},        {"am", Half::kMorning},
      {"pm", Half::kAfternoon},
  };
  for (const Word& word : kWords) {
    if (!s.substr(at).starts_with(word.word)) continue;
    end = past_any(s, at + word.word.size(), {"の"});
    end = skip_spaces(s, end);
    return word.half;
  }
  end = at;
  return Half::kNone;
}

void apply(Half half, Moment& m) {
  if (half != Half::kNone) m.half_said = true;
  if (half == Half::kAfternoon && m.hour < 12) m.hour += 12;
  if (half == Half::kNight && m.hour >= 5 && m.hour < 12) m.hour += 12;
  if (half == Half::kMorning && m.hour == 12) m.hour = 0;
  if (half == Half::kNight && m.hour == 12) m.hour = 0;
}

// 半, 30分, 31秒, 17:20's minutes
void read_minutes(std::string_view s, JaMoment& m) {
  if (stands(s, m.end, {"半"})) {
    m.moment.minute = 30;
    m.end += 3;
  } else if (const Part minute = part_at(s, m.end, "分");
             minute.found && minute.value < 60 && !stands(s, minute.end, {"間", "の"})) {
    m.moment.minute = minute.value;
    m.end = minute.end;
  }
  if (const Part second = part_at(s, m.end, "秒");
      second.found && second.value < 60 && !stands(s, second.end, {"間"})) {
    if (m.moment.minute == Moment::kUnset) m.moment.minute = 0;
    m.moment.second = second.value;
    m.end = second.end;
  }
}

// 17:20, 8:00:31
std::optional<JaMoment> clock_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  const int hour = digits_at(s, at, end);
  if (hour < 0 || hour > 29 || end - at > 2 || end >= s.size() || s[end] != ':')
    return std::nullopt;
  const std::size_t begin = end + 1;
  const int minute = digits_at(s, begin, end);
  if (minute < 0 || minute > 59 || end - begin != 2) return std::nullopt;
  JaMoment m{{}, end, 1, false};
  m.moment.hour = hour;
  m.moment.minute = minute;
  if (end < s.size() && s[end] == ':') {
    const int second = digits_at(s, end + 1, end);
    if (second >= 0 && second < 60) {
      m.moment.second = second;
      m.end = end;
    }
  }
  return m;
}

std::optional<JaMoment> time_at(std::string_view s, std::size_t at) {
  if (stands(s, at, {"正午"})) {
    JaMoment m{{}, at + 6, 1, false};
    m.moment.hour = 12;
    m.moment.half_said = true;
    return m;
  }
  std::size_t begin = at;
  const Half half = half_at(s, at, begin);
  std::optional<JaMoment> m = clock_at(s, begin);
  if (!m) {
    const Part hour = part_at(s, begin, "時");
    if (!hour.found || hour.value > 29 || stands(s, hour.end, {"間", "代", "点", "期", "短"}))
      return std::nullopt;
    m.emplace(JaMoment{{}, hour.end, 1, false});
    m->moment.hour = hour.value;
    read_minutes(s, *m);
  }
  apply(half, m->moment);
  return m;
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
  if (const std::optional<JaMoment> time = time_at(s, skip_spaces(s, at))) add_time(m, *time);
}

}  // namespace

std::optional<JaMoment> ja_moment_at(const FactText& text, std::size_t at) {
  const std::string_view s = text.folded;
  std::optional<JaMoment> m = time_at(s, at);
  if (!m) {
    m = date_at(text, at);
    if (m) read_time_after(s, *m);
  }
  if (m) m->approximate = stands(s, m->end, {"ごろ", "頃", "ころ", "前後", "上旬", "中旬", "下旬"});
  return m;
}

}  // namespace taiyaku
