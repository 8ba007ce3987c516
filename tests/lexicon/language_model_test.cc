#include "lexicon/language_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace taiyaku {
namespace {

using Tokens = std::vector<std::string_view>;

class LanguageModelTest : public ::testing::Test {
 protected:
  float mean(const Tokens& tokens) const {
    const auto nats = lexicon.english_model().log_probability(tokens);
    return std::accumulate(nats.begin(), nats.end(), 0.0F) / static_cast<float>(nats.size());
  }
  const Lexicon lexicon{TAIYAKU_LEXICON};
};

TEST_F(LanguageModelTest, GivesOneLogarithmAToken) {
  const auto nats = lexicon.english_model().log_probability(Tokens{"the", "old", "bridge"});
  ASSERT_EQ(nats.size(), 3u);
  EXPECT_TRUE(std::all_of(nats.begin(), nats.end(), [](float n) { return n < 0; }));
}

TEST_F(LanguageModelTest, ShuffledSentenceIsWorse) {
  EXPECT_GT(mean({"the", "ferry", "will", "leave", "the", "harbor", "at", "noon"}),
            mean({"harbor", "at", "leave", "the", "noon", "will", "ferry", "the"}) + 1);
}

TEST_F(LanguageModelTest, LostPrepositionIsWorse) {
  EXPECT_GT(mean({"she", "went", "back", "to", "the", "village"}),
            mean({"she", "went", "back", "the", "village"}));
}

TEST_F(LanguageModelTest, RepeatedWordsAreWorse) {
  EXPECT_GT(mean({"he", "opened", "the", "door"}), mean({"he", "opened", "the", "the", "door"}));
}

TEST_F(LanguageModelTest, UnknownWordsAreRare) {
  const auto nats = lexicon.english_model().log_probability(Tokens{"the", "qqzzv", "dog"});
  EXPECT_LT(nats[1], -10);
}

TEST_F(LanguageModelTest, NothingIsNothing) {
  EXPECT_TRUE(lexicon.english_model().log_probability({}).empty());
  EXPECT_TRUE(LanguageModel().empty());
  EXPECT_EQ(LanguageModel().log_probability(Tokens{"a", "b"}), (std::vector<float>{0, 0}));
}

}  // namespace
}  // namespace taiyaku
