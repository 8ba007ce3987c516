#include "lexicon/han_names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace taiyaku {
namespace {

class HanNamesTest : public ::testing::Test {
 protected:
  double alike(const std::vector<std::string>& words, std::string_view kanji) const {
    return han_similarity(lexicon, words, kanji);
  }
  const Lexicon lexicon{TAIYAKU_LEXICON};
};

TEST_F(HanNamesTest, ReadsMandarin) { EXPECT_GT(alike({"wang", "wenbin"}, "汪文斌"), 0.9); }

TEST_F(HanNamesTest, ReadsWadeGiles) { EXPECT_GT(alike({"mao", "tse", "tung"}, "毛沢東"), 0.9); }

TEST_F(HanNamesTest, ReadsKorean) { EXPECT_GT(alike({"kim", "jong", "un"}, "金正恩"), 0.9); }

TEST_F(HanNamesTest, ReadsJapaneseInBothOrders) {
  EXPECT_GT(alike({"sanae", "takaichi"}, "高市早苗"), 0.9);
  EXPECT_GT(alike({"takaichi", "sanae"}, "高市早苗"), 0.9);
}

TEST_F(HanNamesTest, ReadsLongVowelsInAllSpellings) {
  for (const char* family : {"otani", "ohtani", "ootani"}) {
    EXPECT_GT(alike({"shouhei", family}, "大谷翔平"), 0.9) << family;
  }
}

TEST_F(HanNamesTest, TellsOtherNamesApart) {
  EXPECT_LT(alike({"kim", "jong", "il"}, "金正恩"), 0.5);
  EXPECT_LT(alike({"abe"}, "福田"), 0.5);
  EXPECT_LT(alike({"li", "keqiang"}, "習近平"), 0.5);
}

TEST_F(HanNamesTest, TakesWhatIsNoKanji) {
  EXPECT_EQ(alike({"abe"}, "\xe5\xae"), 0);
  EXPECT_EQ(alike({}, "安倍"), 0);
  EXPECT_EQ(alike({"abe"}, "一二三四五六七八九十"), 0);
}

TEST(WadeGiles, RespellsPinyin) {
  EXPECT_EQ(wade_giles("xiang"), "hsiang");
  EXPECT_EQ(wade_giles("zhong"), "chung");
  EXPECT_EQ(wade_giles("bei"), "pei");
}

TEST(WadeGiles, FollowsTheFinals) {
  EXPECT_EQ(wade_giles("jiu"), "chiu");
  EXPECT_EQ(wade_giles("jie"), "chieh");
  EXPECT_EQ(wade_giles("yong"), "yung");
  EXPECT_EQ(wade_giles("qiong"), "chiung");
  EXPECT_EQ(wade_giles("nong"), "nung");
  EXPECT_EQ(wade_giles("cong"), "tsung");
  EXPECT_EQ(wade_giles("xue"), "hsueh");
}

TEST(WadeGiles, WritesTheVowelByItsInitial) {
  EXPECT_EQ(wade_giles("shi"), "shih");
  EXPECT_EQ(wade_giles("ri"), "jih");
  EXPECT_EQ(wade_giles("si"), "ssu");
  EXPECT_EQ(wade_giles("ge"), "ko");
  EXPECT_EQ(wade_giles("de"), "te");
  EXPECT_EQ(wade_giles("gui"), "kuei");
  EXPECT_EQ(wade_giles("duo"), "to");
  EXPECT_EQ(wade_giles("guo"), "kuo");
}

}  // namespace
}  // namespace taiyaku
