#include "lexicon/japanese_model.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace taiyaku {
namespace {

using Tokens = std::vector<std::string_view>;

class JapaneseModelTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (model.empty()) GTEST_SKIP() << "libkkc-data was not there when the lexicon was compiled";
  }
  float gain(const Tokens& tokens) const {
    float sum = 0;
    for (const JapaneseTokenNats& token : japanese_log_probability(model, tokens)) {
      sum += token.in_place - token.alone;
    }
    return sum;
  }

  const Lexicon lexicon{TAIYAKU_LEXICON};
  const LanguageModel& model = lexicon.japanese_model();
};

TEST_F(JapaneseModelTest, OneForEachToken) {
  const auto nats = japanese_log_probability(model, Tokens{"橋", "を", "渡る"});
  ASSERT_EQ(nats.size(), 3u);
  EXPECT_LT(nats[1].in_place, 0);
  EXPECT_GT(nats[1].in_place, nats[1].alone);
}

TEST_F(JapaneseModelTest, EndingsAreWordsOfTheirOwn) {
  const auto nats = japanese_log_probability(model, Tokens{"魚", "を", "食べる"});
  EXPECT_EQ(nats[0].words, 1u);
  EXPECT_EQ(nats[2].words, 2u);
}

TEST_F(JapaneseModelTest, ShuffledWordsHinderEachOther) {
  EXPECT_GT(gain({"船", "は", "朝", "の", "港", "を", "出", "た"}),
            gain({"た", "の", "船", "を", "出", "港", "は", "朝"}) + 4);
}

TEST_F(JapaneseModelTest, StrangeNamesAreNotCut) {
  const auto nats = japanese_log_probability(model, Tokens{"ゾルバニクスタ", "qxzv", "は"});
  EXPECT_EQ(nats[0].words, 0u);
  EXPECT_EQ(nats[1].words, 0u);
  EXPECT_FLOAT_EQ(nats[2].in_place, nats[2].alone);
}

TEST_F(JapaneseModelTest, LongTokensTakeLinearTime) {
  std::string token;
  for (int i = 0; i < 200000; ++i) token += "鬱";
  EXPECT_EQ(japanese_log_probability(model, Tokens{token}).size(), 1u);
}

TEST(JapaneseModel, NothingOfAnEmptyModel) {
  const auto nats = japanese_log_probability(LanguageModel(), Tokens{"橋", "を"});
  ASSERT_EQ(nats.size(), 2u);
  EXPECT_EQ(nats[0].in_place, 0);
  EXPECT_EQ(nats[0].words, 0u);
}

}  // namespace
}  // namespace taiyaku
