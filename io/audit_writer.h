// Takes the checked units of a corpus in order and writes them down so that nothing is lost.
#ifndef TAIYAKU_IO_AUDIT_WRITER_H_
#define TAIYAKU_IO_AUDIT_WRITER_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "io/audit_directory.h"
#include "io/audit_files.h"
#include "io/audited_unit.h"
#include "io/journal.h"
#include "io/pair_filter.h"

namespace taiyaku {

struct AuditWriterOptions {
  AuditFilesOptions files;
  /// Kept are the pairs that match `keep` and do not match `drop`, if either is there.
  std::optional<PairFilter> keep;
  std::optional<PairFilter> drop;
  DuplicateKind duplicates = DuplicateKind::kNear;         ///< the farthest kind that is looked for
  std::size_t duplicate_memory = std::size_t{256} << 20U;  ///< bytes
  std::uint64_t most_problems = UINT64_MAX;
};

/// Not thread safe.
class AuditWriter {
 public:
  /// Goes on where the directory's journal ends, if it has one; else `begin` is the journal of an
  /// audit that has done nothing. `report_problem` hears of each problem once.
  /// @throws Error when the journal is of other settings, or its files were changed.
  AuditWriter(const AuditDirectory& directory, AuditWriterOptions options, Journal begin,
              std::function<void(const Problem&)> report_problem);

  /// Units that are written already. They, too, must come: the corpus has to be the same, and later
  /// duplicates are of them. They need not be checked.
  std::uint64_t written_units() const { return written_units_; }
  bool is_done() const { return journal_.done; }
  const AuditSummary& summary() const { return journal_.summary; }

  /// Units come in order of their numbers, none left out.
  /// @throws Error when a file cannot be written, the corpus is another than before, or there are
  /// too many problems.
  void add(AuditedUnit unit);
  /// After the last unit.
  void finish();

 private:
  Duplicate duplicate_of(const AuditedUnit& unit);
  void check_same_input(const AuditedUnit& unit) const;
  [[noreturn]] void refuse_input() const;
  void add_problems(const AuditedUnit& unit);
  void add_pair(const AuditedUnit& unit, AuditedPair pair, const Duplicate& duplicate);
  bool keeps(const PairMeasures& measures) const;
  void add_kept(const PairRecord& pair);
  void checkpoint();

  const AuditDirectory* directory_;
  AuditWriterOptions options_;
  std::function<void(const Problem&)> report_problem_;
  Journal journal_;
  std::uint64_t written_units_;
  std::uint64_t seen_units_ = 0;
  std::string written_input_;
  AuditFiles files_;
  DigestStream input_;
  Duplicates duplicates_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_AUDIT_WRITER_H_
