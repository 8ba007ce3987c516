// From findings and coverage to one probability and a verdict.
#ifndef TAIYAKU_SCORE_RISK_H_
#define TAIYAKU_SCORE_RISK_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "score/check.h"
#include "score/risk_weights.h"

namespace taiyaku {

enum class Verdict : std::uint8_t { kPass, kReview, kFail };

/// Thresholds: on risk, the latter also on the probability that one of the shown findings of major
/// severity or more is right. A pair with such a finding is at least kReview.
inline constexpr double kReviewRisk = 0.5;
inline constexpr double kFailRisk = 0.8;

/// Probability in [0, 1] that a careful bilingual reader would call the translation wrong about a
/// fact. Small doubts add up: findings too unsure to show still count. Shown findings of at least
/// major severity lift it part of the way to the probability that one of them is right, taking them
/// for independent.
double risk(const PairAnalysis& pair, const std::vector<Finding>& findings,
            const RiskWeights& weights = fitted_risk_weights());

Verdict verdict(double risk, const std::vector<Finding>& findings);

std::string_view to_string(Verdict verdict);  ///< "pass", "review", "fail"

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RISK_H_
