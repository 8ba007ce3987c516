// The growing files of an audit, written in pieces that the journal vouches for.
#ifndef TAIYAKU_IO_AUDIT_FILES_H_
#define TAIYAKU_IO_AUDIT_FILES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "io/audit_directory.h"
#include "io/journal.h"

namespace taiyaku {

struct AuditFilesOptions {
  bool compress = false;            ///< results.jsonl.zst instead of results.jsonl
  bool filters = false;             ///< there is a file of kept pairs
  bool kept_as_jsonl = false;       ///< kept.jsonl instead of kept.tsv
  std::uint64_t checkpoint = 4096;  ///< units between two; also what a frame of zstd holds

  std::string results_name() const { return compress ? "results.jsonl.zst" : "results.jsonl"; }
  std::string kept_name() const { return kept_as_jsonl ? "kept.jsonl" : "kept.tsv"; }
};

/// Results first to the disk, then the journal that says how far they are good. Not thread safe.
class AuditFiles {
 public:
  /// Takes the files up where `journal` left them. @throws Error when they were changed since.
  AuditFiles(const AuditDirectory& directory, const AuditFilesOptions& options, Journal& journal);

  /// Whole lines.
  void add_result(std::string_view lines) { results_text_ += lines; }
  void add_kept(std::string_view lines) { kept_text_ += lines; }

  /// Whether a checkpoint is to be made before the unit of that number. Where they are made decides
  /// the bytes of compressed results, so it depends on the units alone.
  bool is_due(std::uint64_t number) const;
  /// All that was added and `journal` go to the disk; the journal then knows the files.
  void checkpoint(Journal& journal);

 private:
  const AuditDirectory* directory_;
  AuditFilesOptions options_;
  ResultFile results_;
  std::optional<ResultFile> kept_;
  std::string results_text_;  ///< since the last checkpoint
  std::string kept_text_;
  std::uint64_t units_;  ///< at the last checkpoint
};

/// The first and the last line of results.
std::string run_line(const Journal& journal);
std::string summary_line(const AuditSummary& summary);

/// summary.json and summary.html, the last line, and the journal that says that all is done.
void finish_audit(const AuditDirectory& directory, AuditFiles& files, Journal& journal);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_AUDIT_FILES_H_
