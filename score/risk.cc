#include "score/risk.h"

#include <algorithm>
#include <cmath>

namespace taiyaku {
namespace {

double severity_weight(Severity severity) {
  switch (severity) {
    case Severity::kNeutral:
      return 0.1;
    case Severity::kMinor:
      return 0.5;
    case Severity::kMajor:
      return 2.5;
    case Severity::kCritical:
      return 4;
  }
  return 0;
}

}  // namespace

double risk(const PairAnalysis& pair, const std::vector<Finding>& findings) {
  double score = -3;
  for (const Finding& finding : findings) {
    score += severity_weight(finding.severity) * finding.confidence;
  }
  score += 2 * (1 - covered_share(pair.source_coverage));
  score += 1.5 * (1 - covered_share(pair.target_coverage));
  return 1 / (1 + std::exp(-score));
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
