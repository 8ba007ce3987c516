// Weights of the risk model, in log-odds. How they were made, and how well they hold on pairs that
// the model had not seen: docs/RISK.md.
#include "score/risk_weights.h"

#include <array>
#include <iterator>

#include "score/check.h"

namespace taiyaku {
namespace {

struct Weight {
  std::string_view feature;
  double log_odds;
};

#include "score/risk_weights.inc"

}  // namespace

RiskWeights::RiskWeights(double intercept,
                         const std::vector<std::pair<std::string, double>>& weights)
    : intercept_(intercept), weights_(weights.begin(), weights.end()) {}

double RiskWeights::weight(std::string_view feature) const {
  const auto found = weights_.find(feature);
  return found == weights_.end() ? 0 : found->second;
}

const RiskWeights& fitted_risk_weights() {
  static const RiskWeights kFitted = [] {
    std::vector<std::pair<std::string, double>> weights;
    weights.reserve(std::size(kWeights));
    for (const Weight& weight : kWeights) weights.emplace_back(weight.feature, weight.log_odds);
    return RiskWeights(kFittedIntercept, weights);
  }();
  return kFitted;
}

bool is_risk_feature(std::string_view name) {
  return find_rule(name) != nullptr || fitted_risk_weights().has(name);
}

}  // namespace taiyaku
