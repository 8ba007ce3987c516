// Random parts of a corpus.
#include "io/sample.h"

#include <gtest/gtest.h>

#include <set>

namespace taiyaku {
namespace {

std::set<std::uint64_t> drawn(std::size_t size, std::uint64_t seed, std::uint64_t of) {
  Sample sample(size, seed);
  for (std::uint64_t number = 1; number <= of; ++number) sample.offer(number);
  sample.close();
  std::set<std::uint64_t> numbers;
  for (std::uint64_t number = 1; number <= of; ++number) {
    if (sample.holds(number)) numbers.insert(number);
  }
  return numbers;
}

TEST(Sample, HasItsSize) {
  EXPECT_EQ(drawn(10, 1, 1000).size(), 10u);
  EXPECT_EQ(drawn(10, 1, 4).size(), 4u);
}

TEST(Sample, DependsOnTheSeedAlone) {
  EXPECT_EQ(drawn(10, 1, 1000), drawn(10, 1, 1000));
  EXPECT_NE(drawn(10, 1, 1000), drawn(10, 2, 1000));
}

TEST(Sample, NoPartIsPreferred) {
  int first_half = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    for (const std::uint64_t number : drawn(10, seed, 200)) first_half += number <= 100;
  }
  EXPECT_NEAR(first_half, 500, 80);  // five standard deviations
}

}  // namespace
}  // namespace taiyaku
