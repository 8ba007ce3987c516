#include "score/risk_fit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace taiyaku {
namespace {

LabelledPair labelled(double evidence, double error, const std::string& group) {
  LabelledPair pair;
  if (evidence > 0) pair.features = {{"NUM001", evidence}};
  pair.error = error;
  pair.group = group;
  return pair;
}

/// Errors in nine of ten pairs with the evidence, in one of ten without.
std::vector<LabelledPair> sample() {
  std::vector<LabelledPair> pairs;
  for (int i = 0; i < 2000; ++i) {
    const std::string group = std::to_string(i);
    pairs.push_back(labelled(1, i % 10 == 0 ? 0 : 1, group));
    pairs.push_back(labelled(0, i % 10 == 0 ? 1 : 0, group));
  }
  return pairs;
}

TEST(RiskFit, FindsTheShareOfErrors) {
  const RiskModel model = fit_risk(sample(), 1e-6);
  EXPECT_NEAR(log_odds(model, labelled(0, 0, "")), std::log(0.1 / 0.9), 0.05);
  EXPECT_NEAR(log_odds(model, labelled(1, 0, "")), std::log(0.9 / 0.1), 0.05);
}

TEST(RiskFit, SoftLabelsAreShares) {
  const std::vector<LabelledPair> pairs(40, labelled(0, 0.25, "a"));
  EXPECT_NEAR(log_odds(fit_risk(pairs), labelled(0, 0, "")), std::log(0.25 / 0.75), 0.05);
}

TEST(RiskFit, EvidenceNeverLowersTheRisk) {
  std::vector<LabelledPair> pairs = sample();
  for (LabelledPair& pair : pairs) pair.error = 1 - pair.error;
  for (const FittedWeight& weight : fit_risk(pairs).weights)
    EXPECT_GE(weight.log_odds, 0) << weight.feature;
}

TEST(RiskFit, RulesThatNoPairBrokeAreThere) {
  const std::vector<FittedWeight> weights = fit_risk(sample()).weights;
  EXPECT_TRUE(std::ranges::is_sorted(weights, {}, &FittedWeight::feature));
  const auto negation = std::ranges::find(weights, "NEG005", &FittedWeight::feature);
  ASSERT_NE(negation, weights.end());
  EXPECT_EQ(negation->log_odds, 2);
}

TEST(RiskFit, NoPairsGiveAnEmptyModel) { EXPECT_TRUE(fit_risk({}).weights.empty()); }

TEST(RiskFit, HeldOutRisksAreReliable) {
  const std::vector<LabelledPair> pairs = sample();
  for (const Reliability& row : reliability(pairs, held_out_risks(pairs, 5))) {
    if (row.pairs == 0) continue;
    EXPECT_NEAR(row.predicted, row.observed, 0.06);
  }
}

}  // namespace
}  // namespace taiyaku
