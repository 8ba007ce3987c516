#include "score/risk.h"

#include <algorithm>
#include <cmath>

#include "score/risk_features.h"

namespace taiyaku {
namespace {

/// What part of the way from the findings' own probability to 1 the model may add.
constexpr double kOrderAboveFindings = 0.1;
/// How far shown findings lift the risk towards their own probability: about where Brier score and
/// log loss are least over three sets that others judged (docs/RISK.md).
constexpr double kLift = 0.3;

/// Probability that at least one finding that an editor is shown, and that matters, is right.
double shown_probability(const std::vector<Finding>& findings) {
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
  const double shown = shown_probability(findings);
  const double lifted = std::max(fitted, shown + kOrderAboveFindings * (1 - shown) * fitted);
  return fitted + kLift * (lifted - fitted);
}

Verdict verdict(double risk, const std::vector<Finding>& findings) {
  const double shown = shown_probability(findings);
  if (std::max(risk, shown) >= kFailRisk) return Verdict::kFail;
  return shown > 0 || risk >= kReviewRisk ? Verdict::kReview : Verdict::kPass;
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
