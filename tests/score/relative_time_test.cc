#include "score/relative_time.h"

#include <gtest/gtest.h>

#include "align/aligner.h"
#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

/// The words of both sides; empty for none.
std::string other_time(std::string japanese, std::string english) {
  const Document source = segment(std::move(japanese), Language::kJapanese);
  const Document target = segment(std::move(english), Language::kEnglish);
  const Bitext bitext{passage_of(source), passage_of(target)};
  const PairAnalysis pair =
      analyse(shared_lexicon(), bitext, Aligner(shared_lexicon()).align(bitext));
  const auto found = other_relative_time(pair);
  if (!found) return "";
  return std::string(surface(source, found->source)) + "/" +
         std::string(surface(target, found->target));
}

TEST(RelativeTime, AnotherPeriodIsFound) {
  EXPECT_EQ(other_time("先月、店を閉めた。", "He closed the shop last week."), "先月/last week");
}

TEST(RelativeTime, AnotherDistanceIsFound) {
  EXPECT_EQ(other_time("再来週、店を閉める。", "He closes the shop next week."),
            "再来週/next week");
}

TEST(RelativeTime, TheSameIsFine) {
  EXPECT_EQ(other_time("昨年、店を閉めた。", "He closed the shop last year."), "");
}

TEST(RelativeTime, ADateMayStandForIt) {
  EXPECT_EQ(other_time("来月、店を閉める。", "He closes the shop on May 3 this year."), "");
}

TEST(RelativeTime, OtherWordsForTimeMayStandForIt) {
  EXPECT_EQ(other_time("先週、店を閉めた。", "He closed the shop a month ago, this year."), "");
}

}  // namespace
}  // namespace taiyaku::testing
