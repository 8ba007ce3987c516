#include "align/reordered.h"

#include <gtest/gtest.h>

#include <set>

#include "bitext_fixture.h"

namespace taiyaku {
namespace {

const char kEnglish[] =
    "The mayor resigned on Monday.\nRice prices rose 12 percent.\nThe bridge reopened in April.\n";
const char kJapanese[] =
    "橋は4月に再び開通した。\n市長は月曜日に辞任した。\n猫が好きだ。\n米の値段は12%上がった。\n";

Alignment align(const testing::Lines& lines) {
  const Aligner aligner(testing::shared_lexicon());
  return align_reordered(testing::shared_lexicon(), aligner, lines.bitext());
}

TEST(Reordered, BeadsMayCross) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const Bead& bead : align({kEnglish, kJapanese}).beads) {
    if (!bead.source.empty() && !bead.target.empty()) {
      pairs.insert({bead.source.begin, bead.target.begin});
    }
  }
  EXPECT_EQ(pairs, (std::set<std::pair<std::uint32_t, std::uint32_t>>{{0, 1}, {1, 3}, {2, 0}}));
}

TEST(Reordered, WhatIsLeftOverIsInNullBeads) {
  const Alignment alignment = align({kEnglish, kJapanese});
  ASSERT_EQ(alignment.beads.size(), 4U);
  const Bead& null = alignment.beads[1];
  EXPECT_TRUE(null.source.empty());
  EXPECT_EQ(null.target, (Range{2, 3}));
}

TEST(Reordered, AnEmptySideLeavesTheOtherOver) {
  const Alignment alignment = align({kEnglish, ""});
  ASSERT_EQ(alignment.beads.size(), 3U);
  for (const Bead& bead : alignment.beads) EXPECT_TRUE(bead.target.empty());
}

TEST(Reordered, NullBeadInsideAPairOfParagraphsKeepsItsDoubt) {
  Segmenter segmenter(testing::shared_model());
  const Document english = segmenter.segment_passage(
      "The mayor resigned on Monday. Rice prices rose.", Language::kEnglish);
  const Document japanese =
      segmenter.segment_passage("市長は月曜日に辞任した。", Language::kJapanese);
  Bitext bitext{passage_of(english), passage_of(japanese)};
  bitext.source.language = Language::kEnglish;
  bitext.target.language = Language::kJapanese;
  const Aligner aligner(testing::shared_lexicon());
  const Alignment alignment = align_reordered(testing::shared_lexicon(), aligner, bitext);
  ASSERT_EQ(testing::shapes(alignment), "1-1 1-0");
  EXPECT_GT(alignment.beads[1].probability, 0.5);
  EXPECT_LT(alignment.beads[1].probability, 1.0);
}

}  // namespace
}  // namespace taiyaku
