#include "score/opposites.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(Opposites, RiseAndFallAreTwoEndsOfOneAxis) {
  const auto rise = pole_of("rise", Language::kEnglish);
  const auto fall = pole_of("減少", Language::kJapanese);
  ASSERT_TRUE(rise && fall);
  EXPECT_EQ(rise->axis, fall->axis);
  EXPECT_NE(rise->end, fall->end);
}

TEST(Opposites, SameEndAcrossLanguages) {
  const auto import = pole_of("import", Language::kEnglish);
  const auto yunyu = pole_of("輸入", Language::kJapanese);
  ASSERT_TRUE(import && yunyu);
  EXPECT_EQ(import->axis, yunyu->axis);
  EXPECT_EQ(import->end, yunyu->end);
}

TEST(Opposites, OrdinaryWordsHaveNone) {
  EXPECT_FALSE(pole_of("river", Language::kEnglish));
  EXPECT_FALSE(pole_of("川", Language::kJapanese));
}

TEST(Opposites, LanguagesAreKeptApart) { EXPECT_FALSE(pole_of("減少", Language::kEnglish)); }

}  // namespace
}  // namespace taiyaku
