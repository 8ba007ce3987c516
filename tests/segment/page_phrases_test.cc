#include "segment/page_phrases.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(PageFurniture, SentenceAboutAPrivacyPolicyIsText) {
  EXPECT_FALSE(is_page_furniture("The ferry company changed its privacy policy on Friday."));
  EXPECT_FALSE(is_page_furniture("Ferry company changes privacy policy after complaints"));
}

TEST(PageFurniture, JapaneseSentencesThatBeginWithItsWordsAreText) {
  EXPECT_FALSE(is_page_furniture("広告収入は三年ぶりに前年を上回った。"));
  EXPECT_FALSE(is_page_furniture("広告収入、三年ぶりに増加"));
  EXPECT_FALSE(is_page_furniture("シェアは四割に達した。"));
  EXPECT_FALSE(is_page_furniture("市は来月、港の灯台を文化財に登録すると発表した。"));
  EXPECT_FALSE(is_page_furniture("次回は四月に開かれる。"));
}

TEST(PageFurniture, EnglishHeadlinesThatBeginWithItsWordsAreText) {
  EXPECT_FALSE(is_page_furniture("Subscribers leave the harbour library"));
  EXPECT_FALSE(is_page_furniture("Recommended dose was too high, doctors say"));
  EXPECT_FALSE(is_page_furniture("Copyright law to be rewritten"));
  EXPECT_FALSE(is_page_furniture("By registering voters early, the town saved a week."));
}

TEST(PageFurniture, NoticesThatAreWholeSentences) {
  EXPECT_TRUE(is_page_furniture("Sign up for our morning letter, sent at seven."));
  EXPECT_TRUE(is_page_furniture("By signing up you agree to our Terms of Use."));
  EXPECT_TRUE(is_page_furniture("Ruth Tanaka contributed to this report."));
  EXPECT_TRUE(is_page_furniture("本サイトの記事・写真の無断転載を禁じます。"));
}

TEST(PageFurniture, ShortLines) {
  EXPECT_TRUE(is_page_furniture("広告"));
  EXPECT_TRUE(is_page_furniture("Read more: how the bridge was built"));
  EXPECT_TRUE(is_page_furniture("About us | Terms of Use | Privacy Policy"));
}

TEST(SourceNote, NamesItsWriter) {
  EXPECT_TRUE(is_source_note("By Ruth Tanaka and Omar Reyes in Port Mills"));
  EXPECT_TRUE(is_source_note("By our correspondent"));
  EXPECT_TRUE(is_source_note("From The Morning Herald"));
  EXPECT_TRUE(is_source_note("Published on June 3, 2021"));
}

TEST(SourceNote, SentencesThatBeginWithByAreText) {
  EXPECT_FALSE(is_source_note("By Friday had the harbour been cleared?"));
  EXPECT_FALSE(is_source_note("“By noon the snow had melted.”"));
  EXPECT_FALSE(is_source_note("By noon, she said, “the snow had melted.”"));
  EXPECT_FALSE(is_source_note("By Friday, Hundreds Had Left Port Mills"));
}

TEST(SourceNote, HeadlinesThatBeginWithFromAreText) {
  EXPECT_FALSE(is_source_note("From the harbour, a new town grows"));
  EXPECT_FALSE(is_source_note("Published in a hurry, the report is full of mistakes"));
}

}  // namespace
}  // namespace taiyaku
