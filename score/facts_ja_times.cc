#include "score/facts_ja_times.h"

#include "score/facts_ja_numeral.h"
#include "score/facts_ja_reading.h"

namespace taiyaku {
namespace {

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
  } else if (const JaPart minute = ja_part_at(s, m.end, "分");
             minute.found && minute.value < 60 && !stands(s, minute.end, {"間", "の"})) {
    m.moment.minute = minute.value;
    m.end = minute.end;
  }
  if (const JaPart second = ja_part_at(s, m.end, "秒");
      second.found && second.value < 60 && !stands(s, second.end, {"間"})) {
    if (m.moment.minute == Moment::kUnset) m.moment.minute = 0;
    m.moment.second = second.value;
    m.end = second.end;
  }
}

// 17:20, 8:00:31
std::optional<JaMoment> clock_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  const int hour = ja_digits_at(s, at, end);
  if (hour < 0 || hour > 29 || end - at > 2 || end >= s.size() || s[end] != ':')
    return std::nullopt;
  const std::size_t begin = end + 1;
  const int minute = ja_digits_at(s, begin, end);
  if (minute < 0 || minute > 59 || end - begin != 2) return std::nullopt;
  JaMoment m{{}, end, 1, false};
  m.moment.hour = hour;
  m.moment.minute = minute;
  if (end < s.size() && s[end] == ':') {
    const int second = ja_digits_at(s, end + 1, end);
    if (second >= 0 && second < 60) {
      m.moment.second = second;
      m.end = end;
    }
  }
  return m;
}

}  // namespace

std::optional<JaMoment> ja_time_at(std::string_view s, std::size_t at) {
  if (stands(s, at, {"正午"})) {
    JaMoment m{{}, at + 6, 1, false};
    m.moment.hour = 12;
    m.moment.half_said = true;
    m.approximate = stands(s, m.end, {"ごろ", "頃", "ころ", "前後"});
    return m;
  }
  std::size_t begin = at;
  const Half half = half_at(s, at, begin);
  std::optional<JaMoment> m = clock_at(s, begin);
  if (!m) {
    const JaPart hour = ja_part_at(s, begin, "時");
    if (!hour.found || hour.value > 29 || stands(s, hour.end, {"間", "代", "点", "期", "短"}))
      return std::nullopt;
    m.emplace(JaMoment{{}, hour.end, 1, false});
    m->moment.hour = hour.value;
    read_minutes(s, *m);
  }
  apply(half, m->moment);
  m->approximate = stands(s, m->end, {"ごろ", "頃", "ころ", "前後"});
  return m;
}

}  // namespace taiyaku
