// How far an audit has come: all that is needed to go on after it was killed at any moment.
#ifndef TAIYAKU_IO_JOURNAL_H_
#define TAIYAKU_IO_JOURNAL_H_

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "io/audit_summary.h"
#include "io/result.h"
#include "io/result_file.h"

namespace taiyaku {

/// The setting that holds the corpus's files, a path a line.
inline constexpr char kFilesSetting[] = "files";

/// A checkpoint. `outputs` holds at least these bytes on the disk; what follows them is not
/// certain.
struct Journal {
  std::string version;                    ///< of the program
  Settings settings;                      ///< that the results depend on
  std::string shard;                      ///< "2/16"; empty: all of the corpus
  std::uint64_t units = 0;                ///< of the corpus, that `summary` and `outputs` cover
  std::string input;                      ///< digest of those units
  std::map<std::string, Extent> outputs;  ///< by name in the directory
  AuditSummary summary;
  bool done = false;  ///< nothing is left to do
};

/// Writes it in place of the last one, with a checksum: after a crash there is one or the other.
/// @throws Error.
void write_journal(const std::string& path, const Journal& journal);

/// None when there is no file. @throws Error when it is damaged.
std::optional<Journal> read_journal(const std::string& path);

/// The first setting in which two runs differ, as the user names it; empty when none.
std::string difference(const Journal& a, const Journal& b);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_JOURNAL_H_
