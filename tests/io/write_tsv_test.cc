#include "io/write_tsv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/io/result_fixture.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(WriteTsv, EveryRowHasEveryColumn) {
  std::istringstream lines(written("tsv"));
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    EXPECT_EQ(std::count(line.begin(), line.end(), '\t'), 12) << line;
  }
  EXPECT_EQ(count, 4);
}

TEST(WriteTsv, FindingIsInOneRowWithItsPair) {
  const std::string table = written("tsv");
  EXPECT_THAT(table, HasSubstr("\na<&>\"1\tfail\t0.9000\t3\tNUM001\tcritical\t0.9000\t"));
  EXPECT_THAT(table,
              HasSubstr("\n2\tpass\t0.1000\t4\t\t\t\t\t\t\t\tThe harbour froze.\t港が凍った。\n"));
}

TEST(WriteTsv, WhatWouldBreakATableBecomesSpaces) {
  EXPECT_EQ(tsv_field("a\tb\r\nc\u2028d\u0085e\x01 港"), "a b  c d e  港");
}

}  // namespace
}  // namespace taiyaku::testing
