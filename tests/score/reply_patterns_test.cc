#include "score/reply_patterns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <re2/re2.h>

#include <string>

#include "score/reply_table.h"

namespace taiyaku {
namespace {

using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(ReplyPatterns, EveryPatternAndThemeCompiles) {
  for (const ReplyPattern& pattern : reply_pattern_table()) {
    EXPECT_TRUE(RE2("(?m:" + std::string(pattern.pattern) + ")").ok()) << pattern.pattern;
    EXPECT_FALSE(pattern.cues.empty()) << pattern.pattern;
  }
  for (const ThemeWords& theme : reply_theme_words())
    EXPECT_TRUE(RE2(std::string(theme.pattern)).ok()) << theme.pattern;
}

TEST(ReplyPatterns, SignIsWhereItsWordsAre) {
  const auto signs = reply_signs("猫がいる。", "There is a cat. I hope this helps!");
  ASSERT_THAT(signs, SizeIs(1));
  EXPECT_EQ(signs.front().kind, ReplyKind::kClosing);
  EXPECT_EQ(signs.front().span, (Span{18, 33}));
}

TEST(ReplyPatterns, SourceThatSpeaksOfItAccountsForIt) {
  EXPECT_THAT(reply_signs("お役に立てれば幸いです。", "I hope this helps!"), IsEmpty());
  EXPECT_THAT(reply_signs(reply_themes("お役に立てれば幸いです。"), "I hope this helps!"),
              IsEmpty());
}

TEST(ReplyPatterns, LinesBeginAfterEveryBreakButNotBehindAMatch) {
  EXPECT_THAT(reply_signs("a", "猫だ。\nor\n犬だ。\nor\n鳥だ。"), SizeIs(2));
  EXPECT_THAT(reply_signs("a", "一匹の猫 or 犬だ。"), IsEmpty());
}

TEST(ReplyPatterns, CapitalsAreNoDifference) {
  EXPECT_THAT(reply_signs("Hello", "I HOPE THIS HELPS"), SizeIs(1));
}

}  // namespace
}  // namespace taiyaku
