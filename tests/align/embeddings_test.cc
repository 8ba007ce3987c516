#include "align/embeddings.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace taiyaku {
namespace {

constexpr std::uint32_t kNone = SentenceEmbeddings::kNoRow;

/// Three sentences in the plane, and a row for the run of the first two.
SentenceEmbeddings sample() {
  return {2, {3, 0, 0, 2, -1, 0, 5, 5}, {0, 1, 2, 3, kNone, kNone}, 3};
}

TEST(Embeddings, BecomeUnitVectors) {
  const SentenceEmbeddings embeddings = sample();
  std::vector<float> buffer;
  const auto vector = embeddings.of({0, 1}, buffer);
  EXPECT_EQ(embeddings.dimension(), 2u);
  EXPECT_FLOAT_EQ(vector[0], 1);
  EXPECT_FLOAT_EQ(vector[1], 0);
}

TEST(Embeddings, RunOfSentencesHasItsOwnRow) {
  const SentenceEmbeddings embeddings(2, {1, 0, 0, 1, -1, 0}, {0, 1, 2, kNone}, 2);
  std::vector<float> buffer;
  EXPECT_FLOAT_EQ(embeddings.of({0, 2}, buffer)[0], -1);
}

TEST(Embeddings, RunWithoutARowHasTheDirectionOfTheSum) {
  const SentenceEmbeddings embeddings = sample();
  std::vector<float> buffer;
  const auto vector = embeddings.of({0, 3}, buffer);
  EXPECT_NEAR(vector[0], 0, 1e-6);  // the first and the last sentence are opposite
  EXPECT_NEAR(vector[1], 1, 1e-6);
}

TEST(Embeddings, RowOfZerosResemblesNothing) {
  const SentenceEmbeddings embeddings(2, {0, 0, 1, 1}, {0, 1}, 2);
  std::vector<float> first;
  std::vector<float> second;
  EXPECT_EQ(cosine(embeddings.of({0, 1}, first), embeddings.of({1, 2}, second)), 0);
}

TEST(Embeddings, LargeAndSmallValuesStayFinite) {
  const float large = std::numeric_limits<float>::max();
  const float small = std::numeric_limits<float>::denorm_min();
  const SentenceEmbeddings embeddings(2, {large, large, small, small}, {0, 1}, 2);
  std::vector<float> first;
  std::vector<float> second;
  EXPECT_NEAR(cosine(embeddings.of({0, 1}, first), embeddings.of({1, 2}, second)), 1, 1e-5);
}

TEST(CosineBackground, IsWhatUnrelatedSentencesHave) {
  // Both sides: even sentences are one vector, odd ones its right angle.
  std::vector<float> values;
  std::vector<std::uint32_t> rows;
  for (std::uint32_t i = 0; i < 100; ++i) {
    values.insert(values.end(), {i % 2 == 0 ? 1.0F : 0.0F, i % 2 == 0 ? 0.0F : 1.0F});
    rows.push_back(i);
  }
  const SentenceEmbeddings side(2, values, rows, 100);
  const CosineBackground background = cosine_background(side, side);
  EXPECT_NEAR(background.mean, 0.5, 0.03);
  EXPECT_NEAR(background.deviation, 0.5, 0.03);
}

TEST(CosineBackground, IsNothingWithoutVectors) {
  EXPECT_EQ(cosine_background({}, sample()).mean, 0);
  EXPECT_EQ(cosine_background({}, sample()).deviation, 1);
}

}  // namespace
}  // namespace taiyaku
