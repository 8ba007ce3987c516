// Random dates and times and the notations of both languages for them, for tests.
#ifndef TAIYAKU_TESTS_SCORE_FACT_MOMENT_NOTATIONS_H_
#define TAIYAKU_TESTS_SCORE_FACT_MOMENT_NOTATIONS_H_

#include "tests/score/fact_notations.h"

namespace taiyaku {

inline Sample at(Moment moment) {
  Sample sample;
  sample.moment = moment;
  sample.fact.kind = kind_of(moment);
  sample.fact.value = to_timex(moment);
  sample.fact.half_said = moment.half_said;
  return sample;
}

inline constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
inline std::string month(const Sample& s) {
  return std::string(kMonths[static_cast<std::size_t>(s.moment.month - 1)]);
}

inline std::string dated(std::string_view form, const Sample& s) {
  return fmt::format(fmt::runtime(form), fmt::arg("y", s.moment.year),
                     fmt::arg("m", s.moment.month), fmt::arg("d", s.moment.day),
                     fmt::arg("month", month(s)), fmt::arg("th", ordinal_suffix(s.moment.day)),
                     fmt::arg("era", s.moment.year - 1988));
}

/// A notation named by the example it writes: `form` holds {y}, {m}, {d}, {month}, {th} (of the
/// day) and {era} (the year of Heisei).
inline Notation date_as(std::string name, std::string form) {
  return {std::move(name), [form](const Sample& s) { return dated(form, s); }};
}

inline std::vector<Notation> english_dates() {
  return {date_as("June 13, 2019", "It began on {month} {d}, {y}."),
          date_as("13 June 2019", "It began on {d} {month} {y}."),
          date_as("June 13th, 2019", "It began on {month} {d}{th}, {y}."),
          date_as("the 13th of June, 2019", "It began on the {d}{th} of {month}, {y}."),
          date_as("13-June-2019", "It began on {d}-{month}-{y}."),
          date_as("2019-06-13", "It began on {y}-{m:02}-{d:02}."),
          date_as("2019/6/13", "It began on {y}/{m}/{d} at sea."),
          date_as("6/13/2019", "It began on {m}/{d}/{y} at sea.")};
}

inline std::vector<Notation> japanese_dates() {
  return {date_as("2019年6月13日", "{y}年{m}月{d}日に始まった。"),
          date_as("平成", "平成{era}年{m}月{d}日に始まった。"),
          date_as("H", "H{era}年{m}月{d}日に始まった。"),
          date_as("2019（平成31）年", "{y}（平成{era}）年{m}月{d}日に始まった。"),
          date_as("2019/6/13", "{y}/{m}/{d}に始まった。"),
          date_as("2019.06.13", "{y}.{m:02}.{d}に始まった。"),
          {"full width",
           [](const Sample& s) {
             return full_width(std::to_string(s.moment.year)) + "年" +
                    full_width(std::to_string(s.moment.month)) + "月" +
                    full_width(std::to_string(s.moment.day)) + "日に始まった。";
           }},
          {"二〇一九年六月十三日", [](const Sample& s) {
             return kanji_digits(s.moment.year) + "年" + kanji(s.moment.month) + "月" +
                    kanji(s.moment.day) + "日に始まった。";
           }}};
}

inline Sample some_date(std::mt19937& r) {
  Moment m;
  m.year = static_cast<int>(between(r, 1990, 2018));
  m.month = static_cast<int>(between(r, 1, 12));
  m.day = static_cast<int>(between(r, 13, 28));
  return at(m);
}

inline Group dates() { return {"dates", some_date, english_dates(), japanese_dates()}; }

inline std::string timed(std::string_view form, const Sample& s) {
  return fmt::format(fmt::runtime(form), fmt::arg("h", s.moment.hour),
                     fmt::arg("half", s.moment.hour - 12), fmt::arg("m", s.moment.minute));
}

/// The same for times in the afternoon: {h}, {half} (the hour after noon), {m}.
inline Notation time_as(std::string name, std::string form) {
  return {std::move(name), [form](const Sample& s) { return timed(form, s); }};
}

inline std::vector<Notation> japanese_times() {
  return {time_as("午後2時30分", "午後{half}時{m}分に開く。"),
          time_as("14時30分", "開場は{h}時{m}分だ。"),
          time_as("14:30", "開場は{h}:{m}だ。"),
          {"午後二時三十分", [](const Sample& s) {
             return "午後" + kanji(s.moment.hour - 12) + "時" + kanji(s.moment.minute) +
                    "分に開く。";
           }}};
}

inline Sample some_time(std::mt19937& r) {
  Moment m;
  m.hour = static_cast<int>(between(r, 13, 22));
  m.minute = static_cast<int>(between(r, 11, 59));
  m.half_said = true;
  return at(m);
}

inline Group times() {
  return {"times",
          some_time,
          {time_as("2:30 p.m.", "It opens at {half}:{m} p.m. today."),
           time_as("2:30pm", "It opens at {half}:{m}pm today."),
           time_as("14:30", "It opens at {h}:{m} today."),
           time_as("1430 GMT", "It opens at {h}{m} GMT today.")},
          japanese_times()};
}

inline Group quarters() {
  return {"quarters",
          [](std::mt19937& r) {
            Moment m;
            m.year = static_cast<int>(between(r, 1990, 2030));
            m.quarter = static_cast<int>(between(r, 1, 4));
            return at(m);
          },
          {{"Q3 2021",
            [](const Sample& s) {
              return fmt::format("Sales rose in Q{} {}.", s.moment.quarter, s.moment.year);
            }}},
          {{"第3四半期",
            [](const Sample& s) {
              return fmt::format("{}年第{}四半期は増収だった。", s.moment.year, s.moment.quarter);
            }},
           {"7～9月期", [](const Sample& s) {
              return fmt::format("{}年{}～{}月期は増収だった。", s.moment.year,
                                 s.moment.quarter * 3 - 2, s.moment.quarter * 3);
            }}}};
}

}  // namespace taiyaku

#endif  // TAIYAKU_TESTS_SCORE_FACT_MOMENT_NOTATIONS_H_
