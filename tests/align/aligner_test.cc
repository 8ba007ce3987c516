#include "align/aligner.h"

#include <gtest/gtest.h>

#include "bitext_fixture.h"

namespace taiyaku {
namespace {

using testing::Lines;
using testing::shapes;
using testing::tiles;

const char kEnglish[] =
    "The ferry to Sado was cancelled on Tuesday because of strong winds.\n"
    "About 240 passengers had to spend the night in Niigata.\n"
    "The company offered them blankets and hot soup.\n"
    "Service is expected to resume on Thursday morning.\n";
const char kJapanese[] =
    "佐渡行きのフェリーは強風のため火曜日に欠航した。\n"
    "約240人の乗客が新潟で一夜を明かすことになった。\n"
    "会社は毛布と温かいスープを提供した。\n"
    "木曜日の朝には運航が再開される見通しだ。\n";

Alignment align(const Lines& lines) {
  return Aligner(testing::shared_lexicon()).align(lines.bitext());
}

TEST(Aligner, FollowsAFaithfulTranslation) {
  EXPECT_EQ(shapes(align({kEnglish, kJapanese})), "1-1 1-1 1-1 1-1");
}

TEST(Aligner, LeavesOutASentenceThatWasNotTranslated) {
  const Lines lines(kEnglish,
                    "佐渡行きのフェリーは強風のため火曜日に欠航した。\n"
                    "会社は毛布と温かいスープを提供した。\n"
                    "木曜日の朝には運航が再開される見通しだ。\n");
  EXPECT_EQ(shapes(align(lines)), "1-1 1-0 1-1 1-1");
}

TEST(Aligner, LeavesOutAnAddedSentence) {
  const Lines lines(
      "The museum bought three paintings by Klee.\nThey will be shown from October.\n",
      "美術館はクレーの絵画3点を購入した。\n駐車場の工事は来年まで続く。\n"
      "絵画は10月から展示される。\n");
  EXPECT_EQ(shapes(align(lines)), "1-1 0-1 1-1");
}

TEST(Aligner, MergesTwoSentencesTranslatedAsOne) {
  const Lines lines(
      "The bridge was built in 1931.\nThe engineers used local granite.\n"
      "Trains still cross the bridge every hour.\n",
      "橋は1931年に建設され、技師たちは地元の花崗岩を使った。\n"
      "今も列車が毎時その橋を渡っている。\n");
  EXPECT_EQ(shapes(align(lines)), "2-1 1-1");
}

TEST(Aligner, SplitsASentenceTranslatedAsTwo) {
  const Lines lines(
      "The bridge was built in 1931, and the engineers used local granite.\n"
      "Trains still cross the bridge every hour.\n",
      "橋は1931年に建設された。\n技師たちは地元の花崗岩を使った。\n"
      "今も列車が毎時その橋を渡っている。\n");
  EXPECT_EQ(shapes(align(lines)), "1-2 1-1");
}

TEST(Aligner, JapaneseMayBeTheSource) {
  const Lines lines(kEnglish, kJapanese);
  const Bitext bitext = lines.bitext();
  const Bitext reversed{bitext.target, bitext.source};
  const Alignment alignment = Aligner(testing::shared_lexicon()).align(reversed);
  EXPECT_TRUE(tiles(alignment, reversed));
  EXPECT_EQ(shapes(alignment), "1-1 1-1 1-1 1-1");
}

TEST(Aligner, BlankLinesAreNullBeadsOfTheirOwn) {
  const Lines lines("The museum bought three paintings.\n\nThey will be shown from October.\n",
                    "美術館は絵画3点を購入した。\n絵画は10月から展示される。\n");
  const Alignment alignment = align(lines);
  EXPECT_EQ(shapes(alignment), "1-1 1-0 1-1");
  EXPECT_EQ(alignment.beads[1].probability, 1);
}

TEST(Aligner, NoBeadReachesAcrossABlankLine) {
  const Lines lines("The bridge was built in 1931.\n\nThe engineers used local granite.\n",
                    "橋は1931年に建設され、技師たちは地元の花崗岩を使った。\n");
  const Alignment alignment = align(lines);
  EXPECT_TRUE(tiles(alignment, lines.bitext()));
  for (const Bead& bead : alignment.beads) EXPECT_LE(bead.source.size(), 1U);
}

TEST(Aligner, EmptySideGivesNullBeads) {
  EXPECT_EQ(shapes(align({"Nothing was translated.\nNothing at all.\n", ""})), "1-0 1-0");
  EXPECT_EQ(shapes(align({"", "何も訳されていない。\n"})), "0-1");
}

TEST(Aligner, NothingGivesNothing) {
  EXPECT_TRUE(align({"", ""}).beads.empty());
  EXPECT_TRUE(Aligner(testing::shared_lexicon()).align(Bitext{}).beads.empty());
}

TEST(Aligner, OnlyBlankLines) {
  const Lines lines("\n\n", "\n");
  EXPECT_TRUE(tiles(align(lines), lines.bitext()));
}

TEST(Aligner, NullBeadsCostNothing) {
  const Alignment alignment = align({"Nothing was translated.\n", ""});
  ASSERT_EQ(alignment.beads.size(), 1U);
  EXPECT_EQ(alignment.beads[0].cost, 0);
}

TEST(Aligner, ProbabilitiesAreProbabilities) {
  for (const Bead& bead : align({kEnglish, kJapanese}).beads) {
    EXPECT_GT(bead.probability, 0.8);
    EXPECT_LE(bead.probability, 1);
    EXPECT_LT(bead.cost, 0);
  }
}

TEST(Aligner, PassagesInsideDocumentsKeepTheirPlaces) {
  const Lines lines(kEnglish, kJapanese);
  Bitext bitext = lines.bitext();
  bitext.source.sentences = bitext.target.sentences = {1, 3};
  const Alignment alignment = Aligner(testing::shared_lexicon()).align(bitext);
  EXPECT_TRUE(tiles(alignment, bitext));
  EXPECT_EQ(alignment.beads.front().source.begin, 1U);
}

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int k = 0; k < times; ++k) result += text;
  return result;
}

TEST(Aligner, LongRepetitiveTextIsStillTiled) {
  // Nothing in it is rare: no anchor can be trusted.
  const Lines lines(repeated(kEnglish, 500), repeated(kJapanese, 500));
  const Alignment alignment = align(lines);
  EXPECT_TRUE(tiles(alignment, lines.bitext()));
}

TEST(Aligner, OneLineRepeatedForeverTakesLinearTime) {
  // More than the largest window holds.
  const Lines lines(repeated("The lake froze.\n", 9000), repeated("湖が凍った。\n", 9000));
  EXPECT_TRUE(tiles(align(lines), lines.bitext()));
}

TEST(Aligner, LongTextFindsItsWayByNumbers) {
  std::string english;
  std::string japanese;
  for (int k = 0; k < 3000; ++k) {
    const std::string number = std::to_string(10000 + 7 * k);
    english += "Ship number " + number + " left the harbour at dawn.\n";
    if (k % 50 != 9) japanese += "船" + number + "号は夜明けに港を出た。\n";
  }
  const Lines lines(english, japanese);
  const Alignment alignment = align(lines);
  EXPECT_TRUE(tiles(alignment, lines.bitext()));
  std::size_t nulls = 0;
  for (const Bead& bead : alignment.beads) nulls += bead.target.empty() ? 1 : 0;
  EXPECT_NEAR(static_cast<double>(nulls), 60, 3);
}

TEST(Aligner, VeryUnequalSidesAreTiled) {
  const Lines lines(repeated(kEnglish, 600), kJapanese);
  EXPECT_TRUE(tiles(align(lines), lines.bitext()));
}

}  // namespace
}  // namespace taiyaku
