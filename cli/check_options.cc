#include "cli/check_options.h"

#include <fmt/format.h>

namespace taiyaku::cli {

std::optional<Severity> fail_on(const CommandLine& line) {
  const std::string name = line.text("fail-on");
  for (const Severity severity : {Severity::kMinor, Severity::kMajor, Severity::kCritical}) {
    if (name == to_string(severity)) return severity;
  }
  return std::nullopt;
}

Language source_language(const CommandLine& line) {
  const Language source = line.language("source-lang");
  const Language target = line.language("target-lang");
  if (source != Language::kUnknown && source == target) {
    throw Error("--source-lang and --target-lang are the same; leave one out");
  }
  if (source != Language::kUnknown || target == Language::kUnknown) return source;
  return target == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
}

ExitStatus audit_outcome(const CommandLine& line, const AuditSummary& summary) {
  if (summary.total.problems > 0) return kFailed;
  const auto threshold = fail_on(line);
  return threshold && !line.flag("no-fail") && summary.total.reaches(*threshold) ? kFindings
                                                                                 : kDone;
}

}  // namespace taiyaku::cli
