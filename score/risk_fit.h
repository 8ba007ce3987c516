// Fits the risk model: logistic regression over the measures of risk_features.h.
#ifndef TAIYAKU_SCORE_RISK_FIT_H_
#define TAIYAKU_SCORE_RISK_FIT_H_

#include <string>
#include <string_view>
#include <vector>

#include "score/risk_features.h"

namespace taiyaku {

/// A judged pair. Pairs of one group (the same source, say) are never on both sides of a fold.
struct LabelledPair {
  std::vector<RiskFeature> features;
  double error = 0;   ///< share of readers who call it wrong, in [0, 1]
  double weight = 1;  ///< how much it counts
  std::string group;
  std::string set;  ///< pairs collected in one way; each set has its own base rate of errors
};

struct FittedWeight {
  std::string feature;
  double log_odds = 0;
};

struct RiskModel {
  std::vector<FittedWeight> weights;     ///< ascending by name
  std::vector<FittedWeight> intercepts;  ///< one a set, ascending by name
};

/// Minimises the weighted logistic loss plus `ridge` / 2 times the squared distance of each weight
/// from where it stands without data (2 for a rule: its confidence is a probability already; 0 for
/// a measure), each weight within bounds: evidence never lowers the risk. Newton steps, each
/// solved within the bounds by coordinate descent. Rules that no pair broke are in the model too.
/// Deterministic; throws nothing.
RiskModel fit_risk(const std::vector<LabelledPair>& pairs, double ridge = 1.0);

/// Log-odds that the model gives a pair, by its set's intercept (0 for a set it has not seen).
double log_odds(const RiskModel& model, const LabelledPair& pair);

/// Risk of every pair by a model that saw no pair of its group; in order.
std::vector<double> held_out_risks(const std::vector<LabelledPair>& pairs, unsigned folds,
                                   double ridge = 1.0);

/// One row of a reliability table.
struct Reliability {
  double low = 0;  ///< predicted risks from here up to the next row's
  std::size_t pairs = 0;
  double predicted = 0;  ///< mean
  double observed = 0;   ///< mean of the labels
};

/// Ten rows of equal width.
std::vector<Reliability> reliability(const std::vector<LabelledPair>& pairs,
                                     const std::vector<double>& risks);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RISK_FIT_H_
