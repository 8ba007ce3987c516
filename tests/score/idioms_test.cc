#include "score/idioms.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace taiyaku::testing {
namespace {

TEST(Idioms, EnglishAscendsForBisection) {
  const auto idioms = english_idioms();
  EXPECT_TRUE(std::is_sorted(idioms.begin(), idioms.end(),
                             [](const Idiom& a, const Idiom& b) { return a.pattern < b.pattern; }));
}

TEST(Idioms, EachSaysHowItIsTakenLiterally) {
  for (const auto idioms : {english_idioms(), japanese_idioms()}) {
    for (const Idiom& idiom : idioms) EXPECT_FALSE(idiom.literal.empty()) << idiom.pattern;
  }
}

TEST(Idioms, NoneBeginsWithAGap) {
  for (const Idiom& idiom : english_idioms()) EXPECT_FALSE(idiom.pattern.starts_with('*'));
}

}  // namespace
}  // namespace taiyaku::testing
