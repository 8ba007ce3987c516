#include "score/fact_doubts.h"

#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

// Whether the first fact of an English text is one side of a score.
bool scored(std::string_view text) {
  const std::vector<Fact> facts = facts_of(text, Language::kEnglish);
  const FactSide side{
      text, {0, static_cast<std::uint32_t>(text.size())}, Language::kEnglish, &facts};
  return in_score(side, 0);
}

// What the last fact of an English text weighs as an aside.
double weight_of_last(std::string_view text) {
  const std::vector<Fact> facts = facts_of(text, Language::kEnglish);
  const FactSide side{
      text, {0, static_cast<std::uint32_t>(text.size())}, Language::kEnglish, &facts};
  return aside_weight(side, facts.size() - 1);
}

TEST(FactDoubts, KnowsScores) {
  EXPECT_TRUE(scored("They won 3-2 at home."));
  EXPECT_FALSE(scored("They won 3 of 2,000 games."));
  EXPECT_FALSE(scored("It grew 3.5-4 percent."));
}

TEST(FactDoubts, TakesASumInBracketsForAnAside) {
  EXPECT_LT(weight_of_last("a fine of 40 million yen ($270,000)"), 1);
  EXPECT_EQ(weight_of_last("a fine of 40 million yen and $270,000"), 1);
}

TEST(FactDoubts, TrustsAHintMoreThanASmallNumber) {
  const Fact fact = facts_of("7 boats", Language::kEnglish)[0];
  EXPECT_LT(dropped_confidence(value_of(fact), 0.7), dropped_confidence(value_of(fact), 0));
}

}  // namespace
}  // namespace taiyaku
