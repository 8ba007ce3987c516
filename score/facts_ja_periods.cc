#include "score/facts_ja_periods.h"

#include <array>
#include <utility>

#include "score/facts_ja_numeral.h"
#include "score/facts_ja_reading.h"

namespace taiyaku {
namespace {

// What a year may be followed by without being one: 10年前, 3年生, 5年間.
bool is_counted_year(std::string_view s, std::size_t end) {
  return stands(s, end, {"間",   "生",   "目",   "ぶり", "以内",   "余",     "後",   "前",   "半",
                         "越し", "以上", "超",   "近く", "の歴史", "にわた", "連続", "もの", "来",
                         "ごと", "おき", "契約", "計画", "物",     "未満",   "級"});
}

// The byte after a bracketed year of the other calendar and 年: （大正12）年, （1923）年.
std::size_t past_bracketed_year(std::string_view s, std::size_t at) {
  if (!stands(s, at, {"("})) return at;
  const std::size_t begin = past_any(s, at + 1, {"令和", "平成", "昭和", "大正", "明治"});
  const std::optional<JaNumeral> n = ja_cardinal_at(s, begin);
  const std::size_t end = n ? n->end : past_any(s, begin, {"元"});
  if (end == begin || !stands(s, end, {")年", "年)年"})) return at;
  return past_any(s, end, {")年", "年)年"});
}

// The year that an era in brackets states: 1923 for （大正12）.
int bracketed_year(std::string_view s, std::size_t at) {
  for (const std::string_view era : {"令和", "平成", "昭和", "大正", "明治"}) {
    if (!stands(s, at + 1, {era})) continue;
    const std::optional<JaNumeral> n = ja_cardinal_at(s, at + 1 + era.size());
    return era_offset(era) + (n && n->value < 100 ? static_cast<int>(n->value) : 1);
  }
  return 0;
}

// 1923（大正12）年9月1日, 23（大正12）年
std::optional<JaMoment> year_with_era_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  int year = ja_digits_at(s, at, end);
  const std::size_t past = year < 0 ? end : past_bracketed_year(s, end);
  if (past == end) return std::nullopt;
  if (end - at == 2) {
    const int full = bracketed_year(s, end);
    if (full % 100 != year) return std::nullopt;
    year = full;
  }
  if (year < 1000 || year > 2200) return std::nullopt;
  return ja_with_year(s, year, past);
}

}  // namespace

std::optional<JaMoment> ja_era_at(const FactText& text, std::size_t at) {
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
    static constexpr std::array<std::pair<char, int>, 5> kLetters = {
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
  if (stands(s, begin, {"元年"})) return ja_with_year(s, offset + 1, begin + 6);
  // 大正12（1923）年
  if (const std::optional<JaNumeral> n = ja_cardinal_at(s, begin); n && n->value <= 64) {
    const std::size_t past = past_bracketed_year(s, n->end);
    if (past > n->end) return ja_with_year(s, offset + static_cast<int>(n->value), past);
  }
  const JaPart year = ja_part_at(s, begin, "年");
  if (!year.found || year.value < 1 || year.value > 64) return std::nullopt;
  if (stands(s, year.end, {"代"}) && year.value % 10 == 0) {
    // 昭和30年代 is 1955 to 1964: "the 1950s", "the early 1960s", "from 1955 on".
    JaMoment m{{}, year.end + std::string_view("代").size(), 0.3, false};
    m.moment.decade = true;
    m.moment.year = year.value;
    return m;
  }
  if (stands(s, year.end, {"代", "間"})) return std::nullopt;
  return ja_with_year(s, offset + year.value, year.end);
}

std::optional<JaMoment> ja_period_at(std::string_view s, std::size_t at) {
  if (const JaPart century = ja_part_at(s, at, "世紀");
      century.found && century.value < 30 && century.value > 0) {
    if (stands(s, century.end, {"半", "間", "以上", "ぶり", "にわたり", "にわたって", "近く"}) &&
        century.value < 10)
      return std::nullopt;
    JaMoment m{{}, century.end, 1, false};
    m.moment.century = true;
    m.moment.year = (century.value - 1) * 100;
    return m;
  }
  const JaPart decade = ja_part_at(s, at, "年代");
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

std::optional<JaMoment> ja_year_at(std::string_view s, std::size_t at) {
  if (auto m = year_with_era_at(s, at)) return m;
  const JaPart year = ja_part_at(s, at, "年");
  if (!year.found || stands(s, year.end, {"代"})) return std::nullopt;
  const bool four = year.value >= 1000 && year.value <= 2200;
  if (four) {
    const bool span =
        stands(s, year.end, {"間", "ぶり", "もの", "の歴史", "以上の", "余", "近く", "にわた"}) ||
        (!year.digits && year.value == 1000);
    return span ? std::nullopt : ja_with_year(s, year.value, year.end);
  }
  // 六四五年 is a year, 百年 and 三百年 are a hundred and three hundred of them.
  const bool positional = s.substr(at, year.end - at).find("百") == std::string_view::npos;
  if (!year.digits && year.value > 99 && positional) return ja_with_year(s, year.value, year.end);
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

namespace {

// 7～9月期, 7-9月期, 7月～9月期: a quarter of the calendar, not of a firm's year.
std::optional<JaMoment> ja_quarter_of_months_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  const int first = ja_digits_at(s, at, end);
  if (first < 1 || first > 10 || first % 3 != 1) return std::nullopt;
  end = past_any(s, end, {"月"});
  const std::size_t begin = past_any(s, end, {"~", "-", "・", "から", "ー"});
  if (begin == end) return std::nullopt;
  const int last = ja_digits_at(s, begin, end);
  if (last != first + 2 || !stands(s, end, {"月期"})) return std::nullopt;
  JaMoment m{{}, end + std::string_view("月期").size(), 1, false};
  m.moment.quarter = (first + 2) / 3;
  return m;
}

}  // namespace

std::optional<JaMoment> ja_quarter_at(std::string_view s, std::size_t at) {
  const std::size_t begin = past_any(s, at, {"第"});
  if (begin == at) return ja_quarter_of_months_at(s, at);
  const JaPart quarter = ja_part_at(s, begin, "四半期");
  const JaPart dotted = quarter.found ? quarter : ja_part_at(s, begin, "・四半期");
  if (!dotted.found || dotted.value < 1 || dotted.value > 4) return std::nullopt;
  JaMoment m{{}, dotted.end, 0.9, false};
  m.moment.quarter = dotted.value;
  return m;
}

}  // namespace taiyaku
