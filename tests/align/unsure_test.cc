#include "align/unsure.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(Unsure, BeadBecomesANullBeadASentence) {
  const Alignment alignment{{{{0, 2}, {0, 1}, 3, 0.4}, {{2, 3}, {1, 2}, -9, 0.9}}};
  const Alignment sure = without_unsure(alignment, 0.5);
  ASSERT_EQ(sure.beads.size(), 4u);
  EXPECT_EQ(sure.beads[0].source, (Range{0, 1}));
  EXPECT_EQ(sure.beads[0].target, (Range{0, 0}));
  EXPECT_EQ(sure.beads[1].source, (Range{1, 2}));
  EXPECT_EQ(sure.beads[2].source, (Range{2, 2}));
  EXPECT_EQ(sure.beads[2].target, (Range{0, 1}));
  EXPECT_EQ(sure.beads[2].cost, 0);
  EXPECT_DOUBLE_EQ(sure.beads[2].probability, 0.6);
  EXPECT_EQ(sure.beads[3].cost, -9);
}

TEST(Unsure, SureBeadsAndNullBeadsStay) {
  const Alignment alignment{{{{0, 1}, {0, 1}, 3, 0.5}, {{1, 3}, {1, 1}, 0, 0.1}}};
  const Alignment sure = without_unsure(alignment, 0.5);
  ASSERT_EQ(sure.beads.size(), 2u);
  EXPECT_EQ(sure.beads[1].source, (Range{1, 3}));
  EXPECT_FALSE(is_unsure(alignment.beads[1], 0.5));
}

TEST(Unsure, NothingIsUnsureAtZero) {
  EXPECT_FALSE(is_unsure({{0, 1}, {0, 1}, 0, 0}, 0));
  EXPECT_TRUE(is_unsure({{0, 1}, {0, 1}, 0, 0.999}, 1));
}

}  // namespace
}  // namespace taiyaku
