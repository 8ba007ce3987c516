// Comments that suppress findings, through the program.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;

Outcome check_html(const std::string& comment) {
  return run_taiyaku({"check", "--input-format", "html", "-"},
                     "<p>The company carried 1.2 million passengers in 2023.</p>" + comment +
                         "<p>同社は2023年に1200万人の乗客を運んだ。</p>");
}

TEST(IgnoreComments, SuppressAndAreCounted) {
  EXPECT_EQ(check_html("").status, 1);
  const Outcome outcome = check_html("<!-- taiyaku-ignore number -->");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.output, HasSubstr("0 fail, 0 review, 1 pass"));
  EXPECT_THAT(outcome.output, HasSubstr("suppressed"));
}

TEST(IgnoreComments, OfOtherRulesChangeNothing) {
  EXPECT_EQ(check_html("<!-- taiyaku-ignore OMIT -->").status, 1);
}

TEST(IgnoreComments, UnknownRuleIsAProblem) {
  const Outcome outcome = check_html("<!-- taiyaku-ignore XYZ -->");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr(":1: taiyaku-ignore comment: no rule 'XYZ'"));
  EXPECT_THAT(outcome.output, HasSubstr("NUM001"));
}

}  // namespace
}  // namespace taiyaku::testing
