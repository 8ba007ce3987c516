// What an evaluation found, for people and as records.
#ifndef TAIYAKU_IO_WRITE_EVALUATION_H_
#define TAIYAKU_IO_WRITE_EVALUATION_H_

#include <ostream>
#include <string>
#include <string_view>

#include "align/evaluate.h"
#include "score/evaluate_findings.h"

namespace taiyaku {

/// Tables in percent: strict and lax over all beads, strict by bead type, and how true the
/// probabilities are if there were any.
void write_evaluation_text(std::ostream& out, const Evaluation& evaluation);

/// One line for one file of many: strict precision, recall, F1, lax F1, beads of the gold, name.
void write_evaluation_line(std::ostream& out, const Evaluation& evaluation, std::string_view path);
/// The heading of such lines.
void write_evaluation_heading(std::ostream& out);

/// `{"record":record,…}` as docs/FORMATS.md describes it; `hypothesis` and `gold` are left out when
/// empty. Shares are in [0, 1].
void write_evaluation_record(std::ostream& out, std::string_view record,
                             const std::string& hypothesis, const std::string& gold,
                             const Evaluation& evaluation);

/// Precision by rule and recall by kind of error, in percent.
void write_findings_text(std::ostream& out, const FindingEvaluation& evaluation);

/// The same as a record, in shares of 1.
void write_findings_record(std::ostream& out, std::string_view record,
                           const std::string& hypothesis, const std::string& gold,
                           const FindingEvaluation& evaluation);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_EVALUATION_H_
