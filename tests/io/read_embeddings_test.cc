#include "io/read_embeddings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

#include "segment/error.h"
#include "tests/io/bitext_fixture.h"
#include "tests/support/program.h"

namespace taiyaku {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

std::string bytes_of(const std::vector<float>& values) {
  std::string bytes(values.size() * 4, '\0');
  std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

/// A .npy, version 1 (a header of two length bytes) or 2 (four).
std::string npy(const std::string& dictionary, const std::string& values, char version = 1) {
  std::string header = dictionary + "\n";
  std::string bytes = "\x93NUMPY";
  bytes += {version, '\0', static_cast<char>(header.size()), '\0'};
  if (version > 1) bytes += std::string(2, '\0');
  return bytes + header + values;
}

std::string dictionary(const std::string& type, const std::string& shape) {
  return "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
}

class Embeddings : public ::testing::Test {
 protected:
  SentenceEmbeddings read(const std::string& matrix, const std::string& overlaps = "") const {
    EmbeddingFiles files{directory_.file("matrix", matrix), ""};
    if (!overlaps.empty()) files.overlaps = directory_.file("overlaps", overlaps);
    return read_embeddings(files, texts_.bitext().source, "en.txt");
  }

  std::string refusal(const std::string& matrix, const std::string& overlaps = "") const {
    try {
      read(matrix, overlaps);
    } catch (const Error& error) {
      return error.what();
    }
    return "accepted";
  }

  /// Of consecutive sentences, rounded.
  std::vector<int> vector(const SentenceEmbeddings& embeddings, Range sentences) const {
    std::vector<float> buffer;
    std::vector<int> rounded;
    for (const float value : embeddings.of(sentences, buffer))
      rounded.push_back(static_cast<int>(std::lround(100 * value)));
    return rounded;
  }

  testing::TemporaryDirectory directory_;
  TwoTexts texts_{{"One.", "", "Two."}, {}};
};

const std::vector<float> kThreeRows = {1, 0, 0, 2, -3, 0};

TEST_F(Embeddings, RawMatrixHasARowASentence) {
  const SentenceEmbeddings embeddings = read(bytes_of(kThreeRows));
  EXPECT_EQ(embeddings.dimension(), 2u);
  EXPECT_EQ(vector(embeddings, {1, 2}), (std::vector{0, 100}));
  EXPECT_EQ(vector(embeddings, {2, 3}), (std::vector{-100, 0}));
  EXPECT_EQ(vector(embeddings, {0, 2}), (std::vector{71, 71}));
}

TEST_F(Embeddings, NpyIsRead) {
  for (const char version : {1, 2, 3}) {
    const auto embeddings = read(npy(dictionary("<f4", "(3, 2)"), bytes_of(kThreeRows), version));
    EXPECT_EQ(vector(embeddings, {2, 3}), (std::vector{-100, 0}));
  }
}

TEST_F(Embeddings, HalfPrecisionIsRead) {
  // 1.0, -2.0; the least positive number and 0; 65504, the largest, and its negative.
  const std::string halves("\x00\x3C\x00\xC0\x01\x00\x00\x00\xFF\x7B\xFF\xFB", 12);
  const auto embeddings = read(npy(dictionary("<f2", "(3, 2)"), halves));
  EXPECT_EQ(vector(embeddings, {0, 1}), (std::vector{45, -89}));
  EXPECT_EQ(vector(embeddings, {1, 2}), (std::vector{100, 0}));
  EXPECT_EQ(vector(embeddings, {2, 3}), (std::vector{71, -71}));
}

TEST_F(Embeddings, OverlapsAreFoundByTheirText) {
  const std::string matrix = bytes_of({-1, 0, 0, 1, 1, 0, 0, -1, 1, 1});
  const std::string overlaps = " Two. \nOne.\nBLANK_LINE\nBLANK_LINE Two.\nOne. BLANK_LINE\n";
  const SentenceEmbeddings embeddings = read(matrix, overlaps);
  EXPECT_EQ(vector(embeddings, {0, 1}), (std::vector{0, 100}));
  EXPECT_EQ(vector(embeddings, {1, 3}), (std::vector{0, -100}));
  EXPECT_EQ(vector(embeddings, {0, 2}), (std::vector{71, 71}));
}

TEST_F(Embeddings, LengthsThatTheOverlapsLackAreSums) {
  const auto embeddings = read(bytes_of(kThreeRows), "One.\nBLANK_LINE\nTwo.\n");
  EXPECT_EQ(vector(embeddings, {0, 2}), (std::vector{71, 71}));
}

TEST_F(Embeddings, LongSentencesAreCutAsVecalignDoes) {
  std::string japanese;
  for (int k = 0; k < 10'001; ++k) japanese += "長";
  const TwoTexts texts({japanese}, {});
  const EmbeddingFiles files{directory_.file("matrix", bytes_of({1, 2})),
                             directory_.file("overlaps", japanese.substr(0, 30'000) + "\n")};
  EXPECT_EQ(read_embeddings(files, texts.bitext().source, "en.txt").sentences(), 1u);
}

TEST_F(Embeddings, NoSentencesNeedNoRows) {
  const TwoTexts texts({}, {});
  const EmbeddingFiles files{directory_.file("matrix", ""), ""};
  EXPECT_TRUE(read_embeddings(files, texts.bitext().source, "en.txt").empty());
}

TEST_F(Embeddings, SizeThatFitsNoRowsIsRefused) {
  EXPECT_THAT(refusal(bytes_of({1, 2, 3, 4})),
              AllOf(HasSubstr("matrix: 16 bytes"), HasSubstr("the 3 sentences of en.txt")));
  EXPECT_THAT(refusal(""), HasSubstr("0 bytes"));
  EXPECT_THAT(refusal("1234567"), HasSubstr("7 bytes"));
  EXPECT_THAT(refusal(bytes_of(kThreeRows), "One.\nBLANK_LINE\nTwo.\nMore.\n"),
              HasSubstr("the 4 lines of "));
}

TEST_F(Embeddings, OtherArraysAreRefused) {
  const std::string values = bytes_of(kThreeRows);
  EXPECT_THAT(refusal(npy(dictionary("<f4", "(2, 3)"), values)), HasSubstr("has 2 rows for"));
  EXPECT_THAT(refusal(npy(dictionary("<f8", "(3, 1)"), values)), HasSubstr("'<f8'"));
  EXPECT_THAT(refusal(npy(dictionary("<f4", "(6,)"), values)), HasSubstr("two dimensions"));
  EXPECT_THAT(refusal(npy(dictionary("<f4", "(3, 1, 2)"), values)), HasSubstr("two dimensions"));
  EXPECT_THAT(refusal(npy(dictionary("<f4", "(3, 3)"), values)), HasSubstr("24 bytes"));
  EXPECT_THAT(refusal(npy(dictionary("<f4", "(4611686018427387907, 2)"), values)),
              HasSubstr("24 bytes"));
  EXPECT_THAT(refusal(npy("{'descr': '<f4', 'fortran_order': True, 'shape': (3, 2), }", values)),
              HasSubstr("Fortran"));
  EXPECT_THAT(refusal(npy("{}", values)), HasSubstr("two dimensions"));
}

TEST_F(Embeddings, CutOffHeadersAreRefused) {
  const std::string whole = npy(dictionary("<f4", "(3, 2)"), bytes_of(kThreeRows));
  for (std::size_t size = 6; size < whole.size(); ++size)
    EXPECT_NE(refusal(whole.substr(0, size)), "accepted") << size;
}

TEST_F(Embeddings, NumbersThatAreNotFiniteAreLocated) {
  std::vector<float> values = kThreeRows;
  values[3] = std::nanf("");
  EXPECT_THAT(refusal(bytes_of(values)), HasSubstr("matrix: row 2 (from 1) holds a value"));
}

TEST_F(Embeddings, MissingSentenceIsLocated) {
  EXPECT_THAT(refusal(bytes_of({1, 2}), "One.\nTwo.\n"),
              AllOf(HasSubstr("en.txt:2: "), HasSubstr("BLANK_LINE"), HasSubstr("0 others")));
  EXPECT_THAT(refusal(bytes_of({1, 2, 3, 4}), "One.\nBLANK_LINE\nTwo.\nOne. BLANK_LINE\n"),
              HasSubstr("en.txt:2: "));
}

TEST_F(Embeddings, SidesMustHaveTheSameDimension) {
  const SentenceEmbeddings two = read(bytes_of(kThreeRows));
  const SentenceEmbeddings one = read(bytes_of({1, 2, 3}));
  EXPECT_NO_THROW(require_same_dimension(two, "a", two, "b"));
  EXPECT_NO_THROW(require_same_dimension({}, "a", two, "b"));
  EXPECT_THROW(require_same_dimension(one, "a", two, "b"), Error);
}

}  // namespace
}  // namespace taiyaku
