// Where an audit's results lie: results, kept pairs, summary and journal.
#ifndef TAIYAKU_IO_AUDIT_DIRECTORY_H_
#define TAIYAKU_IO_AUDIT_DIRECTORY_H_

#include <optional>
#include <string>

#include "io/journal.h"

namespace taiyaku {

inline constexpr char kJournalName[] = "journal";

/// What may be done with a directory that is not empty.
enum class IfPresent { kRefuse, kResume, kOverwrite };

/// A directory that this process has for itself until the value goes.
class AuditDirectory {
 public:
  /// Makes it when it is not there. kResume takes over a journal; kOverwrite takes results away,
  /// of an audit only. @throws Error when it holds anything else, or another audit is at work in
  /// it.
  AuditDirectory(std::string path, IfPresent if_present);
  ~AuditDirectory();
  AuditDirectory(const AuditDirectory&) = delete;
  AuditDirectory& operator=(const AuditDirectory&) = delete;

  /// The journal of the audit to go on with; none: begin.
  const std::optional<Journal>& journal() const { return journal_; }
  std::string file(const std::string& name) const { return path_ + "/" + name; }
  const std::string& path() const { return path_; }

 private:
  void lock();
  void clear();

  std::string path_;
  int lock_ = -1;
  std::optional<Journal> journal_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_AUDIT_DIRECTORY_H_
