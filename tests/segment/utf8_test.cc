#include "segment/utf8.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

constexpr auto kValid = std::string_view::npos;

TEST(Utf8, ValidTextHasNoFault) {
  EXPECT_EQ(find_invalid_utf8(""), kValid);
  EXPECT_EQ(find_invalid_utf8("plain ASCII, longer than one word é 漢 😀"), kValid);
}

TEST(Utf8, RefusesWhatTheStandardRefuses) {
  EXPECT_EQ(find_invalid_utf8("ab\xC0\x80"), 2U);        // overlong
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0U);      // surrogate
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0U);  // above U+10FFFF
  EXPECT_EQ(find_invalid_utf8("12345678\xE3\x81"), 8U);  // cut
}

TEST(Utf8, ReadsBothWays) {
  const std::string_view text = "a漢😀";
  EXPECT_EQ(code_point_at(text, 1).value, U'漢');
  EXPECT_EQ(code_point_before(text, text.size()).value, U'😀');
  EXPECT_EQ(code_point_before(text, 4).size, 3);
  EXPECT_EQ(code_point_before(text, 0).size, 0);
}

TEST(Utf8, InvalidByteIsOneReplacement) {
  EXPECT_EQ(code_point_at("\xFF", 0).value, kReplacement);
  EXPECT_EQ(code_point_before("a\x81", 2).size, 1);
}

TEST(Utf8, CountsCodePointsOfTextsOfAnyLength) {
  EXPECT_EQ(count_code_points(""), 0U);
  EXPECT_EQ(count_code_points("a漢😀é"), 4U);
  std::string text;
  for (std::size_t count = 1; count <= 600; ++count) {
    text += count % 2 == 0 ? "a" : "漢";
    EXPECT_EQ(count_code_points(text), count);
  }
}

TEST(Utf8, AppendsWhatItReads) {
  std::string text;
  for (const char32_t value : {U'a', U'é', U'漢', U'😀', char32_t{0xD800}}) append_utf8(text, value);
  EXPECT_EQ(text, "aé漢😀\uFFFD");
}

}  // namespace
}  // namespace taiyaku
