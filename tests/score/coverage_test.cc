#include "score/coverage.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

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

/// Two English sentences of two words each, and three Japanese words.
class Unrivalled : public ::testing::Test {
 protected:
  Unrivalled()
      : english_(segment("Cats sleep. Dogs sleep.", Language::kEnglish)),
        japanese_(segment("猫犬眠", Language::kJapanese)) {
    for (std::uint32_t t = 0; t < english_.tokens.size(); ++t) {
      if (english_.tokens[t].pos == Pos::kSymbol) continue;
      const std::uint32_t sentence = t < english_.sentences[0].tokens.end ? 0 : 1;
      coverage_.words.push_back({t, sentence, 5.0F, 0.9F});
    }
  }

  /// A link from content word `word`.
  Link link(std::size_t word, std::uint32_t japanese, float strength) const {
    return {coverage_.words[word].token, japanese, strength};
  }

  std::vector<float> covered(std::vector<Link> some) const {
    Links links;
    links.links = std::move(some);
    std::vector<float> covered;
    for (const ContentWord& word :
         unrivalled(coverage_, links, passage_of(english_), passage_of(japanese_)).words) {
      covered.push_back(word.covered);
    }
    return covered;
  }

  Document english_;
  Document japanese_;
  Coverage coverage_;
};

TEST_F(Unrivalled, LinkOfOneSentenceStays) {
  EXPECT_EQ(covered({link(0, 0, 0.8F), link(2, 1, 0.7F)}),
            (std::vector<float>{0.8F, 0.9F, 0.7F, 0.9F}));
}

TEST_F(Unrivalled, WordThatTwoSentencesClaimIsNeithers) {
  EXPECT_EQ(covered({link(1, 2, 0.8F), link(3, 2, 0.8F)}),
            (std::vector<float>{0.9F, 0.0F, 0.9F, 0.0F}));
}

TEST_F(Unrivalled, StrongerClaimStays) {
  EXPECT_EQ(covered({link(1, 2, 0.4F), link(3, 2, 0.8F)}),
            (std::vector<float>{0.9F, 0.0F, 0.9F, 0.8F}));
}

TEST_F(Unrivalled, ClaimsOfOneSentenceAreNoRivals) {
  EXPECT_EQ(covered({link(0, 2, 0.8F), link(1, 2, 0.8F)}),
            (std::vector<float>{0.8F, 0.8F, 0.9F, 0.9F}));
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
