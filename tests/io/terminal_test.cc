#include "io/terminal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace taiyaku {
namespace {

using ::testing::ElementsAre;

Span find(std::string_view text, std::string_view piece) {
  const auto begin = static_cast<std::uint32_t>(text.find(piece));
  return {begin, begin + static_cast<std::uint32_t>(piece.size())};
}

TEST(DisplayWidth, WideCharactersTakeTwoColumns) {
  EXPECT_EQ(display_width("abc"), 3u);
  EXPECT_EQ(display_width("対訳"), 4u);
  EXPECT_EQ(display_width("ｶﾅ"), 2u);
  EXPECT_EQ(display_width("か\u3099"), 2u) << "decomposed: か and a combining mark";
}

TEST(Printable, ControlCharactersBecomeSpaces) {
  EXPECT_EQ(printable("a\x1b[31mb\nc"), "a [31mb c");
  EXPECT_EQ(printable("a\u202Eb\u2066c"), "a b c");
  EXPECT_EQ(printable("対\xFF訳"), "対\uFFFD訳");
}

TEST(Excerpt, ShortTextIsShownWhole) {
  const std::string text = "Sold for $3 on Monday.";
  const Excerpt shown = excerpt(text, find(text, "$3"), 60);
  EXPECT_EQ(shown.before, "Sold for ");
  EXPECT_EQ(shown.marked, "$3");
  EXPECT_EQ(shown.after, " on Monday.");
}

TEST(Excerpt, LongTextIsCutOnBothSides) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "前の文章。";
  const Span span{static_cast<std::uint32_t>(text.size()),
                  static_cast<std::uint32_t>(text.size() + 3)};
  text += "値";
  for (int i = 0; i < 40; ++i) text += "後の文章。";
  const Excerpt shown = excerpt(text, span, 40);
  EXPECT_TRUE(shown.before.starts_with("…"));
  EXPECT_EQ(shown.marked, "値");
  EXPECT_TRUE(shown.after.ends_with("…"));
  EXPECT_LE(display_width(shown.before + shown.marked + shown.after), 42u);
}

TEST(Excerpt, StaysOnItsLine) {
  const std::string text = "first line\nthe value\nlast line";
  const Excerpt shown = excerpt(text, find(text, "value"), 60);
  EXPECT_EQ(shown.before, "the ");
  EXPECT_EQ(shown.after, "");
}

TEST(Excerpt, LongSpanLosesItsMiddle) {
  const std::string text(500, 'x');
  const Excerpt shown = excerpt(text, {0, 500}, 60);
  EXPECT_LE(display_width(shown.marked), 42u);
  EXPECT_NE(shown.marked.find("…"), std::string::npos);
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_THAT(wrap("one two three four", 9), ElementsAre("one two", "three", "four"));
}

TEST(Wrap, BreaksJapaneseBetweenCharacters) {
  EXPECT_THAT(wrap("対訳の検査", 6), ElementsAre("対訳の", "検査"));
}

TEST(Wrap, EmptyTextIsOneLine) { EXPECT_THAT(wrap("", 10), ElementsAre("")); }

TEST(LineIndex, CountsCodePoints) {
  const std::string text = "abc\n対訳x\n";
  const LineIndex lines(text);
  EXPECT_EQ(lines.at(0).line, 1u);
  const auto position = lines.at(static_cast<std::uint32_t>(text.find('x')));
  EXPECT_EQ(position.line, 2u);
  EXPECT_EQ(position.column, 3u);
}

}  // namespace
}  // namespace taiyaku
