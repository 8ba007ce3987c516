// Values written in many notations are read back to the same value; any bytes are answered.
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "score/compare_facts.h"
#include "score/fact_text.h"
#include "score/fact_value.h"
#include "score/render_fact.h"
#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kPatience = 60;  // seconds
#else
constexpr int kPatience = 6;
#endif

std::string full_width(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) {
    const int code = 0xFF01 + (c - '!');
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
  return out;
}

std::string kanji(long value) {
  static constexpr std::string_view kDigits[] = {"",   "一", "二", "三", "四",
                                                 "五", "六", "七", "八", "九"};
  static constexpr std::pair<long, std::string_view> kScales[] = {
      {1000, "千"}, {100, "百"}, {10, "十"}};
  std::string out;
  if (value >= 10000) out = kanji(value / 10000) + "万";
  value %= 10000;
  for (const auto& [size, name] : kScales) {
    if (value >= size)
      out += std::string(value / size == 1 ? "" : kDigits[value / size]) + std::string(name);
    value %= size;
  }
  return out + std::string(kDigits[value]);
}

std::string grouped(long value) {
  std::string digits = std::to_string(value);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string value_in(std::string_view text, Language language) {
  const std::vector<Fact> facts = facts_of(text, language);
  return facts.size() == 1 ? facts[0].value
                           : std::to_string(facts.size()) + " facts in " + std::string(text);
}

TEST(FactNotation, ReadsRandomIntegersInEveryJapaneseScript) {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    const long value = 3000 + static_cast<long>(random() % 90000000);
    const std::string plain = std::to_string(value);
    for (const std::string& digits : {plain, full_width(plain), grouped(value), kanji(value)}) {
      ASSERT_EQ(value_in("在庫は" + digits + "個だ。", Language::kJapanese), plain);
    }
  }
}

TEST(FactNotation, ReadsRandomIntegersInEnglish) {
  std::mt19937 random(8);
  for (int i = 0; i < 2000; ++i) {
    const long value = 3000 + static_cast<long>(random() % 90000000);
    const std::string plain = std::to_string(value);
    ASSERT_EQ(value_in("They stored " + grouped(value) + " of it.", Language::kEnglish), plain);
  }
}

TEST(FactNotation, ReadsWhatItRenders) {
  std::mt19937 random(9);
  for (const std::string_view code : {"USD", "JPY", "EUR", "GBP", "CNY", "KRW"}) {
    for (int i = 0; i < 200; ++i) {
      Fact fact;
      fact.kind = FactKind::kMoney;
      fact.unit = code;
      fact.value = std::to_string(20 + random() % 2000000000);
      for (const Language language : {Language::kEnglish, Language::kJapanese}) {
        const std::vector<Fact> read = facts_of(render_fact(fact, language), language);
        ASSERT_EQ(read.size(), 1u) << render_fact(fact, language);
        ASSERT_EQ(agreement(value_of(fact), value_of(read[0])), 1) << render_fact(fact, language);
      }
    }
  }
}

TEST(FactNotation, ReadsTheDatesItRenders) {
  std::mt19937 random(10);
  for (int i = 0; i < 500; ++i) {
    Moment moment;
    moment.year = 1900 + static_cast<int>(random() % 130);
    moment.month = 1 + static_cast<int>(random() % 12);
    moment.day = 1 + static_cast<int>(random() % 28);
    Fact fact;
    fact.kind = FactKind::kDate;
    fact.value = to_timex(moment);
    ASSERT_EQ(value_in(render_fact(fact, Language::kEnglish), Language::kEnglish), fact.value);
    ASSERT_EQ(value_in(render_fact(fact, Language::kJapanese), Language::kJapanese), fact.value);
  }
}

TEST(FactNotation, ChangedDigitsCompareUnequal) {
  for (int value = 1200; value < 1400; ++value) {
    Fact a;
    a.value = std::to_string(value);
    Fact b;
    b.value = std::to_string(value + 7);
    ASSERT_EQ(agreement(value_of(a), value_of(b)), 0);
  }
}

TEST(FactText, MapsFoldedTextBack) {
  const std::string text = "長さ２５㎞";
  const FactText folded = fold_for_facts(text, {0, static_cast<std::uint32_t>(text.size())});
  EXPECT_EQ(folded.folded, "長さ25km");
  EXPECT_EQ(surface(std::string_view(text), folded.span(6, 10)), "２５㎞");
}

TEST(FactText, WritesPlainDecimals) {
  EXPECT_EQ(plain_decimal(1e-12L), "0.000000000001");
  EXPECT_EQ(plain_decimal(1.2e9L), "1200000000");
  EXPECT_EQ(plain_decimal(0.05L), "0.05");
}

TEST(FactRobustness, AnswersRandomBytes) {
  std::mt19937 random(11);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::size_t n = random() % 60; n > 0; --n) text += static_cast<char>(random() % 256);
    for (const Language language : {Language::kEnglish, Language::kJapanese}) {
      for (const Fact& fact : facts_of(text, language)) ASSERT_LE(fact.span.end, text.size());
    }
  }
}

// Pieces that the scanners know, in senseless order: facts stay in order and apart.
TEST(FactRobustness, KeepsFactsInOrder) {
  static constexpr std::string_view kPieces[] = {
      "3",     "二",       "万",    "億",   "年",   "月",   "日", "午後", "時", "分の", "%",
      "$",     "-",        ".",     ",",    "・",   " ",    "円", "第",   "約", "two",  " and ",
      "half ", "million ", "June ", "May ", "the ", "p.m.", ":",  "/",    "数", "余り", "半",
      "ドル",  "km",       "令和",  "元年", "½",    "s",    "(",  ")",    "割", "歳",   "マイナス"};
  std::mt19937 random(12);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) text += kPieces[random() % std::size(kPieces)];
    for (const Language language : {Language::kEnglish, Language::kJapanese}) {
      std::uint32_t last = 0;
      for (const Fact& fact : facts_of(text, language)) {
        ASSERT_LE(last, fact.span.begin) << text;
        ASSERT_LT(fact.span.begin, fact.span.end) << text;
        last = fact.span.end;
      }
    }
  }
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

// A scanner that looks back or ahead without bound takes minutes for a megabyte.
TEST(FactRobustness, IsLinearInLongRuns) {
  for (const std::string_view piece :
       {"1",     "一",           "十",      "万", "1,",       "a ",    "(",    "1,000,",
        "3/",    "hundred and ", "twenty-", "-",  "マイナス", "一 ",   "いち", "5月",
        "1 万 ", "1・",          "0.1.",    "数", "3～",      "1 to ", "約",   "年"}) {
    const std::string text = repeated(piece, 300'000);
    for (const Language language : {Language::kEnglish, Language::kJapanese}) {
      const auto begin = std::chrono::steady_clock::now();
      for (const Fact& fact : facts_of(text, language)) ASSERT_LE(fact.span.end, text.size());
      EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(kPatience)) << piece;
    }
  }
}

TEST(FactRobustness, ComparesThousandsOfFacts) {
  for (const std::string_view piece : {"17 cats, ", "1 ", "3,500 ", "June 3, "}) {
    const std::string english = repeated(piece, 200'000);
    const std::string japanese = repeated("18匹の猫、", 200'000);
    const std::vector<Fact> source = facts_of(english, Language::kEnglish);
    const std::vector<Fact> target = facts_of(japanese, Language::kJapanese);
    const auto side = [](const std::string& text, Language language,
                         const std::vector<Fact>& facts) {
      return FactSide{text, {0, static_cast<std::uint32_t>(text.size())}, language, &facts};
    };
    const auto begin = std::chrono::steady_clock::now();
    compare_facts(side(english, Language::kEnglish, source),
                  side(japanese, Language::kJapanese, target));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(kPatience)) << piece;
  }
}

}  // namespace
}  // namespace taiyaku
