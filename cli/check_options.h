// Options that `check`, `audit` and `merge` share.
#ifndef TAIYAKU_CLI_CHECK_OPTIONS_H_
#define TAIYAKU_CLI_CHECK_OPTIONS_H_

#include <optional>

#include "cli/options.h"
#include "io/audit_summary.h"
#include "score/finding.h"

namespace taiyaku::cli {

/// --fail-on: which findings make the exit status 1; none for "never". @throws Error.
std::optional<Severity> fail_on(const CommandLine& line);

/// --source-lang and --target-lang, of which either says the other; kUnknown when neither is given.
/// @throws Error when they are the same.
Language source_language(const CommandLine& line);

/// The exit status of a corpus of which so much was found. --no-fail, --fail-on.
ExitStatus audit_outcome(const CommandLine& line, const AuditSummary& summary);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_CHECK_OPTIONS_H_
