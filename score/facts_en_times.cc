#include "score/facts_en_times.h"

#include "score/facts_en_numeral.h"
#include "score/facts_en_reading.h"

namespace taiyaku {
namespace {

enum class Half { kNone, kMorning, kAfternoon };

struct Marker {
  Half half = Half::kNone;
  std::size_t end = 0;
};

// am, p.m., a . m ., p, a; a lone letter must be glued to the digits.
Marker half_marker(const EnTokens& t, std::size_t i) {
  const std::string_view w = t[i];
  if (w == "am" || w == "ampm") return {Half::kMorning, i + 1};
  if (w == "pm") return {Half::kAfternoon, i + 1};
  if (w != "a" && w != "p") return {};
  const Half half = w == "a" ? Half::kMorning : Half::kAfternoon;
  std::size_t k = i + 1;
  const bool dotted = t[k] == ".";
  if (dotted) ++k;
  if (t[k] == "m") {
    ++k;
    if (t[k] == "." && dotted) ++k;
    return {half, k};
  }
  // "9:00a" but not "10p", which is a coin.
  const bool clock = i > 1 && t[i - 2] == ":";
  if (clock && t.glued(i) && (!t.glued(i + 1) || (dotted && !t.is_word(i + 2))))
    return {half, i + 1};
  return {};
}

Half part_of_day(std::string_view w) {
  if (w == "morning") return Half::kMorning;
  if (w == "afternoon" || w == "evening" || w == "night") return Half::kAfternoon;
  return Half::kNone;
}

// "in the morning", "this evening" after a time.
Marker spoken_half(const EnTokens& t, std::size_t i) {
  std::size_t k = i;
  if (t[k] == "in" || t[k] == "at") ++k;
  if (t[k] == "the") ++k;
  if (k == i) return {};
  const Half half = part_of_day(t[k]);
  return half == Half::kNone ? Marker{} : Marker{half, k + 1};
}

void apply(EnTime& time, Marker marker) {
  if (marker.half == Half::kNone) return;
  int& hour = time.moment.hour;
  if (marker.half == Half::kAfternoon && hour < 12) hour += 12;
  if (marker.half == Half::kMorning && hour == 12) hour = 0;
  time.moment.half_said = true;
  time.end = marker.end;
}

int small(const EnTokens& t, std::size_t i, int limit) {
  if (t.is_digits(i) && t[i].size() <= 2) {
    const int value = t[i].size() == 2 ? (t[i][0] - '0') * 10 + t[i][1] - '0' : t[i][0] - '0';
    return value <= limit ? value : -1;
  }
  return -1;
}

// A word for an hour: one to twelve.
int hour_word(const EnTokens& t, std::size_t i) {
  const NumeralWord word = numeral_word(t[i]);
  const bool cardinal =
      word.kind == NumeralWord::Kind::kUnit || word.kind == NumeralWord::Kind::kTeen;
  return cardinal && word.value >= 1 && word.value <= 12 ? static_cast<int>(word.value) : -1;
}

int hour_at(const EnTokens& t, std::size_t i) {
  const int digits = small(t, i, 24);
  return digits >= 0 ? digits : hour_word(t, i);
}

struct Minutes {
  int value = -1;
  std::size_t end = 0;
};

// "thirty", "forty-five", "fifteen"
Minutes minute_words(const EnTokens& t, std::size_t i) {
  const NumeralWord word = numeral_word(t[i]);
  if (word.value > 59) return {};
  const int value = static_cast<int>(word.value);
  if (word.kind == NumeralWord::Kind::kTeen) return {value, i + 1};
  if (word.kind != NumeralWord::Kind::kTens || value > 50) return {};
  const std::size_t k = t[i + 1] == "-" ? i + 2 : i + 1;
  const NumeralWord unit = numeral_word(t[k]);
  if (unit.kind == NumeralWord::Kind::kUnit && unit.value > 0)
    return {value + static_cast<int>(unit.value), k + 1};
  return {value, i + 1};
}

EnTime make(int hour, int minute, std::size_t end) {
  EnTime time;
  time.moment.hour = hour;
  time.moment.minute = minute;
  time.end = end;
  return time;
}

void read_marker(const EnTokens& t, EnTime& time) {
  const Marker marker = half_marker(t, time.end);
  apply(time, marker.half != Half::kNone ? marker : spoken_half(t, time.end));
}

// 17:20, 8:00:31am; also 11.00am, which needs its marker.
std::optional<EnTime> clock_at(const EnTokens& t, std::size_t i) {
  const int hour = small(t, i, 24);
  if (hour < 0 || (t[i + 1] != ":" && t[i + 1] != ".") || !t.glued(i + 1) || !t.glued(i + 2))
    return std::nullopt;
  if (i > 0 && t.glued(i) && (t[i - 1] == ":" || t[i - 1] == "." || t[i - 1] == ","))
    return std::nullopt;
  const int minute = small(t, i + 2, 59);
  if (minute < 0 || t[i + 2].size() != 2) return std::nullopt;
  EnTime time = make(hour, minute, i + 3);
  if (t[i + 1] == ".") {
    if (half_marker(t, time.end).half == Half::kNone) return std::nullopt;
  } else if (t[i + 3] == ":" && t.glued(i + 3) && small(t, i + 4, 59) >= 0 && t.glued(i + 4)) {
    time.moment.second = small(t, i + 4, 59);
    time.end = i + 5;
  }
  read_marker(t, time);
  return time;
}

// What follows four digits that are a time on the 24-hour clock.
bool names_zone(std::string_view w) {
  return w == "gmt" || w == "utc" || w == "hours" || w == "hrs" || w == "jst" || w == "local";
}

// "0430", "0200GMT", "1730 hours": a leading zero after a preposition, or a zone.
bool is_packed_clock(const EnTokens& t, std::size_t i) {
  if (names_zone(t[i + 1])) return true;
  return t[i][0] == '0' && i > 0 &&
         is_one_of(t[i - 1],
                   {"at", "by", "from", "until", "to", "(", "about", "around", "before", "after"});
}

// "1140 a.m.", "0430"
std::optional<EnTime> packed_clock_at(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i].size() != 4) return std::nullopt;
  const bool marked = half_marker(t, i + 1).half != Half::kNone;
  if (!marked && !is_packed_clock(t, i)) return std::nullopt;
  const std::string_view d = t[i];
  const int hour = (d[0] - '0') * 10 + d[1] - '0';
  const int minute = (d[2] - '0') * 10 + d[3] - '0';
  if (hour > (marked ? 12 : 24) || minute > 59) return std::nullopt;
  EnTime time = make(hour, minute, i + 1);
  time.moment.half_said = !marked;
  if (t[time.end] == "hours" || t[time.end] == "hrs") ++time.end;
  read_marker(t, time);
  return time;
}

std::size_t skip_oclock(const EnTokens& t, std::size_t i) {
  return t[i] == "o'clock" || t[i] == "oclock" ? i + 1 : i;
}

// "at 4 in the afternoon", "2 to 4 in the afternoon"; not "wounded 4 in the afternoon".
bool is_spoken_time(const EnTokens& t, std::size_t i, std::size_t end) {
  return i > 0 && is_one_of(t[i - 1], {"at", "to", "until", "till", "by", "around", "about"}) &&
         spoken_half(t, end).half != Half::kNone;
}

// "7 p.m.", "seven p . m .", "one thirty p m", "9 o'clock", "11ish"
std::optional<EnTime> hour_with_marker(const EnTokens& t, std::size_t i) {
  const int hour = hour_at(t, i);
  if (hour < 0) return std::nullopt;
  if (t[i + 1] == "ish" && t.glued(i + 1) && t.is_digits(i)) {
    EnTime time = make(hour, Moment::kUnset, i + 2);
    time.approximate = true;
    return time;
  }
  const Minutes minutes = minute_words(t, i + 1);
  EnTime time = make(hour, minutes.value, minutes.value >= 0 ? minutes.end : i + 1);
  const std::size_t after_oclock = skip_oclock(t, time.end);
  const bool oclock = after_oclock > time.end;
  if (!oclock && half_marker(t, time.end).half == Half::kNone && !is_spoken_time(t, i, time.end))
    return std::nullopt;
  time.end = after_oclock;
  read_marker(t, time);
  return time;
}

// "3 to 5 p.m.", "from 10 to 6 p.m." name two hours: digits before "to" are minutes only in the
// steps in which people say them, beyond the hours, and where no range was announced.
bool are_hours_of_a_range(const EnTokens& t, std::size_t i, int minutes) {
  const bool announced = i > 0 && is_one_of(t[i - 1], {"from", "between"});
  return t.is_digits(i) && t[i + 1] == "to" && (announced || minutes <= 12 || minutes % 5 != 0);
}

// "half past seven", "15 past seven o'clock", "a quarter to nine"
std::optional<EnTime> past_at(const EnTokens& t, std::size_t i) {
  std::size_t k = i;
  int minutes = -1;
  if (t[k] == "a" && t[k + 1] == "quarter") ++k;
  if (t[k] == "half") {
    minutes = 30;
  } else if (t[k] == "quarter") {
    minutes = 15;
  } else if (t.is_digits(k)) {
    minutes = small(t, k, 59);
  } else {
    const Minutes words = minute_words(t, k);
    minutes = words.value >= 0 ? words.value : hour_word(t, k);
    if (words.value >= 0) k = words.end - 1;
  }
  if (minutes < 0 || are_hours_of_a_range(t, i, minutes)) return std::nullopt;
  ++k;
  if (t[k] == "minutes") ++k;
  const bool past = t[k] == "past" || t[k] == "after";
  if (!past && (t[k] != "to" || minutes == 0)) return std::nullopt;
  const int hour = hour_at(t, k + 1);
  if (hour < 1 || hour > 12) return std::nullopt;
  const std::size_t end = skip_oclock(t, k + 2);
  // "15 to 20" is a range and "five to ten" may be; only what is surely a clock is one.
  const bool sure = t[i] == "half" || t[k - 1] == "quarter" || end > k + 2 || t[k] == "past" ||
                    half_marker(t, end).half != Half::kNone ||
                    spoken_half(t, end).half != Half::kNone;
  if (!sure || (t[i] == "half" && !past)) return std::nullopt;
  EnTime time =
      past ? make(hour, minutes, end) : make(hour == 1 ? 12 : hour - 1, 60 - minutes, end);
  read_marker(t, time);
  return time;
}

// "in the morning at 7", "early morning at 8:00", "in the morning 9 oclock"
std::optional<EnTime> led_by_half(const EnTokens& t, std::size_t i) {
  std::size_t k = i;
  if (t[k] == "in" && t[k + 1] == "the") k += 2;
  const Half half = part_of_day(t[k]);
  if (half == Half::kNone) return std::nullopt;
  ++k;
  const bool at = t[k] == "at";
  if (at) ++k;
  std::optional<EnTime> time = clock_at(t, k);
  if (!time) {
    const int hour = small(t, k, 12);
    const std::size_t end = skip_oclock(t, k + 1);
    if (hour < 0 || (!at && end == k + 1) || numeral_at(t, k)->end != k + 1) return std::nullopt;
    time = make(hour, Moment::kUnset, end);
  }
  const std::size_t end = time->end;
  if (time->moment.hour <= 12) apply(*time, {half, end});
  return time;
}

std::optional<EnTime> named_time(const EnTokens& t, std::size_t i) {
  const std::string_view w = t[i];
  const bool noon = w == "noon" || w == "midday" || w == "noonish";
  const bool two_words = w == "mid" && t[i + 1] == "night";
  if (!noon && w != "midnight" && !two_words) return std::nullopt;
  EnTime time = make(noon ? 12 : 0, Moment::kUnset, two_words ? i + 2 : i + 1);
  time.moment.half_said = true;
  time.approximate = w == "noonish";
  return time;
}

}  // namespace

std::optional<EnTime> time_at(const EnTokens& t, std::size_t i, bool dated) {
  if (t.is_digits(i)) {
    for (auto read : {clock_at, packed_clock_at, hour_with_marker, past_at}) {
      if (auto time = read(t, i)) return time;
    }
    return std::nullopt;
  }
  if (!t.is_word(i)) return std::nullopt;
  if (auto time = named_time(t, i)) return time;
  if (auto time = led_by_half(t, i)) return time;
  if (auto time = past_at(t, i)) return time;
  if (auto time = hour_with_marker(t, i)) return time;
  if (dated && hour_word(t, i) > 0) {
    const Minutes minutes = minute_words(t, i + 1);
    if (minutes.value >= 0) return make(hour_word(t, i), minutes.value, minutes.end);
  }
  return std::nullopt;
}

}  // namespace taiyaku
