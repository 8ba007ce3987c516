#include "score/fact_roman.h"

#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

TEST(FactRoman, ReadsNumeralsBelowNinety) {
  EXPECT_EQ(roman_value("ii"), 2);
  EXPECT_EQ(roman_value("xiv"), 14);
  EXPECT_EQ(roman_value("lxxxix"), 89);
}

TEST(FactRoman, RefusesOtherLetters) {
  for (const std::string_view word : {"", "iiii", "mix", "ic", "vx", "ill"})
    EXPECT_EQ(roman_value(word), 0) << word;
}

TEST(FactRoman, NeedsANumberedWordBefore) {
  EXPECT_EQ(english("The tower burned in World War II."), "ordinal 2");
  EXPECT_EQ(english("See Chapter V for more."), "ordinal 5");
  EXPECT_EQ(english("He said the part I liked was cut."), "");
  EXPECT_EQ(english("The album is out on CD."), "");
}

TEST(FactRoman, ReadsThemInJapanese) {
  EXPECT_EQ(japanese("第Ⅱ章を読む。"), "ordinal 2");
  EXPECT_EQ(japanese("ルイXIVの治世"), "ordinal 14");
}

}  // namespace
}  // namespace taiyaku
