#include "score/elapsed_time.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "align/aligner.h"
#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

using Words = std::vector<std::string>;

/// "ago=後", with ! where the English counts from now.
Words reversed(std::string english, std::string japanese) {
  const Document source = segment(std::move(english), Language::kEnglish);
  const Document target = segment(std::move(japanese), Language::kJapanese);
  const Bitext bitext{passage_of(source), passage_of(target)};
  const PairAnalysis pair =
      analyse(shared_lexicon(), bitext, Aligner(shared_lexicon()).align(bitext));
  Words words;
  for (const ReversedTime& time : reversed_times(pair)) {
    words.push_back(std::string(surface(source, time.source)) + "=" +
                    std::string(surface(target, time.target)) + (time.from_now ? "!" : ""));
  }
  return words;
}

TEST(ReversedTimes, YearsAgoAreNotYearsFromNow) {
  EXPECT_EQ(reversed("The mill closed three years ago.", "製粉所は3年後に閉まった。"),
            Words{"ago=後!"});
  EXPECT_TRUE(reversed("The mill closed three years ago.", "製粉所は3年前に閉まった。").empty());
}

TEST(ReversedTimes, DaysAfterAreNotDaysBefore) {
  EXPECT_EQ(reversed("She called two days after the vote.", "彼女は投票の2日前に電話した。"),
            Words{"after=前"});
  EXPECT_TRUE(
      reversed("She called two days after the vote.", "彼女は投票の2日後に電話した。").empty());
}

TEST(ReversedTimes, EachStretchHasItsOwnDirection) {
  EXPECT_EQ(reversed("Built ten years ago, it was sold two years later.",
                     "10年後に建てられ、2年後に売られた。"),
            Words{"ago=後!"});
}

TEST(ReversedTimes, AboutAndHalvesAreNoDirection) {
  EXPECT_TRUE(reversed("It took three years after the storm.", "嵐の後3年前後かかった。").empty());
  EXPECT_TRUE(reversed("It rained for two days ago.", "2日前半は雨だった。").empty());
}

}  // namespace
}  // namespace taiyaku::testing
