// Counts over many reports.
#ifndef TAIYAKU_SCORE_SUMMARY_H_
#define TAIYAKU_SCORE_SUMMARY_H_

#include <array>
#include <cstddef>

#include "score/finding.h"

namespace taiyaku {

struct Summary {
  std::size_t pairs = 0;
  std::size_t unpaired = 0;
  std::array<std::size_t, 3> verdicts{};  ///< by Verdict
  std::array<std::size_t, 4> findings{};  ///< by Severity
  std::size_t known = 0;                  ///< findings of the baseline, not in `findings`
  std::size_t suppressed = 0;             ///< findings the user does not want to hear of
  std::size_t problems = 0;               ///< records that could not be checked

  /// Whether any finding is at least as severe.
  bool reaches(Severity severity) const;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_SUMMARY_H_
