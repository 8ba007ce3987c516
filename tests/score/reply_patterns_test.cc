#include "score/reply_patterns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

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

bool has_one_of(std::string_view text, std::string_view cues) {
  for (std::size_t at = 0; at <= cues.size();) {
    const std::size_t end = std::min(cues.find('|', at), cues.size());
    if (text.find(cues.substr(at, end - at)) != std::string::npos) return true;
    at = end + 1;
  }
  return false;
}

bool has_cues(std::string text, std::string_view cues) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (std::size_t at = 0; at <= cues.size();) {
    const std::size_t end = std::min(cues.find('&', at), cues.size());
    if (!has_one_of(text, cues.substr(at, end - at))) return false;
    at = end + 1;
  }
  return true;
}

// Without its cues a pattern is never tried.
TEST(ReplyPatterns, EveryMatchHasACue) {
  RE2::Options options;
  options.set_case_sensitive(false);
  std::vector<std::string> texts;
  std::ifstream golden(TAIYAKU_SOURCE_DIR "/tests/golden/reply.md");
  for (std::string line; std::getline(golden, line);) {
    if (line.starts_with("target: ")) texts.push_back(line.substr(8));
  }
  ASSERT_GT(texts.size(), 200U);
  for (const ReplyPattern& pattern : reply_pattern_table()) {
    const RE2 compiled("(?m:" + std::string(pattern.pattern) + ")", options);
    for (const std::string& text : texts) {
      if (RE2::PartialMatch(text, compiled)) {
        EXPECT_TRUE(has_cues(text, pattern.cues)) << pattern.pattern << "\n" << text;
      }
    }
  }
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

TEST(ReplyPatterns, TriedOnlyWhereEveryGroupOfCuesHasOne) {
  EXPECT_THAT(reply_signs("猫", "港までの道の説明がある。"), IsEmpty());
  EXPECT_THAT(reply_signs("猫", "猫だ。（補足：くだけた言葉）"), SizeIs(1));
}

TEST(ReplyPatterns, CapitalsAreNoDifference) {
  EXPECT_THAT(reply_signs("Hello", "I HOPE THIS HELPS"), SizeIs(1));
}

}  // namespace
}  // namespace taiyaku
