#include "align/quantities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace taiyaku {
namespace {

std::vector<double> values(std::string_view text, Language language) {
  std::vector<Quantity> quantities;
  read_quantities(text, {0, static_cast<std::uint32_t>(text.size())}, language, quantities);
  std::vector<double> result;
  for (const Quantity& quantity : quantities) result.push_back(quantity.value);
  return result;
}

TEST(Quantities, EnglishDigitsAndMultipliers) {
  EXPECT_THAT(values("12,500 tonnes, 1.5 million and 3bn", Language::kEnglish),
              ::testing::ElementsAre(12500, 1.5e6, 3e9));
}

TEST(Quantities, EnglishWords) {
  EXPECT_THAT(values("twenty-three or two thousand", Language::kEnglish),
              ::testing::ElementsAre(23, 2000));
}

TEST(Quantities, EnglishWordsOfEveryTable) {
  EXPECT_THAT(values("Eleven died in Sept, the ninetieth and a dozen, TWICE", Language::kEnglish),
              ::testing::ElementsAre(11, 9, 12, 2));
}

TEST(Quantities, WordsThatOnlyBeginLikeOnesAreNone) {
  EXPECT_TRUE(values("onerous tents, Marshal Augustin's seventhly", Language::kEnglish).empty());
}

TEST(Quantities, JapaneseUnits) {
  EXPECT_THAT(values("3億5000万と二十三、１，２００", Language::kJapanese),
              ::testing::ElementsAre(3.5e8, 23, 1200));
}

TEST(Quantities, AZeroOfDeedsGoesOnWithANumber) {
  EXPECT_THAT(values("二零二六年", Language::kJapanese), ::testing::ElementsAre(2026));
}

TEST(Quantities, AnyDigitAndSmallUnitBeginsANumber) {
  for (const std::string first : {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
                                  "百", "千", "０", "５", "９", "0", "9"}) {
    EXPECT_EQ(values("約" + first + "万本", Language::kJapanese).size(), 1U) << first;
  }
}

TEST(Quantities, MonthsAreTold) {
  std::vector<Quantity> quantities;
  read_quantities("in June", {0, 7}, Language::kEnglish, quantities);
  ASSERT_EQ(quantities.size(), 1U);
  EXPECT_TRUE(quantities[0].month);
}

TEST(Quantities, PartsOfWordsAreNone) {
  EXPECT_TRUE(values("一部の人", Language::kJapanese).empty());
}

TEST(Quantities, CutTextIsHarmless) {
  EXPECT_TRUE(values("\xe5", Language::kJapanese).empty());
  EXPECT_THAT(values("3.", Language::kEnglish), ::testing::ElementsAre(3));
}

TEST(Quantities, JapaneseCommaBeforeOneDigitEndsTheNumber) {
  EXPECT_THAT(values("2,3日で、1,234,567円", Language::kJapanese),
              ::testing::ElementsAre(2, 3, 1234567));
}

}  // namespace
}  // namespace taiyaku
