// name_similarity(): whole names. The measure of it is name_benchmark_test.cc.
#include <gtest/gtest.h>

#include <string>

#include "lexicon/lexicon.h"
#include "lexicon/names.h"

namespace taiyaku {
namespace {

struct Names {
  const char* english;
  const char* japanese;
};

const Lexicon& lexicon() {
  static const Lexicon kLexicon(TAIYAKU_LEXICON);
  return kLexicon;
}

class SameWholeName : public ::testing::TestWithParam<Names> {};

TEST_P(SameWholeName, IsFound) {
  EXPECT_GE(name_similarity(lexicon(), GetParam().english, GetParam().japanese), kSameName);
}

INSTANTIATE_TEST_SUITE_P(
    Names, SameWholeName,
    ::testing::Values(Names{"Michael R. Pemberton", "マイケル・ペンバートン"},
                      Names{"Pemberton", "マイケル・ペンバートン"},
                      Names{"Michael Pemberton", "ペンバートン氏"},
                      Names{"Ana Díaz", "アナ・ディアス"}, Names{"Mr. Li", "リー氏"},
                      Names{"Scottish", "スコットランド"}, Names{"Icelandic", "アイスランド"},
                      Names{"World Food Programme", "ＷＦＰ"}, Names{"U.N.", "国連"},
                      Names{"Honda Motor Co. Ltd.", "ホンダ"}, Names{"Lake Baikal", "バイカル湖"},
                      Names{"The Hague", "ハーグ"}, Names{"Shōhei", "翔平"},
                      Names{"Wilson's", "ウィルソン"}, Names{"Jean-Pierre", "ジャン＝ピエール"}));

class OtherWholeName : public ::testing::TestWithParam<Names> {};

TEST_P(OtherWholeName, IsRefused) {
  EXPECT_LT(name_similarity(lexicon(), GetParam().english, GetParam().japanese), kSameName);
}

INSTANTIATE_TEST_SUITE_P(
    Names, OtherWholeName,
    ::testing::Values(Names{"Michael Pemberton", "マイケル・ドノヴァン"},
                      Names{"Uruguay", "モンゴル"}, Names{"Shinzo Abe", "福田康夫"},
                      Names{"Kim Jong Un", "金正日"}, Names{"Kyoto University", "東京大学"},
                      Names{"Osaka", "大津"}, Names{"European Union", "欧州評議会"}));

TEST(NameSimilarity, OfNothingIsZero) {
  EXPECT_EQ(name_similarity(lexicon(), "", "東京"), 0);
  EXPECT_EQ(name_similarity(lexicon(), "Tokyo", ""), 0);
  EXPECT_EQ(name_similarity(lexicon(), "...", "、。"), 0);
}

TEST(NameSimilarity, TakesAnyBytes) {
  EXPECT_GE(name_similarity(lexicon(), "\xff\xc3", "\xe3\x83"), 0);
  const std::string english(20000, 'x');
  std::string japanese;
  for (int i = 0; i < 5000; ++i) japanese += i % 2 == 0 ? "漢" : "カ";
  EXPECT_LE(name_similarity(lexicon(), english + " " + english, japanese), 1);
}

}  // namespace
}  // namespace taiyaku
