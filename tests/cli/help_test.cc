// Help texts, made from the table of options.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;

TEST(Help, NamesValuesAndDefaults) {
  const std::string help = run_taiyaku({"check", "--help"}).output;
  EXPECT_THAT(help, HasSubstr("--fail-on SEVERITY"));
  EXPECT_THAT(help, HasSubstr("minor, major, critical"));
  EXPECT_THAT(help, HasSubstr("(default: major)"));
  EXPECT_THAT(help, HasSubstr("Examples:\n  taiyaku check article.txt"));
}

TEST(Help, ShowsACommandItsOwnOptionsOnly) {
  EXPECT_THAT(run_taiyaku({"rules", "--help"}).output, ::testing::Not(HasSubstr("--format")));
  EXPECT_EQ(run_taiyaku({"rules", "--format", "text"}).status, 2);
}

TEST(CommandLine, OptionGivenTwiceIsRefused) {
  const Outcome outcome = run_taiyaku({"check", "--format", "text", "--format", "jsonl", "-"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("--format is given twice"));
}

TEST(CommandLine, NumbersAreChecked) {
  EXPECT_THAT(run_taiyaku({"align", "--jobs", "0", "a", "b"}).errors, HasSubstr("--jobs 0"));
  EXPECT_THAT(run_taiyaku({"align", "--jobs", "many", "a", "b"}).errors, HasSubstr("--jobs many"));
  EXPECT_THAT(run_taiyaku({"align", "--min-probability", "2", "a", "b"}).errors,
              HasSubstr("not within 0 and 1"));
}

}  // namespace
}  // namespace taiyaku::testing
