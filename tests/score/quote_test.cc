#include "score/quote.h"

#include <gtest/gtest.h>

#include "segment/utf8.h"

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
  for (std::string text : {"", "a", "ab"}) {
    for (int i = 0; i < 100; ++i) text += "あ";
    EXPECT_EQ(find_invalid_utf8(quote(text)), std::string_view::npos) << text;
  }
}

}  // namespace
}  // namespace taiyaku
