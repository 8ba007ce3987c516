#include "score/coverage.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

/// Coverage of `text` with every word covered as `covered` says, in order of tokens.
Coverage coverage_with(const Document& document, const std::vector<float>& covered) {
  const bool english = document.paragraphs[0].language == Language::kEnglish;
  std::vector<WordId> words;
  for (const Token& token : document.tokens) {
    words.push_back(english ? shared_lexicon().english(lemma(document, token))
                            : shared_lexicon().japanese(lemma(document, token)));
  }
  return measure_coverage(shared_lexicon(), passage_of(document), covered, words);
}

TEST(Coverage, LeavesOutLightWordsAndPunctuation) {
  const Document document = segment("The volcano did erupt.", Language::kEnglish);
  const Coverage coverage = coverage_with(document, {});
  ASSERT_EQ(coverage.words.size(), 2U);
  EXPECT_EQ(surface(document, document.tokens[coverage.words[0].token]), "volcano");
}

TEST(Coverage, NothingToCoverIsCovered) {
  const Document document = segment("。", Language::kJapanese);
  EXPECT_DOUBLE_EQ(covered_share(coverage_with(document, {})), 1.0);
}

TEST(Coverage, ShareIsWeightedByInformation) {
  const Document document = segment("volcano erupt", Language::kEnglish);
  Coverage coverage = coverage_with(document, {1.0F, 0.0F});
  coverage.words[0].information = 9;
  coverage.words[1].information = 3;
  EXPECT_DOUBLE_EQ(covered_share(coverage), 0.75);
}

TEST(Coverage, RunIsTheUncoveredStretch) {
  Coverage coverage;
  for (std::uint32_t i = 0; i < 6; ++i) {
    coverage.words.push_back({i, 0, 5.0F, i >= 2 && i < 5 ? 0.0F : 1.0F});
  }
  const auto runs = uncovered_runs(coverage);
  ASSERT_EQ(runs.size(), 1U);
  EXPECT_EQ(runs[0].words, (Range{2, 5}));
  EXPECT_DOUBLE_EQ(runs[0].information, 15);
}

TEST(Coverage, RunBridgesOneChanceLink) {
  Coverage coverage;
  for (std::uint32_t i = 0; i < 5; ++i) coverage.words.push_back({i, 0, 5.0F, i == 2 ? 0.5F : 0});
  const auto runs = uncovered_runs(coverage);
  ASSERT_EQ(runs.size(), 1U);
  EXPECT_EQ(runs[0].words, (Range{0, 5}));
}

TEST(Coverage, RunEndsWithItsSentence) {
  Coverage coverage;
  for (std::uint32_t i = 0; i < 4; ++i) coverage.words.push_back({i, i / 2, 5.0F, 0.0F});
  EXPECT_EQ(uncovered_runs(coverage).size(), 2U);
}

TEST(Coverage, WordsOfSentence) {
  Coverage coverage;
  for (std::uint32_t i = 0; i < 5; ++i) coverage.words.push_back({i, i < 2 ? 3U : 4U, 5.0F, 0.0F});
  EXPECT_EQ(words_of_sentence(coverage, 3), (Range{0, 2}));
  EXPECT_EQ(words_of_sentence(coverage, 4), (Range{2, 5}));
  EXPECT_TRUE(words_of_sentence(coverage, 9).empty());
}

}  // namespace
}  // namespace taiyaku::testing
