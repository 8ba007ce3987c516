// Values written in many notations are read back to the same value.
#include <gtest/gtest.h>

#include <random>

#include "score/fact_text.h"
#include "score/fact_value.h"
#include "score/render_fact.h"
#include "tests/score/fact_reading.h"
#include "tests/score/fact_writing.h"

namespace taiyaku {
namespace {

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

}  // namespace
}  // namespace taiyaku
