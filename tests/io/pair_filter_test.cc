// Conditions of --keep-if and --drop-if.
#include "io/pair_filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "segment/error.h"

namespace taiyaku {
namespace {

PairMeasures pair_with(double risk, std::string_view rule, Severity severity) {
  PairMeasures measures;
  measures.risk = risk;
  measures.findings = {{rule, severity}};
  measures.source_length = 100;
  measures.target_length = 40;
  return measures;
}

bool holds(const char* condition, const PairMeasures& measures) {
  return PairFilter(condition).matches(measures);
}

TEST(PairFilter, NumbersAreCompared) {
  const PairMeasures pair = pair_with(0.25, "NUM001", Severity::kMajor);
  EXPECT_TRUE(holds("risk < 0.3", pair));
  EXPECT_TRUE(holds("risk<=0.25", pair));
  EXPECT_FALSE(holds("risk > 0.25", pair));
  EXPECT_TRUE(holds("length_ratio = 2.5", pair));
  EXPECT_TRUE(holds("findings != 2", pair));
}

TEST(PairFilter, AndBindsTighterThanOr) {
  const PairMeasures pair = pair_with(0.25, "NUM001", Severity::kMajor);
  EXPECT_TRUE(holds("risk < 1 or risk < 0 and risk < 0", pair));
  EXPECT_FALSE(holds("(risk < 1 or risk < 0) and risk < 0", pair));
  EXPECT_TRUE(holds("not risk < 0 and not not risk < 1", pair));
}

TEST(PairFilter, RulesMayBeFamilies) {
  const PairMeasures pair = pair_with(0.9, "NUM001", Severity::kMajor);
  EXPECT_TRUE(holds("rule = NUM001", pair));
  EXPECT_TRUE(holds("rule = NUM*", pair));
  EXPECT_TRUE(holds("rule != DATE*", pair));
}

TEST(PairFilter, NamesHaveAnOrder) {
  PairMeasures pair = pair_with(0.9, "NUM001", Severity::kMajor);
  pair.verdict = Verdict::kReview;
  EXPECT_TRUE(holds("severity >= major", pair));
  EXPECT_FALSE(holds("severity = critical", pair));
  EXPECT_TRUE(holds("verdict < fail", pair));
}

TEST(PairFilter, DuplicateStandsAlone) {
  PairMeasures pair;
  EXPECT_FALSE(holds("duplicate", pair));
  pair.duplicate = DuplicateKind::kNear;
  EXPECT_TRUE(holds("duplicate", pair));
  EXPECT_FALSE(holds("duplicate = exact", pair));
}

TEST(PairFilter, NoFindingIsBelowEverySeverity) {
  EXPECT_TRUE(holds("severity < neutral", PairMeasures()));
}

TEST(PairFilter, MistakesAreSaidWithTheirPlace) {
  for (const char* wrong :
       {"", "risk", "risk <", "risk < high", "risk < 1 and", "(risk < 1", "risk < 1)", "speed < 1",
        "rule = ZZZ999", "rule < NUM001", "verdict = good", "verdict"}) {
    EXPECT_THROW(PairFilter{wrong}, Error) << wrong;
  }
  try {
    PairFilter("risk < 1 and speed < 2");
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), ::testing::HasSubstr("character 14: no 'speed'"));
  }
}

TEST(PairFilter, DeepNestingIsRefused) {
  EXPECT_THROW(PairFilter(std::string(100'000, '(')), Error);
  EXPECT_NO_THROW(PairFilter("((((risk < 1))))"));
}

}  // namespace
}  // namespace taiyaku
