#include "segment_fixture.h"

namespace taiyaku {
namespace {

TEST(JapaneseSentences, EndAtFullStops) {
  EXPECT_EQ(split_japanese("橋は閉鎖された。車は待たされた。"),
            (Strings{"橋は閉鎖された。", "車は待たされた。"}));
}

TEST(JapaneseSentences, NameThatEndsInAFullStopGoesOn) {
  EXPECT_EQ(split_japanese("モーニング娘。は今年、結成から二十八年になる。").size(), 1U);
  EXPECT_EQ(split_japanese("いきものがかりとモーニング娘。を聴いた。").size(), 1U);
  EXPECT_EQ(split_japanese("雨だ。はやく帰ろう。もう遅い。のんびりは行けない。").size(), 4U);
}

TEST(JapaneseSentences, QuotationStaysInItsSentence) {
  EXPECT_EQ(split_japanese("彼は「もう帰る。明日また来る。」と言った。").size(), 1U);
}

TEST(JapaneseSentences, QuotationWithItsOwnStopIsASentence) {
  EXPECT_EQ(split_japanese("「水がありません。」住民はそう訴えた。"),
            (Strings{"「水がありません。」", "住民はそう訴えた。"}));
}

TEST(JapaneseSentences, QuestionBeforeTheQuotativeParticleGoesOn) {
  EXPECT_EQ(split_japanese("本当に必要なのか？と記者は尋ねた。").size(), 1U);
  EXPECT_EQ(split_japanese("もう終わり？って思った。").size(), 1U);
  EXPECT_EQ(split_japanese("もう終わり？とても残念だ。").size(), 2U);
}

TEST(JapaneseSentences, BracketInsideASentence) {
  EXPECT_EQ(split_japanese("新駅（来春開業。工事は順調）が話題だ。").size(), 1U);
}

TEST(JapaneseSentences, BracketedSentenceStandsAlone) {
  EXPECT_EQ(split_japanese("市長は辞任した。（詳しくは次号で。）後任は未定だ。").size(), 3U);
}

TEST(JapaneseSentences, OpeningBracketBelongsToWhatFollows) {
  EXPECT_EQ(split_japanese("発表した。（共同）"), (Strings{"発表した。", "（共同）"}));
}

TEST(JapaneseSentences, UnclosedBracketSwallowsNothing) {
  EXPECT_EQ(split_japanese("彼は「もう帰ると言った。外は雨だった。誰もいない。").size(), 3U);
}

TEST(JapaneseSentences, StrayClosingBracket) {
  EXPECT_EQ(split_japanese("傭兵が百人いた)。到着日は不明だ。").size(), 2U);
}

TEST(JapaneseSentences, QuotativeParticleBehindAStrayClosingBracket) {
  EXPECT_EQ(split_japanese("私は出ないが、走り回っている。」と彼は述べた。").size(), 1U);
}

TEST(JapaneseSentences, RunOfStopsWithSpaces) {
  EXPECT_EQ(split_japanese("執念の勝利だ ！ ！次の試合も期待。").size(), 2U);
}

TEST(JapaneseSentences, FullWidthDotAndDecimals) {
  EXPECT_EQ(split_japanese("成長率は２．５％だった．来年は3.1%を見込む．").size(), 2U);
}

TEST(JapaneseSentences, NumberSignIsNoEnd) {
  EXPECT_EQ(split_japanese("売り上げNo.1の店が閉店した。").size(), 1U);
}

TEST(JapaneseSentences, FacesAndLaughterEndPredicates) {
  EXPECT_EQ(split_japanese("楽しかったです(^^)また行きます（笑）次は夏に").size(), 3U);
  EXPECT_EQ(split_japanese("犬(^^)と遊んだ。").size(), 1U);
}

TEST(JapaneseSentences, NotesAndStarsEndSpeechNotNames) {
  EXPECT_EQ(split_japanese("楽しみです♪早く来ないかな").size(), 2U);
  EXPECT_EQ(split_japanese("東京☆食堂で食べた").size(), 1U);
}

TEST(JapaneseSentences, LeadersMarkAPause) {
  EXPECT_EQ(split_japanese("それは……まだ言えません。").size(), 1U);
}

TEST(JapaneseSentences, LineEndsEndThem) {
  EXPECT_EQ(split_japanese("新しい駅が開業\n式典に三百人").size(), 2U);
  EXPECT_EQ(split_japanese("これは町の\n図書館です。").size(), 1U);
}

TEST(JapaneseSentences, LatinNamesWithAnExclamationMark) {
  EXPECT_EQ(split_japanese("Yahoo!ニュースが伝えた。").size(), 1U);
}

}  // namespace
}  // namespace taiyaku
