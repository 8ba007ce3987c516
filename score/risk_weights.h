// The weights of the risk model, as a table one can read.
#ifndef TAIYAKU_SCORE_RISK_WEIGHTS_H_
#define TAIYAKU_SCORE_RISK_WEIGHTS_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace taiyaku {

/// Log-odds at no evidence at all, by the model that the program was built with.
extern const double kRiskIntercept;

/// Log-odds per unit of a feature (see risk_features.h); 0 for names that are not in the table.
double risk_weight(std::string_view feature);

/// Whether a feature of that name exists: a rule's id, or a measure of the table.
bool is_risk_feature(std::string_view name);

/// Another model, in place of the one that the program was built with. Immutable; thread safe.
class RiskWeights {
 public:
  /// Weights by the name of their feature, in any order, no name twice.
  RiskWeights(double intercept, std::vector<std::pair<std::string, double>> weights);

  double intercept() const { return intercept_; }
  /// 0 for a name that it has not.
  double weight(std::string_view feature) const;

 private:
  double intercept_;
  std::vector<std::pair<std::string, double>> weights_;  ///< ascending by name
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RISK_WEIGHTS_H_
