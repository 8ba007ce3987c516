#include "score/holidays.h"

#include <array>
#include <iterator>

#include "score/fact_name_index.h"

namespace taiyaku {
namespace {

struct Holiday {
  std::string_view name;
  int month;
  int day;
};

constexpr Holiday kHolidays[] = {
    {"christmas eve", 12, 24},
    {"christmas day", 12, 25},
    {"christmas", 12, 25},
    {"boxing day", 12, 26},
    {"new year's day", 1, 1},
    {"new year's eve", 12, 31},
    {"independence day", 7, 4},
    {"valentine's day", 2, 14},
    {"earth day", 4, 22},
    {"halloween", 10, 31},
    {"april fool's day", 4, 1},
    {"april fools' day", 4, 1},
    {"veterans day", 11, 11},
    {"may day", 5, 1},
    {"st. patrick's day", 3, 17},
    {"children's day", 5, 5},
    {"culture day", 11, 3},
    {"greenery day", 5, 4},
    {"mountain day", 8, 11},
    {"showa day", 4, 29},
    {"labor thanksgiving day", 11, 23},
    {"クリスマスイブ", 12, 24},
    {"クリスマス・イブ", 12, 24},
    {"クリスマス", 12, 25},
    {"大晦日", 12, 31},
    {"大みそか", 12, 31},
    {"元日", 1, 1},
    {"元旦", 1, 1},
    {"独立記念日", 7, 4},
    {"バレンタインデー", 2, 14},
    {"ハロウィーン", 10, 31},
    {"ハロウィン", 10, 31},
    {"エイプリルフール", 4, 1},
    {"アースデー", 4, 22},
    {"こどもの日", 5, 5},
    {"文化の日", 11, 3},
    {"みどりの日", 5, 4},
    {"山の日", 8, 11},
    {"昭和の日", 4, 29},
    {"勤労感謝の日", 11, 23},
    {"憲法記念日", 5, 3},
};

constexpr Feast kFeasts[] = {
    {"-EASTER", "Easter", "復活祭", 0, 7, 0},
    {"-EASTER-2", "Good Friday", "聖金曜日", 0, 5, -2},
    {"-EASTER+1", "Easter Monday", "イースターマンデー", 0, 1, 1},
    {"-11-WXX-4-4", "Thanksgiving", "感謝祭", 11, 4, 4},
    {"-05-WXX-7-2", "Mother's Day", "母の日", 5, 7, 2},
    {"-06-WXX-7-3", "Father's Day", "父の日", 6, 7, 3},
    {"-01-WXX-1-2", "Coming of Age Day", "成人の日", 1, 1, 2},
    {"-07-WXX-1-3", "Marine Day", "海の日", 7, 1, 3},
    {"-09-WXX-1-3", "Respect for the Aged Day", "敬老の日", 9, 1, 3},
    {"-10-WXX-1-2", "Sports Day", "スポーツの日", 10, 1, 2},
    {"-01-WXX-1-3", "Martin Luther King Jr. Day", "キング牧師記念日", 1, 1, 3},
    {"-05-WXX-1-5", "Memorial Day", "戦没者追悼記念日", 5, 1, 5},
};

// Names in small letters, the longer before what begins it, and which feast of kFeasts they name.
struct FeastName {
  std::string_view name;
  std::string_view english;
};
constexpr FeastName kFeastNames[] = {
    {"easter monday", "Easter Monday"},
    {"easter sunday", "Easter"},
    {"easter", "Easter"},
    {"good friday", "Good Friday"},
    {"thanksgiving day", "Thanksgiving"},
    {"thanksgiving", "Thanksgiving"},
    {"mother's day", "Mother's Day"},
    {"father's day", "Father's Day"},
    {"coming of age day", "Coming of Age Day"},
    {"coming-of-age day", "Coming of Age Day"},
    {"marine day", "Marine Day"},
    {"respect for the aged day", "Respect for the Aged Day"},
    {"sports day", "Sports Day"},
    {"martin luther king jr. day", "Martin Luther King Jr. Day"},
    {"martin luther king day", "Martin Luther King Jr. Day"},
    {"memorial day", "Memorial Day"},
    {"復活祭", "Easter"},
    {"イースター", "Easter"},
    {"感謝祭", "Thanksgiving"},
    {"サンクスギビング", "Thanksgiving"},
    {"聖金曜日", "Good Friday"},
    {"母の日", "Mother's Day"},
    {"父の日", "Father's Day"},
    {"成人の日", "Coming of Age Day"},
    {"海の日", "Marine Day"},
    {"敬老の日", "Respect for the Aged Day"},
    {"体育の日", "Sports Day"},
    {"スポーツの日", "Sports Day"},
    {"戦没者追悼記念日", "Memorial Day"},
};

constexpr NameIndex<std::size(kHolidays)> kHolidayIndex([](std::size_t i) {
  return kHolidays[i].name;
});
constexpr NameIndex<std::size(kFeastNames)> kFeastIndex([](std::size_t i) {
  return kFeastNames[i].name;
});

constexpr std::array<int, 12> kMonthDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

std::optional<Moment> feast_named_at(std::string_view text, std::size_t& length) {
  for (const std::uint16_t i : kFeastIndex.candidates(text)) {
    if (!text.starts_with(kFeastNames[i].name)) continue;
    length = kFeastNames[i].name.size();
    Moment m;
    m.feast = 0;
    while (feast_at(m.feast).english != kFeastNames[i].english) ++m.feast;
    return m;
  }
  return std::nullopt;
}

// Easter Sunday as days after 1 March: the anonymous Gregorian computus (Meeus, Astronomical
// Algorithms, chapter 8).
int easter_after_march(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  return h + l - 7 * m + 21;
}

Moment days_after_march(int days) {
  Moment m;
  m.month = days < 31 ? 3 : 4;
  m.day = days < 31 ? days + 1 : days - 30;
  return m;
}

}  // namespace

std::optional<Moment> holiday_at(std::string_view text, std::size_t& length) {
  for (const std::uint16_t i : kHolidayIndex.candidates(text)) {
    const Holiday& holiday = kHolidays[i];
    if (!text.starts_with(holiday.name)) continue;
    length = holiday.name.size();
    Moment m;
    m.month = holiday.month;
    m.day = holiday.day;
    return m;
  }
  return feast_named_at(text, length);
}

const Feast& feast_at(int feast) { return kFeasts[static_cast<std::size_t>(feast)]; }

int find_feast(std::string_view timex) {
  for (std::size_t i = 0; i < std::size(kFeasts); ++i) {
    if (kFeasts[i].timex == timex) return static_cast<int>(i);
  }
  return Moment::kUnset;
}

Moment feast_date(int feast, int year) {
  const Feast& f = feast_at(feast);
  if (f.month == 0) return days_after_march(easter_after_march(year) + f.nth);
  Moment m;
  m.month = f.month;
  const int first = 1 + (f.weekday - weekday_of(year, f.month, 1) + 7) % 7;
  m.day = first + 7 * (f.nth - 1);
  if (m.day > kMonthDays[static_cast<std::size_t>(f.month - 1)]) m.day -= 7;
  return m;
}

bool feast_may_fall_on(int feast, int month, int day) {
  const Feast& f = feast_at(feast);
  if (f.month == 0) {
    const int days = (month == 3 ? day - 1 : month == 4 ? day + 30 : 0) - f.nth;
    return days >= 21 && days <= 55;  // 22 March to 25 April
  }
  if (month != f.month) return false;
  const int last = f.nth == 5 ? kMonthDays[static_cast<std::size_t>(month - 1)] : 7 * f.nth;
  return day > last - 7 && day <= last;
}

}  // namespace taiyaku
