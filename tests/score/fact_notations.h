// Random quantities and the notations of both languages for them, for tests.
#ifndef TAIYAKU_TESTS_SCORE_FACT_NOTATIONS_H_
#define TAIYAKU_TESTS_SCORE_FACT_NOTATIONS_H_

#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "score/dates.h"
#include "score/fact.h"
#include "score/fact_text.h"
#include "tests/score/fact_writing.h"

namespace taiyaku {

// A value of one kind, in the canonical form of a fact.
struct Sample {
  Fact fact;
  long number = 0;  ///< the whole number behind it, where there is one
  Moment moment;
};

struct Notation {
  std::string name;
  std::function<std::string(const Sample&)> write;
};

// Notations of values that one generator makes; each language reads its own.
struct Group {
  std::string name;
  std::function<Sample(std::mt19937&)> make;
  std::vector<Notation> english;
  std::vector<Notation> japanese;
};

inline Sample quantity(FactKind kind, long number, std::string value, std::string unit) {
  Sample sample;
  sample.fact.kind = kind;
  sample.fact.value = std::move(value);
  sample.fact.unit = std::move(unit);
  sample.number = number;
  return sample;
}

inline Sample whole(FactKind kind, long number, std::string unit) {
  return quantity(kind, number, std::to_string(number), std::move(unit));
}

inline long between(std::mt19937& random, long low, long high) {
  return std::uniform_int_distribution<long>(low, high)(random);
}

// Tenths as "12.3"; never ends in zero.
inline std::string tenths(long number) { return fmt::format("{}.{}", number / 10, number % 10); }
inline long with_tenth(std::mt19937& random, long low, long high) {
  return between(random, low, high) * 10 + between(random, 1, 9);
}

inline Group counts() {
  return {
      "counts",
      [](std::mt19937& r) { return whole(FactKind::kNumber, between(r, 2201, 89999999), ""); },
      {{"1234567", [](const Sample& s) { return fmt::format("It sold {} of them.", s.number); }},
       {"1,234,567",
        [](const Sample& s) { return fmt::format("It sold {} of them.", grouped(s.number)); }},
       {"words", [](const Sample& s) { return "It sold " + words(s.number) + " of them."; }},
       {"full width",
        [](const Sample& s) { return "It sold " + full_width(grouped(s.number)) + " of them."; }}},
      {{"1234567", [](const Sample& s) { return fmt::format("在庫は{}個だ。", s.number); }},
       {"full width",
        [](const Sample& s) { return "在庫は" + full_width(std::to_string(s.number)) + "個だ。"; }},
       {"1,234,567", [](const Sample& s) { return "在庫は" + grouped(s.number) + "個だ。"; }},
       {"full-width groups",
        [](const Sample& s) { return "在庫は" + full_width(grouped(s.number)) + "個だ。"; }},
       {"kanji", [](const Sample& s) { return "在庫は" + kanji(s.number) + "個だ。"; }},
       {"kanji digits",
        [](const Sample& s) { return "在庫は" + kanji_digits(s.number) + "個だ。"; }},
       {"3万5000", [](const Sample& s) { return "在庫は" + mixed(s.number, false) + "個だ。"; }},
       {"1万0363", [](const Sample& s) { return "在庫は" + mixed(s.number, true) + "個だ。"; }}}};
}

inline Group millions() {
  return {
      "millions",
      [](std::mt19937& r) {
        const long n = with_tenth(r, 2, 900);
        return quantity(FactKind::kMoney, n, std::to_string(n * 100000), "USD");
      },
      {{"$1.2 million",
        [](const Sample& s) { return "It cost $" + tenths(s.number) + " million to build."; }},
       {"US$1.2 million",
        [](const Sample& s) { return "It cost US$" + tenths(s.number) + " million to build."; }},
       {"$1.2m", [](const Sample& s) { return "It cost $" + tenths(s.number) + "m to build."; }},
       {"1.2 million dollars",
        [](const Sample& s) { return "It cost " + tenths(s.number) + " million dollars."; }},
       {"USD 1,200,000",
        [](const Sample& s) { return "It cost USD " + grouped(s.number * 100000) + " to build."; }},
       {"1,200,000 U.S. dollars",
        [](const Sample& s) {
          return "It cost " + grouped(s.number * 100000) + " U.S. dollars.";
        }}},
      {{"120万ドル",
        [](const Sample& s) { return "費用は" + mixed(s.number * 100000, false) + "ドルだ。"; }},
       {"米ドル",
        [](const Sample& s) { return "費用は" + mixed(s.number * 100000, false) + "米ドルだ。"; }},
       {"百二十万ドル",
        [](const Sample& s) { return "費用は" + kanji(s.number * 100000) + "ドルだ。"; }},
       {"$1,200,000",
        [](const Sample& s) { return "費用は$" + grouped(s.number * 100000) + "だ。"; }},
       {"US$", [](const Sample& s) { return "費用はUS$" + grouped(s.number * 100000) + "だ。"; }}}};
}

inline Group cents() {
  return {"cents",
          [](std::mt19937& r) {
            const long n = between(r, 1, 99) * 100 + between(r, 11, 19);
            return quantity(FactKind::kMoney, n, fmt::format("{}.{}", n / 100, n % 100), "USD");
          },
          {{"$3.74", [](const Sample& s) { return "A cup costs $" + s.fact.value + " here."; }},
           {"3.74 dollars",
            [](const Sample& s) { return "A cup costs " + s.fact.value + " dollars."; }},
           {"3 dollars and 74 cents",
            [](const Sample& s) {
              return fmt::format("A cup costs {} dollars and {} cents here.", s.number / 100,
                                 s.number % 100);
            }}},
          {{"3ドル74セント",
            [](const Sample& s) {
              return fmt::format("値段は{}ドル{}セントだ。", s.number / 100, s.number % 100);
            }},
           {"3.74ドル", [](const Sample& s) { return "値段は" + s.fact.value + "ドルだ。"; }},
           {"full width",
            [](const Sample& s) { return "値段は" + full_width(s.fact.value) + "ドルだ。"; }}}};
}

inline Group yen() {
  return {
      "yen",
      [](std::mt19937& r) {
        return whole(FactKind::kMoney, between(r, 3, 990) * 100000000, "JPY");
      },
      {{"billion yen",
        [](const Sample& s) {
          return fmt::format("It cost {} billion yen.", s.number / 1000000000.0);
        }},
       {"¥", [](const Sample& s) { return "It cost ¥" + grouped(s.number) + " to build."; }},
       {"JPY", [](const Sample& s) { return "It cost JPY " + grouped(s.number) + " to build."; }}},
      {{"12億円", [](const Sample& s) { return "費用は" + mixed(s.number, false) + "円だ。"; }},
       {"十二億円", [](const Sample& s) { return "費用は" + kanji(s.number) + "円だ。"; }},
       {"￥", [](const Sample& s) { return "費用は￥" + grouped(s.number) + "だ。"; }}}};
}

inline Group percentages() {
  return {
      "percentages",
      [](std::mt19937& r) {
        const long n = with_tenth(r, 11, 88);
        return quantity(FactKind::kPercentage, n, tenths(n), "");
      },
      {{"12.3%", [](const Sample& s) { return "It fell by " + s.fact.value + "% at home."; }},
       {"12.3 percent", [](const Sample& s) { return "It fell by " + s.fact.value + " percent."; }},
       {"12.3 per cent",
        [](const Sample& s) { return "It fell by " + s.fact.value + " per cent."; }},
       {"percentage points",
        [](const Sample& s) { return "It fell by " + s.fact.value + " percentage points."; }},
       {"basis points",
        [](const Sample& s) { return fmt::format("It fell by {} basis points.", s.number * 10); }}},
      {{"12.3％", [](const Sample& s) { return "売上は" + s.fact.value + "％減った。"; }},
       {"full width",
        [](const Sample& s) { return "売上は" + full_width(s.fact.value) + "％減った。"; }},
       {"12・3％",
        [](const Sample& s) {
          return fmt::format("売上は{}・{}％減った。", s.number / 10, s.number % 10);
        }},
       {"パーセント",
        [](const Sample& s) { return "売上は" + s.fact.value + "パーセント減った。"; }},
       {"1割2分3厘",
        [](const Sample& s) {
          const long n = s.number;
          return n / 10 % 10 == 0
                     ? fmt::format("打率は{}割{}厘だ。", n / 100, n % 10)
                     : fmt::format("打率は{}割{}分{}厘だ。", n / 100, n / 10 % 10, n % 10);
        }},
       {"ベーシスポイント", [](const Sample& s) {
          return fmt::format("金利は{}ベーシスポイント下がった。", s.number * 10);
        }}}};
}

inline Group lengths() {
  return {"lengths",
          [](std::mt19937& r) {
            const long n = with_tenth(r, 3, 900);
            return quantity(FactKind::kMeasure, n, tenths(n), "kilometer");
          },
          {{"12.3 km", [](const Sample& s) { return "The path is " + s.fact.value + " km long."; }},
           {"12.3km", [](const Sample& s) { return "The path is " + s.fact.value + "km long."; }},
           {"kilometers",
            [](const Sample& s) { return "The path is " + s.fact.value + " kilometers long."; }},
           {"kilometres",
            [](const Sample& s) { return "The path is " + s.fact.value + " kilometres long."; }},
           {"12.3-kilometer",
            [](const Sample& s) { return "It is a " + s.fact.value + "-kilometer path."; }}},
          {{"12.3キロ", [](const Sample& s) { return "道は" + s.fact.value + "キロある。"; }},
           {"キロメートル",
            [](const Sample& s) { return "道は" + s.fact.value + "キロメートルある。"; }},
           {"㎞", [](const Sample& s) { return "道は" + s.fact.value + "㎞ある。"; }},
           {"km", [](const Sample& s) { return "道は" + s.fact.value + " kmある。"; }},
           {"full width",
            [](const Sample& s) { return "道は" + full_width(s.fact.value) + "ｋｍある。"; }}}};
}

inline Group temperatures() {
  return {
      "temperatures",
      [](std::mt19937& r) { return whole(FactKind::kTemperature, -between(r, 3, 49), "celsius"); },
      {{"-5 °C", [](const Sample& s) { return fmt::format("It was {} °C outside.", s.number); }},
       {"minus 5 degrees Celsius",
        [](const Sample& s) {
          return fmt::format("It was minus {} degrees Celsius.", -s.number);
        }}},
      {{"氷点下5度",
        [](const Sample& s) { return fmt::format("気温は氷点下{}度だった。", -s.number); }},
       {"摂氏マイナス5度",
        [](const Sample& s) { return fmt::format("気温は摂氏マイナス{}度だった。", -s.number); }},
       {"−5℃", [](const Sample& s) { return fmt::format("気温は−{}℃だった。", -s.number); }}}};
}

inline Group ages() {
  return {"ages",
          [](std::mt19937& r) { return whole(FactKind::kAge, between(r, 3, 98), "year"); },
          {{"12 years old",
            [](const Sample& s) { return fmt::format("He is {} years old.", s.number); }},
           {"12-year-old",
            [](const Sample& s) { return fmt::format("A {}-year-old boy won.", s.number); }},
           {"aged 12", [](const Sample& s) { return fmt::format("A boy aged {} won.", s.number); }},
           {"twelve-year-old",
            [](const Sample& s) { return "A " + words(s.number) + "-year-old boy won."; }}},
          {{"12歳", [](const Sample& s) { return fmt::format("彼は{}歳だ。", s.number); }},
           {"十二歳", [](const Sample& s) { return "彼は" + kanji(s.number) + "歳だ。"; }},
           {"12才", [](const Sample& s) { return fmt::format("彼は{}才だ。", s.number); }}}};
}

inline Group durations() {
  return {
      "durations",
      [](std::mt19937& r) {
        const long n = between(r, 3, 40) * 2 + 1;
        return quantity(FactKind::kDuration, n, fmt::format("{}.5", n / 2), "hour");
      },
      {{"2.5 hours", [](const Sample& s) { return "It took " + s.fact.value + " hours."; }},
       {"2 1/2 hours",
        [](const Sample& s) { return fmt::format("It took {} 1/2 hours.", s.number / 2); }},
       {"2½ hours",
        [](const Sample& s) { return fmt::format("It took {}½ hours.", s.number / 2); }},
       {"two and a half hours",
        [](const Sample& s) { return "It took " + words(s.number / 2) + " and a half hours."; }},
       {"2 hours and 30 minutes",
        [](const Sample& s) {
          return fmt::format("It took {} hours and 30 minutes.", s.number / 2);
        }}},
      {{"2時間半",
        [](const Sample& s) { return fmt::format("所要時間は{}時間半だ。", s.number / 2); }},
       {"2時間30分",
        [](const Sample& s) { return fmt::format("所要時間は{}時間30分だ。", s.number / 2); }},
       {"2.5時間", [](const Sample& s) { return "所要時間は" + s.fact.value + "時間だ。"; }},
       {"二時間半",
        [](const Sample& s) { return "所要時間は" + kanji(s.number / 2) + "時間半だ。"; }}}};
}

inline Group ordinals() {
  return {
      "ordinals",
      [](std::mt19937& r) { return whole(FactKind::kOrdinal, between(r, 4, 99), ""); },
      {{"12th",
        [](const Sample& s) {
          return fmt::format("It is the {}{} voyage.", s.number, ordinal_suffix(s.number));
        }}},
      {{"第12回", [](const Sample& s) { return fmt::format("これは第{}回の航海だ。", s.number); }},
       {"12番目", [](const Sample& s) { return fmt::format("これは{}番目の航海だ。", s.number); }},
       {"第十二", [](const Sample& s) { return "これは第" + kanji(s.number) + "の航海だ。"; }}}};
}

inline Group fractions() {
  return {
      "fractions",
      [](std::mt19937& r) {
        static constexpr std::pair<int, int> kParts[] = {{2, 5}, {3, 5}, {4, 5}, {3, 8}, {5, 8}};
        const auto [above, below] = kParts[static_cast<std::size_t>(between(r, 0, 4))];
        return quantity(FactKind::kNumber, above * 10 + below,
                        fmt::format("{}", static_cast<double>(above) / below), "");
      },
      {{"two fifths",
        [](const Sample& s) {
          return "The cost fell by " + words(s.number / 10) +
                 (s.number % 10 == 5 ? " fifths." : " eighths.");
        }},
       {"2/5",
        [](const Sample& s) {
          return fmt::format("The cost is {}/{} of that.", s.number / 10, s.number % 10);
        }}},
      {{"5分の2",
        [](const Sample& s) {
          return fmt::format("費用の{}分の{}を負担する。", s.number % 10, s.number / 10);
        }},
       {"五分の二", [](const Sample& s) {
          return "費用の" + kanji(s.number % 10) + "分の" + kanji(s.number / 10) + "を負担する。";
        }}}};
}

inline Group shares() {
  return {
      "shares",
      [](std::mt19937& r) {
        const long n = between(r, 3, 19);
        return quantity(FactKind::kNumber, n, plain_decimal(1 / static_cast<long double>(n)), "");
      },
      {{"one in twelve",
        [](const Sample& s) { return "One in " + words(s.number) + " boats leaks."; }},
       {"1 in 12", [](const Sample& s) { return fmt::format("Only 1 in {} leaks.", s.number); }},
       {"one in every 12",
        [](const Sample& s) { return fmt::format("One in every {} leaks.", s.number); }},
       {"a 1-in-12 chance",
        [](const Sample& s) { return fmt::format("It has a 1-in-{} chance.", s.number); }}},
      {{"12隻に1隻",
        [](const Sample& s) { return fmt::format("船の{}隻に1隻は漏る。", s.number); }},
       {"十二人に一人",
        [](const Sample& s) { return "会員の" + kanji(s.number) + "人に一人が退会した。"; }},
       {"12分の1", [](const Sample& s) { return fmt::format("船の{}分の1は漏る。", s.number); }}}};
}

inline Group multiples() {
  return {"multiples",
          [](std::mt19937& r) { return whole(FactKind::kNumber, between(r, 3, 9), "fold"); },
          {{"threefold", [](const Sample& s) { return "Sales rose " + words(s.number) + "fold."; }},
           {"3-fold", [](const Sample& s) { return fmt::format("Sales rose {}-fold.", s.number); }},
           {"three times as",
            [](const Sample& s) { return "It is " + words(s.number) + " times as big as mine."; }}},
          {{"3倍", [](const Sample& s) { return fmt::format("売上は{}倍になった。", s.number); }},
           {"三倍", [](const Sample& s) { return "売上は" + kanji(s.number) + "倍になった。"; }}}};
}

}  // namespace taiyaku

#endif  // TAIYAKU_TESTS_SCORE_FACT_NOTATIONS_H_
