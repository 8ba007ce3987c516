#include "lexicon/edict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace taiyaku {
namespace {

using ::testing::Eq;

TEST(Gloss, LosesLeadingTo) { EXPECT_EQ(clean_gloss("to decline (an offer)"), "decline"); }

TEST(Gloss, LosesArticle) { EXPECT_EQ(clean_gloss("the sea breeze"), "sea breeze"); }

TEST(Gloss, LosesNestedParentheses) {
  EXPECT_EQ(clean_gloss("boat (esp. small (wooden) one) trip"), "boat  trip");
}

TEST(Gloss, SurvivesUnclosedParenthesis) { EXPECT_EQ(clean_gloss("boat (small"), "boat"); }

TEST(Gloss, OfParenthesesOnlyIsEmpty) { EXPECT_EQ(clean_gloss("(emphatic particle)"), ""); }

TEST(DictionaryLine, GivesHeadwordReadingAndGlosses) {
  const auto entry = parse_dictionary_line("砂浜 [すなはま] /(n) sandy beach/sands/(P)/");
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->headword, "砂浜");
  EXPECT_EQ(entry->reading, "すなはま");
  ASSERT_EQ(entry->glosses.size(), 2u);
  EXPECT_EQ(entry->glosses[1].text, "sands");
  EXPECT_TRUE(entry->common);
}

TEST(DictionaryLine, NumbersSenses) {
  const auto entry = parse_dictionary_line("鍵 [かぎ] /(n) (1) key/(2) lock/latch/");
  ASSERT_TRUE(entry);
  ASSERT_EQ(entry->glosses.size(), 3u);
  EXPECT_EQ(entry->glosses[1].sense, 2u);
  EXPECT_EQ(entry->glosses[1].order, 0u);
  EXPECT_EQ(entry->glosses[2].order, 1u);
}

TEST(DictionaryLine, KanaHeadwordHasNoReading) {
  const auto entry = parse_dictionary_line("カヌー /(n) canoe/(P)/");
  ASSERT_TRUE(entry);
  EXPECT_THAT(entry->reading, Eq(""));
}

TEST(DictionaryLine, KnowsUsuallyKana) {
  EXPECT_TRUE(parse_dictionary_line("全て [すべて] /(n) (uk) everything/")->usually_kana);
}

TEST(DictionaryLine, KnowsPersons) {
  EXPECT_NE(
      parse_dictionary_line("山田花子 [やまだはなこ] /(h) Yamada Hanako/")->kinds & kPersonName, 0);
}

TEST(DictionaryLine, LicenceLineIsNoEntry) {
  EXPECT_FALSE(parse_dictionary_line("　？？？ /EDICT, some licence/Created: 2020-01-01/"));
}

TEST(DictionaryLine, LineWithoutGlossesIsNoEntry) {
  EXPECT_FALSE(parse_dictionary_line("砂浜 [すなはま]"));
  EXPECT_FALSE(parse_dictionary_line(""));
}

}  // namespace
}  // namespace taiyaku
