// The shards of an audit as one: the same files, byte for byte, as if there had been none.
#ifndef TAIYAKU_IO_MERGE_AUDITS_H_
#define TAIYAKU_IO_MERGE_AUDITS_H_

#include <string>
#include <vector>

#include "io/audit_directory.h"

namespace taiyaku {

/// The directories of shards that `paths` stand for: a directory with a journal is itself, another
/// the directories in it whose names begin with `shard-`. @throws Error when there is none.
std::vector<std::string> shard_directories(const std::vector<std::string>& paths);

/// Joins finished shards, all of one audit, into `output`, in the memory of a few lines a shard.
/// Returns the summary of all. @throws Error naming shards that are missing, unfinished or of other
/// audits, or files that are not as their journals left them.
AuditSummary merge_audits(const std::vector<std::string>& shards, const AuditDirectory& output);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_MERGE_AUDITS_H_
