// Set by hand.
#include "score/risk_weights.h"

#include <algorithm>
#include <array>

namespace taiyaku {
namespace {

struct Weight {
  std::string_view feature;
  double log_odds;
};

constexpr std::array kWeights = {
    Weight{"ADD001", 3.0},
    Weight{"ADD002", 1.5},
    Weight{"NEG001", 3.0},
    Weight{"NEG002", 3.0},
    Weight{"NONT001", 4.0},
    Weight{"OMIT001", 3.0},
    Weight{"OMIT002", 1.5},
    Weight{"REP001", 3.0},
    Weight{"source_uncovered_share", 2.0},
    Weight{"target_uncovered_share", 1.5},
};

}  // namespace

const double kRiskIntercept = -3.5;

double risk_weight(std::string_view feature) {
  const auto at = std::lower_bound(
      kWeights.begin(), kWeights.end(), feature,
      [](const Weight& weight, std::string_view name) { return weight.feature < name; });
  return at != kWeights.end() && at->feature == feature ? at->log_odds : 0;
}

}  // namespace taiyaku
