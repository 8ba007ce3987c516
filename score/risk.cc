#include "score/risk.h"

#include <algorithm>
#include <cmath>

#include "score/risk_features.h"

namespace taiyaku {
namespace {

/// What part of the way from the findings' own probability to 1 the model may add.
constexpr double kOrderAboveFloor = 0.1;

/// Probability that at least one finding that an editor is shown, and that matters, is right.
double shown_doubt(const std::vector<Finding>& findings) {
  double right = 1;
  for (const Finding& finding : findings) {
    if (finding.severity < Severity::kMajor || finding.confidence < kShownConfidence) continue;
    right *= 1 - finding.confidence;
  }
  return 1 - right;
}

}  // namespace

double risk(const PairAnalysis& pair, const std::vector<Finding>& findings,
            const RiskWeights& weights) {
  double log_odds = weights.intercept();
  for (const RiskFeature& feature : risk_features(pair, findings)) {
    log_odds += weights.weight(feature.name) * feature.value;
  }
  const double fitted = 1 / (1 + std::exp(-log_odds));
  // No report may show an error and a low risk beside it. The model still orders such pairs.
  const double floor = shown_doubt(findings);
  return std::max(fitted, floor + kOrderAboveFloor * (1 - floor) * fitted);
}

Verdict verdict(double risk, const std::vector<Finding>& findings) {
  const bool major = std::any_of(findings.begin(), findings.end(), [](const Finding& f) {
    return f.severity >= Severity::kMajor && f.confidence >= kShownConfidence;
  });
  if (risk >= kFailRisk) return Verdict::kFail;
  return major || risk >= kReviewRisk ? Verdict::kReview : Verdict::kPass;
}

std::string_view to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::kPass:
      return "pass";
    case Verdict::kReview:
      return "review";
    case Verdict::kFail:
      return "fail";
  }
  return "review";
}

}  // namespace taiyaku
