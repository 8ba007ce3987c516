#include "lexicon/spelling_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace taiyaku {
namespace {

TEST(Letters, ArePlainAndLowerCase) {
  const Letters letters("Guaidó-X");
  EXPECT_EQ(std::string_view(letters.item.data(), letters.size), "guaidox");
}

TEST(Moras, CountContractedSoundsOnce) {
  EXPECT_EQ(Moras("キャッチ").size, 3u);
  EXPECT_EQ(Moras("トゥール").size, 3u);
  EXPECT_EQ(Moras("漢字").size, 0u);
}

TEST(FitSpelling, LearnsWhatGoesWithWhat) {
  std::vector<SpellingPair> all;
  for (int i = 0; i < 4; ++i) {
    all.push_back({Letters("kana"), Moras("カナ")});
    all.push_back({Letters("kama"), Moras("カマ")});
    all.push_back({Letters("mana"), Moras("マナ")});
  }
  const std::vector<ChunkWeight> weights = fit_spelling(all);
  const auto likely = std::find_if(weights.begin(), weights.end(), [](const ChunkWeight& weight) {
    return weight.mora == Moras("カ").item[0] && weight.code == chunk_code("ka");
  });
  ASSERT_NE(likely, weights.end());
  EXPECT_LT(likely->nats, 0.1f);
}

TEST(FitSpelling, OfNothingIsEmpty) { EXPECT_TRUE(fit_spelling({}).empty()); }

}  // namespace
}  // namespace taiyaku
