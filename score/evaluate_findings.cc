#include "score/evaluate_findings.h"

#include <algorithm>

namespace taiyaku {
namespace {

bool touches(const ShownFinding& finding, const MarkedError& error) {
  return error.was_paired &&
         (finding.source.overlaps(error.source) || finding.target.overlaps(error.target));
}

bool shows(const ShownFinding& finding, const MarkedError& error) {
  return error.was_paired && (error.source.empty() || finding.source.overlaps(error.source)) &&
         (error.target.empty() || finding.target.overlaps(error.target));
}

void count(ShareCount& each, ShareCount& all, bool right) {
  each.add({1, right ? 1U : 0U});
  all.add({1, right ? 1U : 0U});
}

}  // namespace

void ShareCount::add(const ShareCount& other) {
  all += other.all;
  right += other.right;
}

void FindingEvaluation::add(const FindingEvaluation& other) {
  for (const auto& [rule, share] : other.rules) rules[rule].add(share);
  for (const auto& [kind, share] : other.kinds) kinds[kind].add(share);
  findings.add(other.findings);
  errors.add(other.errors);
}

FindingEvaluation evaluate_findings(const std::vector<ShownFinding>& findings,
                                    const std::vector<MarkedError>& errors) {
  FindingEvaluation evaluation;
  for (const ShownFinding& finding : findings) {
    const bool right = std::any_of(errors.begin(), errors.end(), [&](const MarkedError& error) {
      return touches(finding, error);
    });
    count(evaluation.rules[finding.rule], evaluation.findings, right);
  }
  for (const MarkedError& error : errors) {
    const bool found =
        std::any_of(findings.begin(), findings.end(),
                    [&](const ShownFinding& finding) { return shows(finding, error); });
    count(evaluation.kinds[error.kind], evaluation.errors, found);
  }
  return evaluation;
}

}  // namespace taiyaku
