#include "align/path_weights.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(TotalWeight, AddsAndMultipliesLikeNumbers) {
  const TotalWeight sum = TotalWeight::of(0.25) + TotalWeight::of(0.5);
  EXPECT_DOUBLE_EQ((sum * TotalWeight::of(0.5)).over(TotalWeight::of(1)), 0.375);
  EXPECT_NEAR((TotalWeight::exp(2) + TotalWeight::exp(1)).over(TotalWeight::exp(1)),
              std::exp(1.0) + 1, 1e-12);
}

TEST(TotalWeight, HoldsWhatNoDoubleDoes) {
  TotalWeight large = TotalWeight::of(1);
  TotalWeight small = TotalWeight::of(1);
  for (int step = 0; step < 10'000; ++step) {
    large = large * TotalWeight::exp(300);
    small = small * TotalWeight::exp(-300);
    large.normalise();
    small.normalise();
  }
  EXPECT_NEAR((large * small).over(TotalWeight::of(1)), 1, 1e-6);
  EXPECT_EQ((large + small).over(large), 1);
  EXPECT_LT(small.over(large), 1e-300);
}

TEST(TotalWeight, NothingAddsNothing) {
  TotalWeight nothing = TotalWeight() * TotalWeight::exp(1000) + TotalWeight::of(0);
  nothing.normalise();
  const TotalWeight tiny = TotalWeight::exp(-5000);
  EXPECT_EQ((tiny + nothing).over(tiny), 1);
  EXPECT_EQ(tiny.over(TotalWeight()), 0);
}

TEST(BestWeight, KeepsTheLargest) {
  EXPECT_EQ((BestWeight::exp(2) + BestWeight::exp(3) * BestWeight::exp(-2)).nats(), 2);
  EXPECT_EQ((BestWeight() + BestWeight::exp(-4)).nats(), -4);
}

}  // namespace
}  // namespace taiyaku
