#include "score/fact_hints.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace taiyaku {
namespace {

// Words of a value, separated by spaces; a Japanese one is found anywhere, an English one as a word
// beginning ("twin" also in twins). "this_year" is two words.
struct Hint {
  double value;
  std::string_view english;
  std::string_view japanese;
};

constexpr Hint kHints[] = {
    {0, "zero no none nil midnight scoreless goalless", "ゼロ 零 無 なし 皆無 真夜中 深夜"},
    {0.25, "quarter", "四半 4分の1 ４分の１ クォーター"},
    {0.5, "half halv semi mid", "半 ハーフ 折り返し"},
    {1,
     "one a an single another only each every first once sole same first- individual per alone the "
     "uni champion winner freshman rookie top-flight premier liga bundesliga",
     "一 ひと ワン 単 唯一 初 元 片 最初 某 同 あと ある シングル ファースト トップ 首位 "
     "たった 毎 各 優勝 新人"},
    {1.5, "half", "半"},
    {2,
     "two both couple pair twin double doubl twice second dual duo half bi another other twofold "
     "two- upstairs sophomore runner-up silver together mutual",
     "二 両 ふた 双 ダブル ツイン ツー 倍 次 セカンド コンビ 夫妻 夫婦 カップル 共に ペア "
     "デュオ いずれも どちらも もう一 準優勝 銀"},
    {3, "three third triple trio thrice tri senior junior bronze aa",
     "三 トリプル スリー トリオ サード みっつ 銅"},
    {4, "four fourth quarter quad senior semifinal semi-final aaa",
     "四 フォー カルテット よっつ 準々決勝 準決勝"},
    {5, "five fifth quint penta half", "五 ファイブ いつつ"},
    {6, "six sixth half", "六 シックス むっつ 半年"},
    {7, "seven week", "七 週 セブン なな"},
    {8, "eight octa quarterfinal quarter-final", "八 エイト 準々決勝"},
    {9, "nine ninth", "九 ナイン"},
    {10, "ten tenth decade tens teen dime", "十 テン トップテン"},
    {11, "eleven eleventh", "十一 イレブン"},
    {12, "twelve dozen noon midnight year", "十二 ダース 正午"},
    {13, "thirteen teen", "十三"},
    {14, "fourteen fortnight week", "二週 2週 ２週 十四"},
    {15, "fifteen quarter", "十五 １５"},
    {16, "sixteen last", "十六 ベスト１６"},
    {18, "eighteen", "十八"},
    {20, "twenty twenties score", "二十"},
    {24, "round-the-clock clock day twenty-four", "一日 1日 １日 終日 まる 丸 昼夜"},
    {25, "quarter", "四分の一 4分の1 ４分の１ 四半"},
    {30, "thirty thirties half month", "三十 半"},
    {40, "forty forties", "四十"},
    {45, "quarter forty-five", "四十五"},
    {48, "two days", "二日 2日 ２日"},
    {50, "fifty fifties half", "五十 半"},
    {60, "sixty sixties hour minute", "六十 一時間 1時間 １時間 一分 1分"},
    {75, "three-quarters quarters", "4分の3 四分の三 ４分の３"},
    {80, "eighty eighties", "八十"},
    {90, "ninety nineties", "九十"},
    {100,
     "hundred century centenary centennial percent fully entire complete absolute all every total",
     "百 世紀 全 完全 絶対 すべて 満 まったく 必ず"},
    {150, "sesquicentennial", "百五十"},
    {200, "bicentennial bicentenary", "二百"},
    {300, "tercentenary tricentennial", "三百"},
    {365, "year-round every yearly daily", "毎日 年中 一年中"},
    {1000, "thousand millennium grand k", "千 ミレニアム"},
    {10000, "thousands", "万"},
    {1000000, "million", "百万 ミリオン"},
};

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

// Short words must stand alone ("a", "no"); longer ones may go on: "twins", "doubled".
bool has_english(std::string_view text, std::string_view word) {
  const char small = word[0];
  for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
    // Letters only: both cases are one bit apart.
    if ((text[at] | 0x20) != small || (at > 0 && is_letter(text[at - 1]))) continue;
    std::size_t i = 1;
    while (i < word.size() && (text[at + i] == (word[i] == '_' ? ' ' : word[i]) ||
                               (is_letter(text[at + i]) && (text[at + i] | 0x20) == word[i])))
      ++i;
    const std::size_t end = at + i;
    if (i == word.size() && (word.size() > 3 || end == text.size() || !is_letter(text[end])))
      return true;
  }
  return false;
}

bool has_any(std::string_view text, std::string_view words, Language language) {
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, space);
    const bool found = language == Language::kJapanese ? text.find(word) != std::string_view::npos
                                                       : has_english(text, word);
    if (found) return true;
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return false;
}

// daily = 1日, monthly = 1か月: the adverb of a duration of one.
bool has_period(const FactValue& value, std::string_view text, Language language) {
  if (value.number != 1 || value.fact->kind != FactKind::kDuration) return false;
  struct Period {
    std::string_view unit, english, japanese;
  };
  static constexpr Period kPeriods[] = {{"day", "daily day overnight", "日 毎日 一夜"},
                                        {"week", "weekly week", "週 毎週"},
                                        {"month", "monthly month", "月 毎月"},
                                        {"year", "year yearly annual", "年 毎年"},
                                        {"hour", "hour hourly", "時間 毎時"},
                                        {"minute", "minute", "分"},
                                        {"second", "second", "秒"},
                                        {"decade", "decade", "10年 十年 １０年"},
                                        {"century", "century", "世紀 100年 百年"}};
  for (const Period& period : kPeriods) {
    if (value.fact->unit == period.unit)
      return has_any(text, language == Language::kJapanese ? period.japanese : period.english,
                     language);
  }
  return false;
}

// "a mile" states one mile; キロ is a kilometre or a kilogram.
bool has_unit_word(const Unit& unit, std::string_view text, Language language) {
  if (language == Language::kJapanese) return text.find(unit.japanese) != std::string_view::npos;
  if (has_english(text, unit.english)) return true;
  if (unit.id == "kilometer" && has_any(text, "kilo", language)) return true;
  std::string british(unit.english);
  if (!british.ends_with("er")) return false;
  british.replace(british.size() - 2, 2, "re");
  return has_english(text, british);
}

// Durations that have a word of their own: a dozen years, a decade, a fortnight, half a minute.
bool is_worded_duration(const FactValue& value) {
  if (value.unit->dimension != Dimension::kDuration) return false;
  for (const double number : {0.5, 1.5, 2.0, 7.0, 10.0, 12.0, 14.0, 15.0, 18.0, 24.0, 30.0, 45.0,
                              48.0, 60.0, 100.0, 150.0, 200.0, 300.0, 365.0}) {
    if (value.number == number) return true;
  }
  return false;
}

// A quarter of a year: "the three months through September" is 7～9月期.
bool is_quarter(const FactValue& value) {
  return value.fact->kind == FactKind::kDuration && value.fact->unit == "month" &&
         value.number == 3;
}

// Relative words that stand for a date: 翌日, "last year".
double hint_for_moment(const Moment& m, std::string_view text, Language language) {
  const bool japanese = language == Language::kJapanese;
  const auto has = [&](std::string_view en, std::string_view ja) {
    return has_any(text, japanese ? ja : en, language);
  };
  if (m.has_time() && !m.has_date()) {
    if (m.hour == 12 && has("noon midday", "正午 昼")) return 0.8;
    if (m.hour % 24 == 0 && has("midnight", "深夜 真夜中 零時 夜中")) return 0.8;
    return 0;
  }
  if (m.weekday != Moment::kUnset && m.day == Moment::kUnset) {
    return has("today yesterday tomorrow day week weekend night morning",
               "翌日 前日 当日 昨日 今日 明日 同日 きのう きょう あす 翌 週末 日 曜 今週 先週")
               ? 0.7
               : 0;
  }
  if (m.decade)
    return has("twenties thirties forties fifties sixties seventies eighties nineties decade",
               "年代")
               ? 0.6
               : 0;
  // 1日 is the first or one day.
  if (m.day == 1 && m.month == Moment::kUnset && has("daily day days overnight", "日")) return 0.8;
  if (m.quarter != Moment::kUnset) return has("quarter quarterly", "四半期 月期") ? 0.6 : 0;
  if (m.day == Moment::kUnset && m.month == Moment::kUnset) {
    return has("last next previous this_year current_year year's earlier decade fiscal",
               "昨年 今年 去年 来年 同年 前年 翌年 一昨年 本年 おととし 震災 年前 年代")
               ? 0.5
               : 0;
  }
  // The Japanese fiscal year ends in March.
  if (m.month == 3 && m.day == Moment::kUnset && has("fiscal", "年度")) return 0.7;
  if (m.day == Moment::kUnset)
    return has("last next month this_month", "先月 今月 来月 同月 前月 翌月") ? 0.6 : 0;
  return has("today yesterday tomorrow eve following previous day",
             "翌日 前日 当日 昨日 今日 明日 同日 きのう きょう あす 元日 元旦 大みそか 大晦日")
             ? 0.6
             : 0;
}

// 猛暑日 is a day of 35 degrees or more.
double hint_for_warmth(const FactValue& value, std::string_view text) {
  struct Day {
    std::string_view name;
    double celsius;
  };
  constexpr Day kDays[] = {{"猛暑日", 35}, {"真夏日", 30}, {"夏日", 25},
                           {"熱帯夜", 25}, {"真冬日", 0},  {"冬日", 0}};
  const bool plain = value.fact->kind == FactKind::kNumber && value.fact->unit.empty();
  if (!plain && value.fact->kind != FactKind::kTemperature) return 0;
  for (const Day& day : kDays) {
    if (value.number == day.celsius && text.find(day.name) != std::string_view::npos) return 0.9;
  }
  return 0;
}

// Words of multiplying that are no fact of their own.
double hint_for_multiple(const FactValue& value, std::string_view text, Language language) {
  const bool japanese = language == Language::kJapanese;
  if (value.number == 2)
    return has_any(text,
                   japanese ? "ダブル 二倍 倍額 倍々 両 ２ 2" : "double doubl twice two dual 2x",
                   language)
               ? 0.7
               : 0;
  if (value.number == 0.5) return has_any(text, japanese ? "半" : "half halv", language) ? 0.7 : 0;
  if (value.number == 3)
    return has_any(text, japanese ? "トリプル 三" : "triple tripl three treb", language) ? 0.7 : 0;
  return 0;
}

// The 88th minute of a match is 後半43分.
bool is_match_minute(const FactValue& value, std::string_view text, Language language) {
  return value.fact->kind == FactKind::kOrdinal && value.fact->unit == "minute" &&
         language == Language::kJapanese &&
         has_any(text, "前半 後半 延長 ロスタイム アディショナルタイム", language);
}

// 2人は…: people named before, who are "they".
bool are_those_named(const FactValue& value, std::string_view text, Language language) {
  return value.fact->unit == "person" && (value.number == 2 || value.number == 3) &&
         language != Language::kJapanese && has_any(text, "they them their themselves", language);
}

}  // namespace

double hint_for(const FactValue& value, std::string_view text, Language language) {
  if (are_those_named(value, text, language)) return 0.7;
  if (is_match_minute(value, text, language)) return 0.7;
  if (value.moment) return hint_for_moment(*value.moment, text, language);
  if (const double warmth = language == Language::kJapanese ? hint_for_warmth(value, text) : 0;
      warmth > 0)
    return warmth;
  if (value.fact->unit == "fold") return hint_for_multiple(value, text, language);
  if (has_period(value, text, language)) return 0.8;
  if (value.fact->kind == FactKind::kMoney) return 0;
  if (value.unit != nullptr && value.number == 1)
    return has_unit_word(*value.unit, text, language) ? 0.8 : 0;
  if (is_quarter(value) &&
      has_any(text, language == Language::kJapanese ? "四半期 月期" : "quarter", language))
    return 0.8;
  if (value.unit != nullptr && !is_worded_duration(value)) return 0;
  if (value.unit != nullptr && value.number == 2)
    return has_any(text, language == Language::kJapanese ? "両 二" : "couple both two", language)
               ? 0.7
               : 0;
  for (const Hint& hint : kHints) {
    if (std::fabs(hint.value - value.number) > 1e-9) continue;
    return has_any(text, language == Language::kJapanese ? hint.japanese : hint.english, language)
               ? 0.7
               : 0;
  }
  return 0;
}

}  // namespace taiyaku
