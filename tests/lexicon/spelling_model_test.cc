#include "lexicon/spelling_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace taiyaku {
namespace {

TEST(Letters, ArePlainAndLowerCase) {
  const Symbols letters = letters_of("Çab-B");
  ASSERT_EQ(letters.size, 4u);
  EXPECT_EQ(letters.item[0], 3);
  EXPECT_EQ(letters.item[3], 2);
}

TEST(Moras, CountContractedSoundsOnce) {
  EXPECT_EQ(Moras("キャッチ").size, 3u);
  EXPECT_EQ(Moras("トゥール").size, 3u);
  EXPECT_EQ(Moras("漢字").size, 0u);
}

TEST(FitSpelling, LearnsWhatGoesWithWhat) {
  std::vector<SpellingPair> all;
  for (int i = 0; i < 4; ++i) {
    all.push_back({letters_of("kana"), Moras("カナ")});
    all.push_back({letters_of("kama"), Moras("カマ")});
    all.push_back({letters_of("mana"), Moras("マナ")});
  }
  const std::uint32_t ka = extended_chunk(extended_chunk(0, 11), 1);
  const std::vector<ChunkWeight> weights = fit_spelling(all).chunks;
  const auto likely = std::find_if(weights.begin(), weights.end(), [](const ChunkWeight& weight) {
    return weight.mora == Moras("カ").item[0] && weight.code == ka;
  });
  ASSERT_NE(likely, weights.end());
  EXPECT_LT(likely->nats, 0.1f);
}

TEST(FitSpelling, OfNothingIsEmpty) { EXPECT_TRUE(fit_spelling({}).chunks.empty()); }

}  // namespace
}  // namespace taiyaku
