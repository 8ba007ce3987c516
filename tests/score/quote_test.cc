#include "score/quote.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(Quote, ShortTextIsWhole) { EXPECT_EQ(quote("失われた一文"), "失われた一文"); }

TEST(Quote, LongTextKeepsItsTwoEnds) {
  const std::string shown = quote("first " + std::string(500, 'x') + " last");
  EXPECT_LT(shown.size(), 200U);
  EXPECT_TRUE(shown.starts_with("first "));
  EXPECT_TRUE(shown.ends_with(" last"));
}

TEST(Quote, CutsBetweenCharacters) {
  std::string text = "a";
  for (int i = 0; i < 100; ++i) text += "あ";
  const std::string shown = quote(text);
  EXPECT_EQ((shown.size() - 1 - std::string_view("…").size()) % 3, 0U);
}

}  // namespace
}  // namespace taiyaku
