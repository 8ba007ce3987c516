#include "io/read_weights.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "segment/error.h"
#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

/// The weights of a file with this text.
RiskWeights weights_of(const std::string& text) {
  const TemporaryDirectory folder;
  return read_weights(folder.file("weights.inc", text));
}

constexpr const char* kIntercept = "constexpr double kFittedIntercept = -3.25;\n";

std::string problem_of(const std::string& text) {
  try {
    weights_of(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST(ReadWeights, WhatTrainWrites) {
  const RiskWeights weights =
      weights_of(std::string("// from 3 labelled pairs\n") + kIntercept +
                 "\nconstexpr std::array kWeights = {\n    Weight{\"NUM001\", 5.5},\n"
                 "    Weight{\"tense_shift\", 0.125},\n};\n");
  EXPECT_DOUBLE_EQ(weights.intercept(), -3.25);
  EXPECT_DOUBLE_EQ(weights.weight("NUM001"), 5.5);
  EXPECT_DOUBLE_EQ(weights.weight("tense_shift"), 0.125);
  EXPECT_DOUBLE_EQ(weights.weight("NEG001"), 0);
}

TEST(ReadWeights, AnyOtherLineIsLocated) {
  EXPECT_THAT(problem_of(std::string(kIntercept) + "NUM001 5.5\n"),
              HasSubstr(".inc:2: no line of"));
}

TEST(ReadWeights, UnknownNamesAreLocated) {
  EXPECT_THAT(problem_of(std::string(kIntercept) + "\n    Weight{\"NUM999\", 1},\n"),
              HasSubstr(".inc:3: 'NUM999' is no rule"));
}

TEST(ReadWeights, NumbersAreFiniteAndBounded) {
  for (const char* number : {"", "nan", "inf", "1e9", "x"}) {
    EXPECT_THAT(problem_of(std::string("Weight{\"NUM001\", ") + number + "},\n"),
                HasSubstr(".inc:1:"))
        << number;
  }
}

TEST(ReadWeights, NamesStandOnce) {
  EXPECT_THAT(problem_of("Weight{\"NUM001\", 1},\nWeight{\"NUM001\", 2},\n"),
              EndsWith(".inc:2: 'NUM001' a second time; keep one"));
}

TEST(ReadWeights, AnInterceptIsNeeded) {
  EXPECT_THAT(problem_of("Weight{\"NUM001\", 1},\n"), HasSubstr(": no intercept"));
  EXPECT_THAT(problem_of(std::string(kIntercept) + kIntercept), HasSubstr(".inc:2: a second"));
}

}  // namespace
}  // namespace taiyaku::testing
