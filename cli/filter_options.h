// --select, --ignore and the suppressions of the configuration file.
#ifndef TAIYAKU_CLI_FILTER_OPTIONS_H_
#define TAIYAKU_CLI_FILTER_OPTIONS_H_

#include "cli/options.h"
#include "score/finding_filter.h"

namespace taiyaku::cli {

/// What the user does not want to hear of. @throws Error for a pattern that is none.
inline FindingFilter filter_of(const CommandLine& line) {
  return {RuleSelection{line.list("select"), line.list("ignore")},
          line.configuration().suppressions};
}

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_FILTER_OPTIONS_H_
