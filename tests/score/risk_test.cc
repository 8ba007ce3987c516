#include "score/risk.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

const char* const kEnglish = "The governor opened a new hospital in Nagano on Tuesday.";
const char* const kGood = "知事は火曜日、長野に新しい病院を開設した。";

Finding finding(Severity severity, double confidence) {
  Finding finding;
  finding.severity = severity;
  finding.confidence = confidence;
  return finding;
}

TEST(Verdict, PassReviewFailByRisk) {
  EXPECT_EQ(verdict(kReviewRisk - 0.01, {}), Verdict::kPass);
  EXPECT_EQ(verdict(kReviewRisk, {}), Verdict::kReview);
  EXPECT_EQ(verdict(kFailRisk, {}), Verdict::kFail);
}

TEST(Verdict, ShownMajorFindingAsksForReview) {
  EXPECT_EQ(verdict(0.1, {finding(Severity::kMajor, 0.7)}), Verdict::kReview);
}

TEST(Verdict, SureFindingsFail) {
  EXPECT_EQ(verdict(0.3, {finding(Severity::kMajor, 0.9)}), Verdict::kFail);
  EXPECT_EQ(verdict(0.3, {finding(Severity::kMajor, 0.6), finding(Severity::kMajor, 0.6)}),
            Verdict::kFail);
}

TEST(Verdict, DoubtsAndMinorFindingsDoNot) {
  EXPECT_EQ(verdict(0.1, {finding(Severity::kMajor, 0.3), finding(Severity::kMinor, 0.9)}),
            Verdict::kPass);
}

TEST(Verdict, Names) {
  EXPECT_EQ(to_string(Verdict::kPass), "pass");
  EXPECT_EQ(to_string(Verdict::kReview), "review");
  EXPECT_EQ(to_string(Verdict::kFail), "fail");
}

TEST(Risk, IsAProbability) {
  const double risk = risk_of(kEnglish, kGood);
  EXPECT_GT(risk, 0);
  EXPECT_LT(risk, kReviewRisk);
}

TEST(Risk, RisesWithALostNegation) {
  EXPECT_GT(risk_of("The plan was not approved.", "その計画は承認された。"),
            risk_of("The plan was not approved.", "その計画は承認されなかった。"));
}

TEST(Risk, RisesWithADroppedWord) {
  EXPECT_GT(risk_of(kEnglish, "知事は火曜日、長野に病院を開設した。"), risk_of(kEnglish, kGood));
}

TEST(Risk, RisesWithAnAddedSentence) {
  EXPECT_GT(risk_of(kEnglish, std::string(kGood) + "来年は美術館も建てられる。"),
            risk_of(kEnglish, kGood));
}

TEST(Risk, RisesWithASwappedName) {
  EXPECT_GT(risk_of(kEnglish, "知事は火曜日、青森に新しい病院を開設した。"),
            risk_of(kEnglish, kGood));
}

TEST(Risk, RisesWithRepeatedWords) {
  EXPECT_GT(risk_of(kEnglish, "知事は火曜日、長野に新しい病院を新しい病院を開設した。"),
            risk_of(kEnglish, kGood));
}

TEST(Risk, OfEmptyTargetIsHigh) { EXPECT_GE(risk_of(kEnglish, ""), kReviewRisk); }

TEST(Risk, OfTwoEmptySidesIsAnswered) {
  const double risk = risk_of("", "");
  EXPECT_GE(risk, 0);
  EXPECT_LE(risk, 1);
}

TEST(Risk, OfAnUntranslatedCopyIsHigh) { EXPECT_GE(risk_of(kEnglish, kEnglish), kReviewRisk); }

}  // namespace
}  // namespace taiyaku::testing
