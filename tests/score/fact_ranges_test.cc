#include "score/fact_ranges.h"

#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

std::vector<std::string> read(std::string_view text, Language language) {
  std::vector<std::string> out;
  for (const Fact& fact : facts_of(text, language))
    out.push_back(fact.unit.empty() ? fact.value : fact.value + " " + fact.unit);
  return out;
}

using Values = std::vector<std::string>;

TEST(FactRanges, CompletesTheCentury) {
  EXPECT_EQ(read("彼は1981～87年に市長を務めた。", Language::kJapanese), (Values{"1981", "1987"}));
}

TEST(FactRanges, LendsTheUnit) {
  EXPECT_EQ(read("5～10キロを歩く。", Language::kJapanese),
            (Values{"5 kilometer", "10 kilometer"}));
  EXPECT_EQ(read("It takes 5-10 minutes.", Language::kEnglish), (Values{"5 minute", "10 minute"}));
}

TEST(FactRanges, LendsTheScale) {
  EXPECT_EQ(read("費用は5～8億円だ。", Language::kJapanese),
            (Values{"500000000 JPY", "800000000 JPY"}));
  EXPECT_EQ(read("It cost $5-10 million.", Language::kEnglish),
            (Values{"5000000 USD", "10000000 USD"}));
}

TEST(FactRanges, ReadsMonthsOfAQuarter) {
  EXPECT_EQ(read("7～9月期の利益", Language::kJapanese), (Values{"XXXX-Q3"}));
  EXPECT_EQ(read("7～9月の利益", Language::kJapanese), (Values{"XXXX-07", "XXXX-09"}));
}

TEST(FactRanges, ReadsTenthsOfARange) {
  EXPECT_EQ(read("打率は2割4～5分だ。", Language::kJapanese), (Values{"24", "25"}));
}

TEST(FactRanges, LeavesScoresAlone) {
  EXPECT_EQ(read("They won 3-2.", Language::kEnglish), (Values{"3", "2"}));
}

}  // namespace
}  // namespace taiyaku
