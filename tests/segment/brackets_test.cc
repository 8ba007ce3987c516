#include "segment/brackets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace taiyaku {
namespace {

using Strings = std::vector<std::string>;

Strings balanced(const std::string& text) {
  BracketFinder finder;
  Strings found;
  for (const Span span : finder.find(text)) found.emplace_back(surface(text, span));
  return found;
}

TEST(Brackets, OutermostPairs) {
  EXPECT_EQ(balanced("彼は「『雨』だ」と（小声で）言った"),
            (Strings{"「『雨』だ」", "（小声で）"}));
}

TEST(Brackets, UnclosedOneIsIgnored) { EXPECT_EQ(balanced("「雨（小雨）だ"), Strings{"（小雨）"}); }

TEST(Brackets, StrayClosingOneIsIgnored) {
  EXPECT_EQ(balanced("雨）だ「はい」"), Strings{"「はい」"});
}

TEST(Brackets, HalfAndFullWidthMeet) { EXPECT_EQ(balanced("雨(小雨）だ"), Strings{"(小雨）"}); }

TEST(Brackets, StraightQuotesOpenAndClose) {
  EXPECT_EQ(balanced("\"Yes,\" he said, \"no.\""), (Strings{"\"Yes,\"", "\"no.\""}));
}

TEST(Brackets, ApostrophesAndInchesAreNoQuotes) {
  EXPECT_TRUE(balanced("It's the rebels' 6\" gun, isn't it").empty());
}

TEST(Brackets, SingleQuotesWithApostrophesInside) {
  EXPECT_EQ(balanced("saying: ‘I’m not sure what they’d say.’"),
            Strings{"‘I’m not sure what they’d say.’"});
}

TEST(Brackets, DeepNestingIsHarmless) {
  const std::string deep(5000, '(');
  EXPECT_EQ(balanced(deep + std::string(5000, ')')),
            Strings{std::string(32, '(') + std::string(32, ')')});
}

TEST(Brackets, FoundBehindManyThatAreNeverClosed) {
  std::string faces;
  for (int i = 0; i < 40; ++i) faces += ":( ";
  EXPECT_EQ(balanced(faces + "She said “no”."), Strings{"“no”"});
}

}  // namespace
}  // namespace taiyaku
