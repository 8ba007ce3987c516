// The weights of the risk model, as a table one can read.
#ifndef TAIYAKU_SCORE_RISK_WEIGHTS_H_
#define TAIYAKU_SCORE_RISK_WEIGHTS_H_

#include <string_view>

namespace taiyaku {

/// Log-odds at no evidence at all.
extern const double kRiskIntercept;

/// Log-odds per unit of a feature (see risk_features.h); 0 for names that are not in the table.
double risk_weight(std::string_view feature);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RISK_WEIGHTS_H_
