// Weights of the risk model, in log-odds. How they were made, and how well they hold on pairs that
// the model had not seen: docs/RISK.md.
#include "score/risk_weights.h"

#include <algorithm>
#include <array>

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

}  // namespace taiyaku
