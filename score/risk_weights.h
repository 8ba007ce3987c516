// The weights of the risk model, as a table one can read.
#ifndef TAIYAKU_SCORE_RISK_WEIGHTS_H_
#define TAIYAKU_SCORE_RISK_WEIGHTS_H_

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace taiyaku {

/// A model: log-odds per unit of each feature (see risk_features.h). Immutable; thread safe.
class RiskWeights {
 public:
  /// Weights by the name of their feature, in any order, no name twice.
  RiskWeights(double intercept, const std::vector<std::pair<std::string, double>>& weights);

  /// Log-odds at no evidence at all.
  double intercept() const { return intercept_; }
  /// 0 for a name that it has not.
  double weight(std::string_view feature) const;
  bool has(std::string_view feature) const { return weights_.contains(feature); }

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  double intercept_;
  std::unordered_map<std::string, double, Hash, std::equal_to<>> weights_;
};

/// The model that the program was built with. It names every measure.
const RiskWeights& fitted_risk_weights();

/// Whether a feature of that name exists: a rule's id, or a measure.
bool is_risk_feature(std::string_view name);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RISK_WEIGHTS_H_
