#include "score/fact_period.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace taiyaku {
namespace {

struct PeriodWord {
  std::string_view word;
  std::string_view period;
};

constexpr auto kEnglish = std::to_array<PeriodWord>({
    {"hour", "hour"},
    {"day", "day"},
    {"week", "week"},
    {"month", "month"},
    {"quarter", "quarter"},
    {"year", "year"},
    {"annum", "year"},
});
constexpr auto kJapanese = std::to_array<PeriodWord>({
    {"1時間に", "hour"}, {"1時間当たり", "hour"}, {"1時間あたり", "hour"}, {"時給", "hour"},
    {"毎時", "hour"},    {"1日に", "day"},        {"1日当たり", "day"},    {"1日あたり", "day"},
    {"日額", "day"},     {"日給", "day"},         {"日量", "day"},         {"毎日", "day"},
    {"1週間に", "week"}, {"週当たり", "week"},    {"週に", "week"},        {"週", "week"},
    {"毎週", "week"},    {"週給", "week"},        {"1カ月に", "month"},    {"1か月に", "month"},
    {"月額", "month"},   {"月給", "month"},       {"月収", "month"},       {"毎月", "month"},
    {"月に", "month"},   {"月", "month"},         {"年間", "year"},        {"年額", "year"},
    {"年収", "year"},    {"年俸", "year"},        {"毎年", "year"},        {"1年に", "year"},
    {"年に", "year"},
});

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

std::string_view english_period(std::string_view behind) {
  static constexpr auto kEach =
      std::to_array<std::string_view>({" a ", " an ", " per ", " each ", " every ", "/"});
  for (const std::string_view each : kEach) {
    if (!behind.starts_with(each)) continue;
    const std::string_view rest = behind.substr(each.size());
    for (const PeriodWord& entry : kEnglish) {
      const bool ends = rest.size() == entry.word.size() ||
                        (rest.size() > entry.word.size() && !is_letter(rest[entry.word.size()]));
      if (rest.starts_with(entry.word) && ends) return entry.period;
    }
  }
  return {};
}

/// Whether 月 or 年 there is that of a date: 5月, 今月, ２０２０年.
bool belongs_to_date(std::string_view before) {
  static constexpr auto kDates = std::to_array<std::string_view>(
      {"今", "先", "来", "同", "翌", "前", "昨", "去", "毎", "々", "何",
       "数", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
       "元", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９"});
  if (!before.empty() && before.back() >= '0' && before.back() <= '9') return true;
  return std::any_of(kDates.begin(), kDates.end(),
                     [&](std::string_view end) { return before.ends_with(end); });
}

std::string_view japanese_period(std::string_view before) {
  static constexpr auto kRough = std::to_array<std::string_view>(
      {"約", "およそ", "最大で", "最大", "平均で", "平均", "最高", "最低", "少なくとも", "わずか"});
  for (const std::string_view rough : kRough)
    if (before.ends_with(rough)) before.remove_suffix(rough.size());
  for (const PeriodWord& entry : kJapanese) {
    if (before.ends_with(entry.word) &&
        !belongs_to_date(before.substr(0, before.size() - entry.word.size())))
      return entry.period;
  }
  return {};
}

}  // namespace

std::string_view period_of(std::string_view text, Span span, Language language) {
  return language == Language::kEnglish ? english_period(text.substr(span.end))
                                        : japanese_period(text.substr(0, span.begin));
}

}  // namespace taiyaku
