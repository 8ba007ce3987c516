// Reads the weights of a risk model from the file that `taiyaku train` wrote.
#ifndef TAIYAKU_IO_READ_WEIGHTS_H_
#define TAIYAKU_IO_READ_WEIGHTS_H_

#include <string>

#include "score/risk_weights.h"

namespace taiyaku {

/// Lines as `train` writes them: `Weight{"NUM001", 5.586},` and, once, `constexpr double
/// kFittedIntercept = -3.032;`. Comments (//), blank lines and the frame of the table are passed
/// over. @throws Error `path:line: what, and what to do` for anything else, a name that is no rule
/// and no measure, a name twice, a number out of bounds, or a file without an intercept.
RiskWeights read_weights(const std::string& path);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_WEIGHTS_H_
