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

}  // namespace
}  // namespace taiyaku
