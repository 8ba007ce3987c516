#include "io/line_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "tests/support/pairs.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

/// Lines, or what is wrong with them, read in pieces of `piece` bytes.
std::vector<std::string> lines_of(const std::string& bytes, std::size_t piece = 1 << 20,
                                  bool lossy = false) {
  LineReader lines(testing::input_of(bytes, InputFormat::kTsv, piece).bytes, "lines", lossy);
  std::vector<std::string> all;
  while (lines.next()) {
    all.emplace_back(lines.fault().empty() ? std::string(lines.line()) : "!" + lines.fault());
  }
  return all;
}

std::string utf16le(std::u16string_view text) {
  std::string bytes;
  for (const char16_t unit : text) {
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
  }
  return bytes;
}

TEST(LineReader, LastLineNeedsNoEnd) {
  EXPECT_THAT(lines_of("one\r\n\ntwo"), ElementsAre("one", "", "two"));
  EXPECT_THAT(lines_of("one\n"), ElementsAre("one"));
  EXPECT_THAT(lines_of(""), SizeIs(0));
}

TEST(LineReader, PiecesMakeNoDifference) {
  const std::string text = "It rained.\t雨が降った。\r\n\nIt snowed.\t雪が降った。🍣\n";
  for (const std::size_t piece : {1U, 2U, 3U, 7U}) EXPECT_EQ(lines_of(text, piece), lines_of(text));
}

TEST(LineReader, WideTextIsConvertedAsItComes) {
  const std::string bytes = utf16le(u"\uFEFFone\t一\n\U0001F363\n");
  for (const std::size_t piece : {1U, 3U, 1000U}) {
    EXPECT_THAT(lines_of(bytes, piece), ElementsAre("one\t一", "🍣"));
  }
}

TEST(LineReader, HalfASurrogatePairSpoilsItsLineOnly) {
  const std::string bytes =
      utf16le(u"\uFEFFone\n") + std::string("\x3D\xD8", 2) + utf16le(u"\ntwo");
  EXPECT_THAT(lines_of(bytes), ElementsAre("one", HasSubstr("not valid UTF-16LE"), "two"));
  EXPECT_THAT(lines_of(bytes, 1 << 20, true), ElementsAre("one", "\uFFFD", "two"));
}

TEST(LineReader, ShiftJisBehindMuchAsciiIsFound) {
  std::string bytes;
  for (int i = 0; i < 10000; ++i) bytes += "line " + std::to_string(i) + "\n";
  bytes += "\x93\x8C\x8B\x9E\x82\xC5\x92\x6E\x90\x6B\x82\xAA\x82\xA0\x82\xC1\x82\xBD\x81\x42\n";
  EXPECT_EQ(lines_of(bytes).back(), "東京で地震があった。");
}

TEST(LineReader, BrokenUtf8SpoilsItsLineOnly) {
  EXPECT_THAT(lines_of("雨が降った。\n雪\xE3が\n風が吹いた。\n"),
              ElementsAre("雨が降った。", HasSubstr("not valid UTF-8"), "風が吹いた。"));
}

TEST(LineReader, LineBeyondTheLimitIsLeftOut) {
  const std::string longest(kLongestLine, 'a');
  const auto lines = lines_of("one\n" + longest + "a\n" + longest + "\ntwo");
  ASSERT_THAT(lines, SizeIs(4));
  EXPECT_THAT(lines[1], HasSubstr("more than 16 MiB"));
  EXPECT_EQ(lines[2], longest);
  EXPECT_EQ(lines[3], "two");
}

}  // namespace
}  // namespace taiyaku
