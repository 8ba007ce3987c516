// taiyaku merge: the shards of a distributed audit as one.
#include <unistd.h>

#include "cli/check_options.h"
#include "cli/verbose.h"
#include "io/merge_audits.h"

namespace taiyaku::cli {

ExitStatus run_merge(const Arguments& arguments) {
  CommandLine line("merge");
  if (!line.parse(arguments)) return kDone;
  const Verbose verbose(line);
  if (!line.has("output")) throw Error("--output DIR is missing: where the results go");
  const std::vector<std::string> shards = shard_directories(line.files(1, SIZE_MAX));
  const AuditDirectory output(line.text("output"),
                              line.flag("overwrite") ? IfPresent::kOverwrite : IfPresent::kRefuse);
  return audit_outcome(line, merge_audits(shards, output));
}

}  // namespace taiyaku::cli
