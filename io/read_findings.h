// Reported findings and the errors that a person marked, to be compared with each other.
#ifndef TAIYAKU_IO_READ_FINDINGS_H_
#define TAIYAKU_IO_READ_FINDINGS_H_

#include <string>
#include <string_view>
#include <vector>

#include "score/evaluate_findings.h"

namespace taiyaku {

/// A pair of paragraphs as `check` reported it.
struct ReportedPair {
  struct Side {
    Span span;
    std::string text;
  };
  Side source;
  Side target;
};

struct ReportedFindings {
  std::vector<ReportedPair> pairs;
  std::vector<ShownFinding> findings;  ///< of at least major severity
};

/// @throws Error `path:line: …` when a line is no such record.
ReportedFindings parse_check_records(std::string_view text, const std::string& path);

/// A gold file in the layout of corpora/README.md: `{"pairs":[{"source","target"}],"errors":[…]}`,
/// located by the paragraphs that were reported. @throws Error `path: …`.
std::vector<MarkedError> parse_marked_errors(std::string_view text, const std::string& path,
                                             const ReportedFindings& reported);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_FINDINGS_H_
