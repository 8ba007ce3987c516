#include "score/english_fluency.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

ContextGain fluency_of(std::string text) {
  const Document document = segment(std::move(text), Language::kEnglish);
  return english_fluency(shared_lexicon().english_model(), document,
                         {0, static_cast<std::uint32_t>(document.sentences.size())});
}

TEST(EnglishFluency, OrderHelpsTheWords) {
  EXPECT_GT(fluency_of("The mayor said that the bridge would be closed for a month.").gain, 0.6);
}

TEST(EnglishFluency, ShuffledWordsHinderEachOther) {
  EXPECT_LT(fluency_of("Month the closed be for said a that mayor bridge would the.").gain, 0);
}

TEST(EnglishFluency, UnknownNamesCostNothing) {
  const double plain = fluency_of("The mayor of the town said that it was late.").gain;
  const double named = fluency_of("The mayor of Qxzvarn said that it was late.").gain;
  EXPECT_NEAR(plain, named, 0.7);
  EXPECT_EQ(fluency_of("Qxzvarn Plorthak").words, 0U);
}

TEST(EnglishFluency, NumbersAreUsualWords) {
  EXPECT_NEAR(fluency_of("They sold 48 of the houses.").gain,
              fluency_of("They sold five of the houses.").gain, 1e-9);
}

TEST(EnglishFluency, NamesItsOddestPlace) {
  const Document document =
      segment("The mayor said that the of to from bridge would be closed.", Language::kEnglish);
  const ContextGain fluency = english_fluency(shared_lexicon().english_model(), document, {0, 1});
  ASSERT_FALSE(fluency.least.empty());
  const Span span{document.tokens[fluency.least.begin].span.begin,
                  document.tokens[fluency.least.end - 1].span.end};
  EXPECT_NE(surface(document, span).find("of to"), std::string_view::npos);
}

TEST(EnglishFluency, NothingOfNothing) {
  EXPECT_EQ(fluency_of("").words, 0U);
  EXPECT_EQ(fluency_of("Yes.").least_of_four, 0);
}

}  // namespace
}  // namespace taiyaku::testing
