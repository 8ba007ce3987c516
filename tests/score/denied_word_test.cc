#include "score/denied_word.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

TEST(SameStem, EndingsMayDiffer) {
  EXPECT_TRUE(is_same_stem("fair", "fairness"));
  EXPECT_TRUE(is_same_stem("believing", "believe"));
}

TEST(SameStem, OtherWordsDiffer) {
  EXPECT_FALSE(is_same_stem("fair", "fabric"));
  EXPECT_FALSE(is_same_stem("use", "user"));
}

}  // namespace
}  // namespace taiyaku::testing
