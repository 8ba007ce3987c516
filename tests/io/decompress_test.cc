#include "io/decompress.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "io/file.h"
#include "tests/support/compress.h"
#include "tests/support/pairs.h"
#include "tests/support/program.h"

namespace taiyaku {
namespace {

using testing::gzip;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using testing::zstd;

std::string unpacked(const std::string& bytes, std::size_t piece = 1 << 20) {
  const auto stream =
      decompressed(testing::input_of(bytes, InputFormat::kText, piece).bytes, "packed");
  return read_all(*stream, "packed");
}

std::string fault(const std::string& bytes) {
  try {
    unpacked(bytes);
  } catch (const BrokenInput& broken) {
    return broken.what();
  }
  return "";
}

/// Lines that do not repeat, so that their compressed form is long enough to be damaged in.
std::string some_text() {
  std::string text;
  for (unsigned i = 0; i < 20000; ++i) {
    text += "It rained on day " + std::to_string(i * 2654435761U) + ".\t雨が降った。\n";
  }
  return text;
}

class Decompress : public ::testing::TestWithParam<std::string (*)(std::string_view)> {
 protected:
  static std::string packed(std::string_view bytes) { return GetParam()(bytes); }
};

TEST_P(Decompress, GivesTheBytesBack) {
  const std::string text = some_text();
  EXPECT_EQ(unpacked(packed(text)), text);
  EXPECT_EQ(unpacked(packed("")), "");
}

TEST_P(Decompress, PiecesMakeNoDifference) {
  EXPECT_EQ(unpacked(packed("雨が降った。\n"), 1), "雨が降った。\n");
}

TEST_P(Decompress, PartsThatWereJoinedAreReadOn) {
  EXPECT_EQ(unpacked(packed("one\n") + packed("two\n")), "one\ntwo\n");
}

TEST_P(Decompress, CutOffDataIsSaid) {
  std::string bytes = packed(some_text());
  bytes.resize(bytes.size() - 5);
  EXPECT_THAT(fault(bytes), HasSubstr("packed: the compressed data ends early"));
}

TEST_P(Decompress, DamagedDataIsSaid) {
  std::string bytes = packed(some_text());
  bytes[bytes.size() / 2] = static_cast<char>(~bytes[bytes.size() / 2]);
  bytes[bytes.size() / 2 + 1] = static_cast<char>(~bytes[bytes.size() / 2 + 1]);
  EXPECT_THAT(fault(bytes), HasSubstr("packed: damaged "));
}

TEST_P(Decompress, SomethingElseBehindIsSaid) {
  EXPECT_THAT(fault(packed("one\n") + "two\n"), HasSubstr("packed: damaged "));
}

TEST_P(Decompress, WhatGrowsWithoutBoundIsRefused) {
  EXPECT_THAT(fault(packed(std::string(kUnsuspiciousBytes + 1000, '\0'))),
              HasSubstr("packed: more than 200 times larger"));
}

TEST_P(Decompress, PairsBeforeTheDamageAreRead) {
  std::string bytes = packed(some_text());
  bytes.resize(bytes.size() / 2);
  const testing::TemporaryDirectory directory;
  const auto reader = open_pairs(directory.file("pairs.tsv.packed", bytes));
  std::vector<Problem> problems;
  std::size_t pairs = 0;
  while (reader->next(problems)) ++pairs;
  EXPECT_GT(pairs, 1000U);
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(problems[0].line, pairs + 1);
}

INSTANTIATE_TEST_SUITE_P(Formats, Decompress, ::testing::Values(&gzip, &zstd));

TEST(DecompressOther, WhatIsNotCompressedStaysAsItIs) {
  EXPECT_EQ(unpacked("\x1F\x8B"), "\x1F\x8B");
  EXPECT_EQ(unpacked("plain"), "plain");
}

}  // namespace
}  // namespace taiyaku
