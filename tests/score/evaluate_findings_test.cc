#include "score/evaluate_findings.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(EvaluateFindings, FindingIsRightWhereItTouchesAnError) {
  const FindingEvaluation evaluation = evaluate_findings(
      {{"NUM001", {5, 9}, {20, 24}}, {"NUM001", {50, 52}, {60, 62}}, {"NEG001", {8, 12}, {0, 0}}},
      {{"number", {6, 9}, {20, 22}}});
  EXPECT_EQ(evaluation.rules.at("NUM001").all, 2u);
  EXPECT_EQ(evaluation.rules.at("NUM001").right, 1u);
  EXPECT_EQ(evaluation.findings.right, 2u);
}

TEST(EvaluateFindings, ErrorIsFoundWhenItsWordsOnBothSidesAreShown) {
  const std::vector<MarkedError> errors = {{"date", {6, 9}, {20, 22}}, {"sentence", {30, 40}, {}}};
  const FindingEvaluation evaluation =
      evaluate_findings({{"DATE001", {6, 9}, {90, 95}}, {"OMIT001", {32, 40}, {24, 24}}}, errors);
  EXPECT_EQ(evaluation.kinds.at("date").right, 0u);
  EXPECT_EQ(evaluation.kinds.at("sentence").right, 1u);
  EXPECT_EQ(evaluation.errors.all, 2u);
}

TEST(EvaluateFindings, ErrorOfAnUnpairedParagraphIsMissed) {
  const FindingEvaluation evaluation =
      evaluate_findings({{"NUM001", {0, 9}, {0, 9}}}, {{"number", {}, {}, false}});
  EXPECT_EQ(evaluation.errors.right, 0u);
  EXPECT_EQ(evaluation.findings.right, 0u);
}

TEST(EvaluateFindings, AddsUp) {
  FindingEvaluation total = evaluate_findings({{"NUM001", {0, 1}, {}}}, {});
  total.add(total);
  EXPECT_EQ(total.findings.all, 2u);
  EXPECT_EQ(total.rules.at("NUM001").all, 2u);
}

}  // namespace
}  // namespace taiyaku
