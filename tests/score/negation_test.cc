#include "score/negation.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

std::vector<std::string> plain_cues(std::string text, Language language) {
  const Document document = segment(std::move(text), language);
  std::vector<std::string> words;
  for (const NegationCue& cue :
       find_negations(document, passage_of(document).sentences, language)) {
    if (cue.plain) words.emplace_back(surface(document, cue.span));
  }
  return words;
}

std::size_t plain_english(std::string text) {
  return plain_cues(std::move(text), Language::kEnglish).size();
}

std::size_t plain_japanese(std::string text) {
  return plain_cues(std::move(text), Language::kJapanese).size();
}

TEST(EnglishNegation, NotAndNever) {
  EXPECT_EQ(plain_english("The guide did not know the way."), 1U);
  EXPECT_EQ(plain_english("She has never flown."), 1U);
}

TEST(EnglishNegation, Contractions) {
  EXPECT_EQ(plain_english("They haven't answered our letters."), 1U);
  EXPECT_EQ(plain_english("It can't be repaired."), 1U);
}

TEST(EnglishNegation, NumberSignIsNone) { EXPECT_EQ(plain_english("Gate No. 12 is open."), 0U); }

TEST(EnglishNegation, NotOnlyIsNone) {
  EXPECT_EQ(plain_english("Not only the roof but also the walls fell."), 0U);
}

TEST(EnglishNegation, FewIsNotPlain) { EXPECT_EQ(plain_english("Few people came."), 0U); }

TEST(JapaneseNegation, PlainEndings) {
  EXPECT_EQ(plain_japanese("彼は来なかった。"), 1U);
  EXPECT_EQ(plain_japanese("橋はまだ完成していません。"), 1U);
  EXPECT_EQ(plain_japanese("何も言わずに帰った。"), 1U);
}

TEST(JapaneseNegation, PerhapsIsNone) {
  EXPECT_EQ(plain_japanese("明日は雪が降るかもしれない。"), 0U);
  EXPECT_EQ(plain_japanese("明日は雪が降るかもしれません。"), 0U);
}

TEST(JapaneseNegation, MustIsNone) {
  EXPECT_EQ(plain_japanese("明日までに返さなければならない。"), 0U);
  EXPECT_EQ(plain_japanese("明日までに返さなければなりません。"), 0U);
  EXPECT_EQ(plain_japanese("もっと早く起きないといけない。"), 0U);
  EXPECT_EQ(plain_japanese("計画を見直さざるを得ない。"), 0U);
}

TEST(JapaneseNegation, OnlyIsNone) { EXPECT_EQ(plain_japanese("席は三つしか残っていない。"), 0U); }

TEST(JapaneseNegation, NotOnlyIsNone) {
  EXPECT_EQ(plain_japanese("屋根だけでなく壁も崩れた。"), 0U);
}

TEST(JapaneseNegation, DespiteAndApologyAreNone) {
  EXPECT_EQ(plain_japanese("雨にもかかわらず、大勢が集まった。"), 0U);
  EXPECT_EQ(plain_japanese("ご迷惑をおかけして申し訳ありません。"), 0U);
}

TEST(JapaneseNegation, OnlyIsNoneBeforeShinai) {
  EXPECT_EQ(plain_japanese("彼は自分の話しかしない。"), 0U);
}

TEST(JapaneseNegation, AReasonThatDeniesIsOne) {
  EXPECT_EQ(plain_japanese("予算がないから延期した。"), 1U);
  EXPECT_EQ(plain_japanese("時間がありませんから急ぎましょう。"), 1U);
}

TEST(JapaneseNegation, AnInvitationIsNone) {
  EXPECT_EQ(plain_japanese("一緒に行きませんか。"), 0U);
}

TEST(JapaneseNegation, JanaiDeniesUnlessItAsks) {
  EXPECT_EQ(plain_japanese("彼は医者じゃない。"), 1U);
  EXPECT_EQ(plain_japanese("いい考えじゃないか。"), 0U);
  EXPECT_EQ(plain_japanese("いい考えじゃない？"), 0U);
}

TEST(JapaneseNegation, OmowanaiDeniesAndOmowazuDoesNot) {
  EXPECT_EQ(plain_japanese("それが正しいとは思わない。"), 1U);
  EXPECT_EQ(plain_japanese("思わぬ事故が起きた。"), 0U);
  EXPECT_EQ(plain_japanese("彼はこの件に関わらない。"), 1U);
  EXPECT_EQ(plain_japanese("年齢にかかわらず応募できる。"), 0U);
}

TEST(JapaneseNegation, AffixIsNotPlain) { EXPECT_EQ(plain_japanese("原因は不明だ。"), 0U); }

}  // namespace
}  // namespace taiyaku::testing
