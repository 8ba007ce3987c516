#include "lexicon/names.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <string>
#include <utility>

namespace taiyaku {
namespace {

constexpr double kMatch = 0.7;

const Lexicon& lexicon() {
  static const Lexicon kLexicon(TAIYAKU_LEXICON);
  return kLexicon;
}

struct NamePair {
  const char* english;
  const char* kana;
};

class SameName : public ::testing::TestWithParam<NamePair> {};

TEST_P(SameName, IsAMatch) {
  EXPECT_GT(transliteration_similarity(lexicon(), GetParam().english, GetParam().kana), kMatch);
}

INSTANTIATE_TEST_SUITE_P(
    Names, SameName,
    ::testing::Values(NamePair{"Maduro", "マドゥロ"}, NamePair{"Maduro", "マドゥーロ"},
                      NamePair{"Guaidó", "グアイド"}, NamePair{"Trump", "トランプ"},
                      NamePair{"Putin", "プーチン"}, NamePair{"Peskov", "ペスコフ"},
                      NamePair{"Michael", "マイケル"}, NamePair{"George", "ジョージ"},
                      NamePair{"Charles", "チャールズ"}, NamePair{"Xi", "シー"},
                      NamePair{"Sørensen", "ソレンセン"}, NamePair{"Volodymyr", "ヴォロディミル"},
                      NamePair{"Fatima", "ファティマ"}, NamePair{"Gonzalez", "ゴンザレス"},
                      NamePair{"Bergström", "ベルイストレム"}, NamePair{"Nairobi", "ナイロビ"},
                      NamePair{"Suzuki", "すずき"}, NamePair{"Philadelphia", "フィラデルフィア"},
                      NamePair{"Hamilton", "ハミルトン"}, NamePair{"Valencia", "バレンシア"}));

class OtherName : public ::testing::TestWithParam<NamePair> {};

TEST_P(OtherName, IsNoMatch) {
  EXPECT_LT(transliteration_similarity(lexicon(), GetParam().english, GetParam().kana), kMatch);
}

INSTANTIATE_TEST_SUITE_P(
    Names, OtherName,
    ::testing::Values(NamePair{"Trump", "トランク"}, NamePair{"Putin", "プリン"},
                      NamePair{"Merkel", "マクロン"}, NamePair{"Johnson", "ジェファーソン"},
                      NamePair{"Madrid", "マニラ"}, NamePair{"Caracas", "カイロ"},
                      NamePair{"report", "レモン"}, NamePair{"Biden", "ビール"},
                      NamePair{"Hamilton", "ハンブルク"}, NamePair{"till", "レジ"},
                      NamePair{"Johnson", "ジャクソン"}, NamePair{"Maduro", "マクロン"}));

TEST(TransliterationSimilarity, OfNothingIsZero) {
  EXPECT_EQ(transliteration_similarity(lexicon(), "", "マドリード"), 0);
  EXPECT_EQ(transliteration_similarity(lexicon(), "Madrid", ""), 0);
  EXPECT_EQ(transliteration_similarity(lexicon(), "Madrid", "首都"), 0);
}

TEST(TransliterationSimilarity, IgnoresCaseAndDiacritics) {
  EXPECT_EQ(transliteration_similarity(lexicon(), "GUAIDÓ", "グアイド"),
            transliteration_similarity(lexicon(), "guaido", "グアイド"));
}

TEST(TransliterationSimilarity, TakesVeryLongInput) {
  const std::string english(100000, 'a');
  std::string kana;
  for (int i = 0; i < 30000; ++i) kana += "ア";
  const double likeness = transliteration_similarity(lexicon(), english, kana);
  EXPECT_GE(likeness, 0);
  EXPECT_LE(likeness, 1);
}

TEST(TransliterationSimilarity, TakesBrokenUtf8) {
  EXPECT_GE(transliteration_similarity(lexicon(), "Guaid\xc3", "グアイ\xe3\x83"), 0);
}

TEST(Romanise, IsHepburn) { EXPECT_EQ(romanise("シンゾウ"), "shinzou"); }

TEST(Romanise, ReadsHiragana) { EXPECT_EQ(romanise("きょうと"), "kyouto"); }

TEST(Romanise, RepeatsLongVowel) { EXPECT_EQ(romanise("マドゥーロ"), "maduuro"); }

TEST(Romanise, DoublesConsonants) { EXPECT_EQ(romanise("サッカーマッチ"), "sakkaamatchi"); }

TEST(Romanise, LeavesOutWhatIsNotKana) { EXPECT_EQ(romanise("漢字カナABC、"), "kana"); }

TEST(Romanise, TakesStrayMarks) { EXPECT_EQ(romanise("ーンーッ"), "n"); }

}  // namespace
}  // namespace taiyaku
