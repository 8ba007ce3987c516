#include "score/summary.h"

namespace taiyaku {

void Summary::add(const Report& report) {
  pairs += report.pairs.size();
  unpaired += report.unpaired.size();
  const auto count = [&](const std::vector<Finding>& found) {
    for (const Finding& finding : found) ++findings[static_cast<std::size_t>(finding.severity)];
  };
  for (const PairReport& pair : report.pairs) {
    ++verdicts[static_cast<std::size_t>(pair.verdict)];
    count(pair.findings);
    suppressed += pair.suppressed;
  }
  for (const UnpairedReport& paragraph : report.unpaired) {
    count(paragraph.findings);
    suppressed += paragraph.suppressed;
  }
}

bool Summary::reaches(Severity severity) const {
  for (std::size_t i = static_cast<std::size_t>(severity); i < findings.size(); ++i) {
    if (findings[i] > 0) return true;
  }
  return false;
}

}  // namespace taiyaku
