// Counts of an audit for its progress bar, kept while it runs.
#ifndef TAIYAKU_CLI_AUDIT_STATUS_H_
#define TAIYAKU_CLI_AUDIT_STATUS_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "cli/audit_progress.h"
#include "io/audited_unit.h"

namespace taiyaku::cli {

/// Not thread safe.
class AuditStatus {
 public:
  AuditStatus(const std::vector<std::string>& files, AuditProgress& progress);

  void add(std::span<const AuditedUnit> batch);

 private:
  void add_risk(std::size_t file, double risk);
  void count_file_bytes(const AuditedUnit& unit);

  const std::vector<std::string>& files_;
  AuditProgress& progress_;
  AuditProgressState state_;
  std::vector<std::uint64_t> file_sizes_;  ///< bytes
  std::size_t file_ = 0;                   ///< being read
  std::uint64_t files_done_bytes_ = 0;
  std::uint64_t text_bytes_ = 0;  ///< of the file being read
  std::size_t risky_file_ = 0;    ///< whose mean is being counted
  double risk_sum_ = 0;
  std::uint64_t risk_pairs_ = 0;
  double worst_mean_ = 0;
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_AUDIT_STATUS_H_
