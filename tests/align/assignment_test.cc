#include "align/assignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace taiyaku {
namespace {

double total(const std::vector<Candidate>& chosen) {
  return std::accumulate(chosen.begin(), chosen.end(), 0.0,
                         [](double sum, const Candidate& c) { return sum + c.score; });
}

/// Tries every assignment of 4 rows.
double best_total(const std::vector<Candidate>& candidates) {
  std::vector<std::uint32_t> order{0, 1, 2, 3};
  double best = 0;
  do {
    double sum = 0;
    for (const Candidate& c : candidates) {
      if (order[c.row] == c.column && c.score > 0) sum += c.score;
    }
    best = std::max(best, sum);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

TEST(Assignment, GivesUpTheBestPairWhereTwoOthersAreWorthMore) {
  const auto chosen = assign({{0, 0, 5}, {0, 1, 4}, {1, 0, 4}});
  EXPECT_EQ(total(chosen), 8);
}

TEST(Assignment, WorthlessPairsStayAlone) { EXPECT_TRUE(assign({{0, 0, -1}, {1, 1, 0}}).empty()); }

TEST(Assignment, FindsTheOptimumOfSmallOnes) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<Candidate> candidates;
    for (std::uint32_t row = 0; row < 4; ++row) {
      for (std::uint32_t column = 0; column < 4; ++column) {
        candidates.push_back({row, column, static_cast<double>(random() % 100) - 30});
      }
    }
    EXPECT_GE(total(assign(candidates)), best_total(candidates) - 0.05);
  }
}

}  // namespace
}  // namespace taiyaku
