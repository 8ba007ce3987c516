#include "lexicon/gloss.h"

#include <gtest/gtest.h>

#include <vector>

namespace taiyaku {
namespace {

constexpr float kStep = 1.0F / 4095;

TEST(PackedGloss, KeepsWordSourceAndPart) {
  for (const WordId word : {0U, 1U, 0xffffU, 0x10000U, 0x12345678U, kNoWord}) {
    for (unsigned source = 0; source < kLexiconSources; ++source) {
      for (const std::uint8_t part : {0, 1}) {
        const Gloss gloss =
            PackedGloss({word, 0.5F, LexiconSource{static_cast<std::uint8_t>(source)}, part})
                .gloss();
        EXPECT_EQ(gloss.word, word);
        EXPECT_EQ(static_cast<unsigned>(gloss.source), source);
        EXPECT_EQ(gloss.part, part);
      }
    }
  }
}

TEST(PackedGloss, RoundsWeightsUpByLessThanAStep) {
  float before = 0;
  for (int thousandth = 0; thousandth <= 1000; ++thousandth) {
    const float weight = static_cast<float>(thousandth) / 1000;
    const float kept = PackedGloss({7, weight, LexiconSource::kWordNet, 1}).gloss().weight;
    EXPECT_GE(kept, weight);
    EXPECT_LT(kept, weight + kStep);
    EXPECT_GE(kept, before);
    before = kept;
  }
  EXPECT_EQ(before, 1);
}

TEST(PackedGloss, BringsWeightsIntoTheirRange) {
  EXPECT_EQ(PackedGloss({7, -1, LexiconSource::kOwn, 0}).gloss().weight, 0);
  EXPECT_EQ(PackedGloss({7, 2, LexiconSource::kOwn, 0}).gloss().weight, 1);
  EXPECT_GT(PackedGloss({7, 1e-9F, LexiconSource::kOwn, 0}).gloss().weight, 0);
}

TEST(GlossRow, GivesGlossesInOrder) {
  const std::vector<PackedGloss> packed = {PackedGloss({3, 1, LexiconSource::kIso, 0}),
                                           PackedGloss({2, 0.5F, LexiconSource::kEdict, 1})};
  const GlossRow row(packed);
  ASSERT_EQ(row.size(), 2);
  EXPECT_EQ(row.front().word, 3);
  EXPECT_EQ(row.back().word, 2);
  EXPECT_EQ(row[1].part, 1);
  std::vector<WordId> words;
  for (const Gloss& gloss : row) words.push_back(gloss.word);
  EXPECT_EQ(words, (std::vector<WordId>{3, 2}));
}

TEST(GlossRow, MayBeEmpty) {
  const GlossRow row;
  EXPECT_TRUE(row.empty());
  EXPECT_EQ(row.begin(), row.end());
}

}  // namespace
}  // namespace taiyaku
