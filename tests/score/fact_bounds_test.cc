#include "score/fact_bounds.h"

#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

FactBound bound_of(std::string_view text, Language language) {
  const std::vector<Fact> facts = facts_of(text, language);
  EXPECT_EQ(facts.size(), 1U) << text;
  return facts.empty() ? FactBound::kNone : facts[0].bound;
}

FactBound english_bound(std::string_view text) { return bound_of(text, Language::kEnglish); }
FactBound japanese_bound(std::string_view text) { return bound_of(text, Language::kJapanese); }

TEST(FactBounds, FindsLowerBounds) {
  for (const std::string_view text :
       {"More than 60 left.", "At least 60 left.", "60 or more left.", "No fewer than 60 left."})
    EXPECT_EQ(english_bound(text), FactBound::kAtLeast) << text;
  for (const std::string_view text : {"60人以上が去った。", "少なくとも60人", "60人を超えた。"})
    EXPECT_EQ(japanese_bound(text), FactBound::kAtLeast) << text;
}

TEST(FactBounds, FindsUpperBounds) {
  for (const std::string_view text :
       {"Up to 60 left.", "Fewer than 60 left.", "No more than 60 left."})
    EXPECT_EQ(english_bound(text), FactBound::kAtMost) << text;
  for (const std::string_view text : {"60頭未満", "最大60頭", "60頭以下"})
    EXPECT_EQ(japanese_bound(text), FactBound::kAtMost) << text;
}

TEST(FactBounds, KnowsWhetherTheBoundBelongs) {
  const auto left_out = [](std::string_view text, Language language) {
    const std::vector<Fact> facts = facts_of(text, language);
    return !facts.empty() && facts[0].bound_left_out;
  };
  for (const std::string_view text : {"18歳未満", "60人を超えた。", "2キロ弱"})
    EXPECT_TRUE(left_out(text, Language::kJapanese)) << text;
  for (const std::string_view text : {"18歳以下", "60人以上", "最大60頭"})
    EXPECT_FALSE(left_out(text, Language::kJapanese)) << text;
  for (const std::string_view text : {"Fewer than 60 left.", "More than 60 left."})
    EXPECT_TRUE(left_out(text, Language::kEnglish)) << text;
  for (const std::string_view text : {"60 or fewer left.", "No more than 60 left."})
    EXPECT_FALSE(left_out(text, Language::kEnglish)) << text;
}

TEST(FactBounds, LeavesDegreesAndDenialsAlone) {
  for (const std::string_view text : {"震度5強", "60人を超えない。", "60人を下回らず"})
    EXPECT_EQ(japanese_bound(text), FactBound::kNone) << text;
}

TEST(FactBounds, LeavesOtherValuesAlone) {
  EXPECT_EQ(english_bound("The cover is 60 pages."), FactBound::kNone);
  EXPECT_EQ(japanese_bound("60人が去った。"), FactBound::kNone);
}

}  // namespace
}  // namespace taiyaku
