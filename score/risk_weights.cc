// Weights of the risk model, in log-odds. How they were made, and how well they hold on pairs that
// the model had not seen: docs/RISK.md.
#include "score/risk_weights.h"

#include <algorithm>
#include <array>

#include "score/check.h"

namespace taiyaku {
namespace {

struct Weight {
  std::string_view feature;
  double log_odds;
};

#include "score/risk_weights.inc"

}  // namespace

const double kRiskIntercept = kFittedIntercept;

double risk_weight(std::string_view feature) {
  const auto at = std::lower_bound(
      kWeights.begin(), kWeights.end(), feature,
      [](const Weight& weight, std::string_view name) { return weight.feature < name; });
  return at != kWeights.end() && at->feature == feature ? at->log_odds : 0;
}

bool is_risk_feature(std::string_view name) {
  // Measured, and not yet fitted to.
  const bool is_new = name == "target_path_cost" || name == "target_path_peak";
  return is_new || find_rule(name) != nullptr ||
         std::any_of(kWeights.begin(), kWeights.end(),
                     [&](const Weight& weight) { return weight.feature == name; });
}

RiskWeights::RiskWeights(double intercept, std::vector<std::pair<std::string, double>> weights)
    : intercept_(intercept), weights_(std::move(weights)) {
  std::sort(weights_.begin(), weights_.end());
}

double RiskWeights::weight(std::string_view feature) const {
  const auto at = std::lower_bound(
      weights_.begin(), weights_.end(), feature,
      [](const auto& weight, std::string_view name) { return weight.first < name; });
  return at != weights_.end() && at->first == feature ? at->second : 0;
}

}  // namespace taiyaku
