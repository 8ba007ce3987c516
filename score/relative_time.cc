#include "score/relative_time.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

enum class Period : std::uint8_t { kDay, kWeek, kMonth, kYear };

/// `offset` periods from this one.
struct Relative {
  Period period = Period::kDay;
  int offset = 0;
  Span words;
};

using enum Period;

struct JapaneseWord {
  std::string_view word;
  Period period;
  int offset;
};

// Longer ones before those that they begin with.
constexpr auto kJapanese = std::to_array<JapaneseWord>({
    {"一昨日", kDay, -2},      {"おととい", kDay, -2}, {"昨日", kDay, -1},
    {"きのう", kDay, -1},      {"昨夜", kDay, -1},     {"昨晩", kDay, -1},
    {"ゆうべ", kDay, -1},      {"今日", kDay, 0},      {"きょう", kDay, 0},
    {"今朝", kDay, 0},         {"けさ", kDay, 0},      {"今夜", kDay, 0},
    {"今晩", kDay, 0},         {"明日", kDay, 1},      {"あした", kDay, 1},
    {"あす", kDay, 1},         {"明朝", kDay, 1},      {"明後日", kDay, 2},
    {"あさって", kDay, 2},     {"先々週", kWeek, -2},  {"先週", kWeek, -1},
    {"今週", kWeek, 0},        {"来週", kWeek, 1},     {"再来週", kWeek, 2},
    {"先々月", kMonth, -2},    {"先月", kMonth, -1},   {"今月", kMonth, 0},
    {"来月", kMonth, 1},       {"再来月", kMonth, 2},  {"一昨年", kYear, -2},
    {"おととし", kYear, -2},   {"昨年", kYear, -1},    {"去年", kYear, -1},
    {"今年", kYear, 0},        {"ことし", kYear, 0},   {"本年", kYear, 0},
    {"来年", kYear, 1},        {"再来年", kYear, 2},   {"昨季", kYear, -1},
    {"昨シーズン", kYear, -1}, {"今季", kYear, 0},     {"来季", kYear, 1},
    {"昨春", kYear, -1},       {"昨夏", kYear, -1},    {"昨秋", kYear, -1},
    {"昨冬", kYear, -1},       {"今春", kYear, 0},     {"今夏", kYear, 0},
    {"今秋", kYear, 0},        {"今冬", kYear, 0},     {"来春", kYear, 1},
    {"来夏", kYear, 1},        {"来秋", kYear, 1},
});

/// The Japanese words that say when but not from today: a target's "last year" may be one of them.
constexpr auto kOtherJapanese = std::to_array<std::string_view>(
    {"前年",   "翌年",  "前月",   "翌月",     "前週",   "翌週",   "前日",   "翌日",   "当日",
     "同日",   "同年",  "同月",   "前回",     "次回",   "次の",   "前期",   "今期",   "来期",
     "年度",   "前季",  "先ごろ", "最近",     "近く",   "年前",   "年後",   "月前",   "月後",
     "日前",   "日後",  "週間前", "週間後",   "昨今",   "当時",   "年末",   "年始",   "年明け",
     "月末",   "週末",  "週明け", "週内",     "月内",   "年内",   "先日",   "現在",   "いま",
     "今後",   "今、",  "今の",   "今回",     "この春", "この夏", "この秋", "この冬", "この日",
     "この年", "この1", "過去",   "これまで", "以来"});

std::vector<Relative> japanese_times(const Passage& passage) {
  std::vector<Relative> times;
  const Document& document = *passage.document;
  const std::string_view text = surface(document, passage.span());
  const Range tokens = passage.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::uint32_t begin = document.tokens[t].span.begin;
    const std::string_view rest = text.substr(begin - passage.span().begin);
    const auto* word =
        std::find_if(kJapanese.begin(), kJapanese.end(),
                     [&](const JapaneseWord& entry) { return rest.starts_with(entry.word); });
    if (word == kJapanese.end()) continue;
    const auto end = begin + static_cast<std::uint32_t>(word->word.size());
    times.push_back({word->period, word->offset, {begin, end}});
  }
  return times;
}

bool has_other_japanese(std::string_view text) {
  return std::any_of(kOtherJapanese.begin(), kOtherJapanese.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

/// Reads the times of an English passage.
class EnglishReader {
 public:
  explicit EnglishReader(const Passage& passage)
      : document_(*passage.document), tokens_(passage.tokens()) {}

  std::vector<Relative> read() const {
    std::vector<Relative> times;
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) {
      if (const auto time = read_at(t)) times.push_back(*time);
    }
    return times;
  }

 private:
  std::string_view word(std::uint32_t t) const {
    return t < tokens_.end ? norm(document_, document_.tokens[t]) : std::string_view();
  }

  Span span(std::uint32_t first, std::uint32_t last) const {
    return {document_.tokens[first].span.begin, document_.tokens[last].span.end};
  }

  std::optional<Relative> read_at(std::uint32_t t) const {
    const std::string_view here = word(t);
    if (here == "yesterday") return Relative{kDay, -1, span(t, t)};
    if (here == "today" || here == "tonight") return Relative{kDay, 0, span(t, t)};
    if (here == "tomorrow") return Relative{kDay, 1, span(t, t)};
    const int sign = here == "last" ? -1 : here == "next" ? 1 : 0;
    if (sign == 0 && here != "this") return std::nullopt;
    std::uint32_t noun = t + 1;
    if (word(noun) == "fiscal" || word(noun) == "school" || word(noun) == "academic") ++noun;
    const auto period = period_of(word(noun));
    // "last month's", "next week" and no "last days", "this year-end".
    if (!period) return std::nullopt;
    return Relative{*period, sign, span(t, noun)};
  }

  static std::optional<Period> period_of(std::string_view noun) {
    if (noun == "week") return kWeek;
    if (noun == "month") return kMonth;
    if (noun == "year") return kYear;
    return std::nullopt;
  }

  const Document& document_;
  Range tokens_;
};

/// Words that tell a time from today in ways that are not read here: "two years ago", "the week
/// after next", "the previous month", "in May".
bool has_other_english(const Passage& passage) {
  static constexpr WordSet kWords =
      word_set("ago", "previous", "previously", "earlier", "later", "following", "coming", "past",
               "current", "recent", "recently", "now", "since", "then", "before", "after", "night",
               "morning", "evening", "afternoon", "weekend", "season", "spring", "summer", "autumn",
               "fall", "winter", "quarter", "half", "decade", "century", "end", "upcoming", "soon");
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  const auto begin = document.tokens.begin();
  return std::any_of(begin + tokens.begin, begin + tokens.end,
                     [&](const Token& token) { return kWords.contains(norm(document, token)); });
}

/// Whether a date by the calendar may say when: a year, or for what is no year a day or month.
bool has_date(const std::vector<Fact>& facts, Period period) {
  return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
    const bool date = fact.kind == FactKind::kDate || fact.kind == FactKind::kDatetime;
    return date && (period != kYear || !fact.value.starts_with('X'));
  });
}

/// 先月 as "last week" is another time; "today" may stand for 今年 and 昨年 for "this week" in a
/// story told anew.
bool differs(const Relative& one, const Relative& other) {
  if (one.period == other.period) return one.offset != other.offset;
  return one.period != kDay && other.period != kDay && one.offset != 0 && other.offset != 0;
}

}  // namespace

std::optional<FindingSpans> other_relative_time(const PairAnalysis& pair) {
  const std::vector<Relative> english = EnglishReader(pair.bitext.english()).read();
  if (english.size() != 1) return std::nullopt;
  const Passage& japanese = pair.bitext.japanese();
  const std::vector<Relative> times = japanese_times(japanese);
  if (times.size() != 1 || !differs(times.front(), english.front())) return std::nullopt;
  const Period period = times.front().period;
  if (has_date(pair.source_facts, period) || has_date(pair.target_facts, period) ||
      has_other_english(pair.bitext.english()) ||
      has_other_japanese(surface(*japanese.document, japanese.span())))
    return std::nullopt;
  const Span from = pair.bitext.english_is_source() ? english.front().words : times.front().words;
  const Span to = pair.bitext.english_is_source() ? times.front().words : english.front().words;
  return FindingSpans{from, to};
}

}  // namespace taiyaku
