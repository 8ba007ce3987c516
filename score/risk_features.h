// What the risk model looks at: one number per kind of evidence, 0 when there is none.
#ifndef TAIYAKU_SCORE_RISK_FEATURES_H_
#define TAIYAKU_SCORE_RISK_FEATURES_H_

#include <string_view>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// A measure of a pair. Names are those of the table of weights (risk_weights.cc): a rule's id for
/// what its findings say together, else the name of a continuous measure.
struct RiskFeature {
  std::string_view name;
  double value = 0;
};

/// All measures that are not 0, doubts included. Rules of one family with the same id count once,
/// as the square of the probability that at least one of their findings is right. Thread safe.
std::vector<RiskFeature> risk_features(const PairAnalysis& pair,
                                       const std::vector<Finding>& findings);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RISK_FEATURES_H_
