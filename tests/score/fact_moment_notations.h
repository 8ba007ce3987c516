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

inline Group dates() {
  return {"dates",
          [](std::mt19937& r) {
            Moment m;
            m.year = static_cast<int>(between(r, 1990, 2018));
            m.month = static_cast<int>(between(r, 1, 12));
            m.day = static_cast<int>(between(r, 13, 28));
            return at(m);
          },
          {{"June 13, 2019",
            [](const Sample& s) {
              return fmt::format("It began on {} {}, {}.", month(s), s.moment.day, s.moment.year);
            }},
           {"13 June 2019",
            [](const Sample& s) {
              return fmt::format("It began on {} {} {}.", s.moment.day, month(s), s.moment.year);
            }},
           {"June 13th, 2019",
            [](const Sample& s) {
              return fmt::format("It began on {} {}{}, {}.", month(s), s.moment.day,
                                 ordinal_suffix(s.moment.day), s.moment.year);
            }},
           {"the 13th of June, 2019",
            [](const Sample& s) {
              return fmt::format("It began on the {}{} of {}, {}.", s.moment.day,
                                 ordinal_suffix(s.moment.day), month(s), s.moment.year);
            }},
           {"2019-06-13", [](const Sample& s) { return "It began on " + s.fact.value + "."; }},
           {"2019/6/13",
            [](const Sample& s) {
              return fmt::format("It began on {}/{}/{} at sea.", s.moment.year, s.moment.month,
                                 s.moment.day);
            }},
           {"6/13/2019",
            [](const Sample& s) {
              return fmt::format("It began on {}/{}/{} at sea.", s.moment.month, s.moment.day,
                                 s.moment.year);
            }}},
          {{"2019年6月13日",
            [](const Sample& s) {
              return fmt::format("{}年{}月{}日に始まった。", s.moment.year, s.moment.month,
                                 s.moment.day);
            }},
           {"full width",
            [](const Sample& s) {
              return full_width(std::to_string(s.moment.year)) + "年" +
                     full_width(std::to_string(s.moment.month)) + "月" +
                     full_width(std::to_string(s.moment.day)) + "日に始まった。";
            }},
           {"二〇一九年六月十三日",
            [](const Sample& s) {
              return kanji_digits(s.moment.year) + "年" + kanji(s.moment.month) + "月" +
                     kanji(s.moment.day) + "日に始まった。";
            }},
           {"平成",
            [](const Sample& s) {
              return fmt::format("平成{}年{}月{}日に始まった。", s.moment.year - 1988,
                                 s.moment.month, s.moment.day);
            }},
           {"H",
            [](const Sample& s) {
              return fmt::format("H{}年{}月{}日に始まった。", s.moment.year - 1988, s.moment.month,
                                 s.moment.day);
            }},
           {"2019（平成31）年",
            [](const Sample& s) {
              return fmt::format("{}（平成{}）年{}月{}日に始まった。", s.moment.year,
                                 s.moment.year - 1988, s.moment.month, s.moment.day);
            }},
           {"2019/6/13",
            [](const Sample& s) {
              return fmt::format("{}/{}/{}に始まった。", s.moment.year, s.moment.month,
                                 s.moment.day);
            }},
           {"2019.06.13", [](const Sample& s) {
              return fmt::format("{}.{:02}.{}に始まった。", s.moment.year, s.moment.month,
                                 s.moment.day);
            }}}};
}

inline Group times() {
  return {
      "times",
      [](std::mt19937& r) {
        Moment m;
        m.hour = static_cast<int>(between(r, 13, 22));
        m.minute = static_cast<int>(between(r, 11, 59));
        m.half_said = true;
        return at(m);
      },
      {{"2:30 p.m.",
        [](const Sample& s) {
          return fmt::format("It opens at {}:{} p.m. today.", s.moment.hour - 12, s.moment.minute);
        }},
       {"2:30pm",
        [](const Sample& s) {
          return fmt::format("It opens at {}:{}pm today.", s.moment.hour - 12, s.moment.minute);
        }},
       {"14:30",
        [](const Sample& s) {
          return fmt::format("It opens at {}:{} today.", s.moment.hour, s.moment.minute);
        }},
       {"1430 GMT",
        [](const Sample& s) {
          return fmt::format("It opens at {}{} GMT today.", s.moment.hour, s.moment.minute);
        }}},
      {{"午後2時30分",
        [](const Sample& s) {
          return fmt::format("午後{}時{}分に開く。", s.moment.hour - 12, s.moment.minute);
        }},
       {"14時30分",
        [](const Sample& s) {
          return fmt::format("開場は{}時{}分だ。", s.moment.hour, s.moment.minute);
        }},
       {"14:30",
        [](const Sample& s) {
          return fmt::format("開場は{}:{}だ。", s.moment.hour, s.moment.minute);
        }},
       {"午後二時三十分", [](const Sample& s) {
          return "午後" + kanji(s.moment.hour - 12) + "時" + kanji(s.moment.minute) + "分に開く。";
        }}}};
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
