#include "score/risk.h"

#include <algorithm>
#include <cmath>

#include "score/risk_features.h"
#include "score/risk_weights.h"

namespace taiyaku {

double risk(const PairAnalysis& pair, const std::vector<Finding>& findings) {
  double log_odds = kRiskIntercept;
  for (const RiskFeature& feature : risk_features(pair, findings)) {
    log_odds += risk_weight(feature.name) * feature.value;
  }
  return 1 / (1 + std::exp(-log_odds));
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
