#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

std::string parts(std::string_view text, Language language) {
  std::string out;
  for (const Fact& fact : facts_of(text, language)) {
    for (const Fact& part : parts_of(text, fact, language))
      out += part.value + "(" + std::string(surface(text, part.span)) + ") ";
  }
  return out;
}

TEST(FactParts, AreTheNumeralsOfADate) {
  EXPECT_EQ(parts("２０１８年５月１７日に会う。", Language::kJapanese),
            "2018(２０１８) 5(５) 17(１７) ");
  EXPECT_EQ(parts("We meet on May 17, 2018.", Language::kEnglish), "17(17) 2018(2018) ");
}

TEST(FactParts, LeaveOutWhatTheValueSays) {
  EXPECT_EQ(parts("2018年に会う。", Language::kJapanese), "");
  EXPECT_EQ(parts("It costs 3 dollars and 74 cents.", Language::kEnglish), "");
}

}  // namespace
}  // namespace taiyaku
