#include "score/usual_counterparts.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

double missing(const std::string& source, const std::string& target) {
  const Document from = segment(source, Language::kEnglish);
  const Document to = segment(target, Language::kJapanese);
  Bitext bitext{passage_of(from), passage_of(to)};
  bitext.source.language = Language::kEnglish;
  bitext.target.language = Language::kJapanese;
  return analyse(shared_lexicon(), bitext, Aligner(shared_lexicon()).align(bitext)).unanswered;
}

TEST(MissingCounterparts, AFaithfulTranslationHasMoreOfThemThanAnother) {
  const std::string source = "The rain closed the bridge yesterday.";
  const double faithful = missing(source, "昨日、雨で橋が閉鎖された。");
  EXPECT_LT(faithful, 0.8);
  EXPECT_GT(missing(source, "昨日、雪で道が閉鎖された。"), faithful + 1);
}

TEST(MissingCounterparts, NothingIsMissingOfNoWords) { EXPECT_EQ(missing("", ""), 0); }

TEST(MissingCounterparts, EachLostWordAddsToIt) {
  const double one = missing("Only the new bridge was closed.", "橋だけが閉鎖された。");
  const double two = missing("Only the new bridge was closed.", "橋が閉鎖された。");
  EXPECT_GT(one, 0);
  EXPECT_GT(two, one);
}

TEST(UsualCounterparts, CoverWordsThatNothingLinks) {
  const Document from = segment("It will rain.", Language::kEnglish);
  const Document to = segment("雨だ。", Language::kJapanese);
  Bitext bitext{passage_of(from), passage_of(to)};
  bitext.source.language = Language::kEnglish;
  bitext.target.language = Language::kJapanese;
  Coverage coverage{{ContentWord{2, 0, 5, 0}}};
  cover_by_usual_counterparts(UsualWords(bitext.source, Language::kEnglish),
                              UsualWords(bitext.target, Language::kJapanese), coverage);
  EXPECT_GT(coverage.words[0].covered, 0.5);
  EXPECT_LT(coverage.words[0].covered, 1);
}

}  // namespace
}  // namespace taiyaku::testing
