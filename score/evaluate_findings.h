// How well findings agree with the errors that a person marked: precision by rule, recall by kind.
#ifndef TAIYAKU_SCORE_EVALUATE_FINDINGS_H_
#define TAIYAKU_SCORE_EVALUATE_FINDINGS_H_

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "segment/span.h"

namespace taiyaku {

/// A finding as it was reported. Spans are bytes of each side's file.
struct ShownFinding {
  std::string rule;
  Span source;
  Span target;
};

/// An error that a person marked. A side where something is missing is empty.
struct MarkedError {
  std::string kind;
  Span source;
  Span target;
  bool was_paired = true;  ///< false: its paragraph was not paired, so no finding can show it
};

struct ShareCount {
  std::size_t all = 0;
  std::size_t right = 0;

  void add(const ShareCount& other);
};

struct FindingEvaluation {
  std::map<std::string, ShareCount> rules;  ///< findings; right: they touch a marked error
  std::map<std::string, ShareCount> kinds;  ///< errors; right: a finding shows them
  ShareCount findings;
  ShareCount errors;

  /// For several texts.
  void add(const FindingEvaluation& other);
};

/// A finding is right when its words touch an error's on either side; an error is found when one
/// finding touches its words on every side where it has any.
FindingEvaluation evaluate_findings(const std::vector<ShownFinding>& findings,
                                    const std::vector<MarkedError>& errors);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_EVALUATE_FINDINGS_H_
