#include "align/compounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bitext_fixture.h"

namespace taiyaku {
namespace {

/// The headwords found from each token of a passage on, in order.
std::vector<std::string> compounds(const std::string& japanese) {
  Segmenter segmenter(testing::shared_model());
  const Document document = segmenter.segment_passage(japanese, Language::kJapanese);
  const auto tokens = static_cast<std::uint32_t>(document.tokens.size());
  CompoundFinder finder(testing::shared_lexicon());
  finder.start(document, {0, tokens});
  std::vector<std::string> found;
  for (std::uint32_t t = 0; t < tokens; ++t) {
    for (const Compound& compound : finder.at(t)) found.emplace_back(compound.spelling);
  }
  return found;
}

TEST(Compounds, HeadwordsOfSeveralTokensShortestFirst) {
  EXPECT_THAT(compounds("国際通貨基金が融資した。"),
              ::testing::IsSupersetOf({"国際通貨", "国際通貨基金"}));
}

TEST(Compounds, InTheMiddleOfAStretch) {
  EXPECT_THAT(compounds("雪が解けて気候変動が進む。"), ::testing::Contains("気候変動"));
}

TEST(Compounds, SayHowManyTokensTheyHave) {
  Segmenter segmenter(testing::shared_model());
  const Document document = segmenter.segment_passage("気候変動", Language::kJapanese);
  CompoundFinder finder(testing::shared_lexicon());
  finder.start(document, {0, static_cast<std::uint32_t>(document.tokens.size())});
  const auto found = finder.at(0);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.back().tokens, document.tokens.size());
  EXPECT_EQ(found.back().word, testing::shared_lexicon().japanese("気候変動"));
}

TEST(Compounds, NoneAcrossASymbol) { EXPECT_TRUE(compounds("気候、変動").empty()); }

TEST(Compounds, NoneOfAFewHiragana) {
  EXPECT_THAT(compounds("雨のため"), ::testing::Not(::testing::Contains("のため")));
}

TEST(Compounds, NoneInAnEmptyStretch) { EXPECT_TRUE(compounds("").empty()); }

}  // namespace
}  // namespace taiyaku
