#include "segment/characters.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(Characters, LettersWithoutACapitalAreLower) {
  for (const char32_t letter : {U'ĸ', U'ŉ', U'ΐ', U'ẖ', U'ß'}) EXPECT_FALSE(is_upper(letter));
  for (const char32_t letter : {U'Ĺ', U'Ÿ', U'Ά', U'Ω', U'Ж', U'Ẁ'}) EXPECT_TRUE(is_upper(letter));
}

TEST(Characters, LowerCaseKeepsTheBytes) {
  std::string text = "ĸ Ÿ ÉCOLE Ж 漢 A";
  make_lower(text.data(), text.size());
  EXPECT_EQ(text, "ĸ ÿ école ж 漢 a");
}

TEST(Characters, StopBehindClosingMarks) {
  EXPECT_TRUE(ends_with_stop("“It was late.”"));
  EXPECT_TRUE(ends_with_stop("「遅かった。」"));
  EXPECT_FALSE(ends_with_stop("（港）"));
  EXPECT_FALSE(ends_with_stop("」」」"));
}

TEST(Characters, TrimsIdeographicSpaces) { EXPECT_EQ(trimmed("　 港\t"), "港"); }

}  // namespace
}  // namespace taiyaku
