#include "score/japanese_fluency.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

JapaneseFluency fluency_of(const std::string& text) {
  const Document document = segment(text, Language::kJapanese);
  return japanese_fluency(document, {0, static_cast<std::uint32_t>(document.sentences.size())});
}

TEST(JapaneseFluency, ShuffledWordsCostMore) {
  const double written = fluency_of("港の灯台は去年の秋に新しく塗り直された。").mean;
  const double shuffled = fluency_of("秋は港の塗り新しく灯台去年直されたに。").mean;
  EXPECT_GT(shuffled, written + 0.1) << written;
}

TEST(JapaneseFluency, TheWorstPlaceIsFound) {
  const std::string text = "港の灯台は新しい。昨日をがはへ走った。";
  const Document document = segment(text, Language::kJapanese);
  const JapaneseFluency fluency = japanese_fluency(document, {0, 2});
  ASSERT_FALSE(fluency.worst.empty());
  EXPECT_GE(fluency.worst.begin, document.sentences[1].tokens.begin);
}

TEST(JapaneseFluency, NumbersAndLatinWordsAreNotCounted) {
  EXPECT_EQ(fluency_of("2019 Tokyo").words, 0U);
  EXPECT_EQ(fluency_of("").mean, 0);
}

/// Of the first sentence.
ContextGain gain_of(const std::string& text) {
  const Document document = segment(text, Language::kJapanese);
  return japanese_context_gain(shared_lexicon().japanese_model(), document, 0);
}

class JapaneseContextGain : public ::testing::Test {
 protected:
  void SetUp() override {
    if (shared_lexicon().japanese_model().empty())
      GTEST_SKIP() << "libkkc-data was not there when the lexicon was compiled";
  }
};

TEST_F(JapaneseContextGain, OrderHelpsTheWords) {
  EXPECT_GT(gain_of("港の灯台は、町の人々の要望で去年の秋に新しく塗り直された。").gain, 0.9);
  EXPECT_LT(gain_of("に町のは要望たれ秋人々のさ港の塗り灯台で新しく去年の直しを。").gain, 0.3);
}

TEST_F(JapaneseContextGain, NumbersAreUsualWords) {
  EXPECT_NEAR(gain_of("港では48隻の船が沈んだ。").gain, gain_of("港では731隻の船が沈んだ。").gain,
              1e-9);
}

TEST_F(JapaneseContextGain, UnknownNamesAndPunctuationDoNotCount) {
  EXPECT_EQ(gain_of("「ゾルバニクスタ」。").words, 0U);
}

std::vector<std::string> rules_of_salad(const std::string& japanese) {
  return shown_rules(
      "The lighthouse in the harbour was newly painted last autumn at the wish of "
      "the people of the town.",
      japanese);
}

TEST_F(JapaneseContextGain, WordSaladIsFound) {
  EXPECT_THAT(rules_of_salad("に町のは要望たれ秋人々のさ港の塗り灯台で新しく去年の直しを。"),
              ::testing::Contains("FLU005"));
  EXPECT_THAT(rules_of_salad("港の灯台は、町の人々の要望で去年の秋に新しく塗り直された。"),
              ::testing::Not(::testing::Contains("FLU005")));
}

TEST(JapaneseFluency, EnglishTokensCostNothing) {
  for (const Token& token : segment("It rained.", Language::kEnglish).tokens)
    EXPECT_EQ(token.path_cost, 0);
}

}  // namespace
}  // namespace taiyaku::testing
