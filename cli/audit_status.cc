#include "cli/audit_status.h"

#include <algorithm>
#include <filesystem>

namespace taiyaku::cli {
namespace {

/// Fewer pairs say little about a file.
constexpr std::uint64_t kPairsForMean = 20;

std::uint64_t size_of_file(const std::string& path) {
  std::error_code code;
  const std::uintmax_t size = std::filesystem::file_size(path, code);
  return code ? 0 : size;
}

}  // namespace

AuditStatus::AuditStatus(const std::vector<std::string>& files, AuditProgress& progress)
    : files_(files), progress_(progress) {
  for (const std::string& file : files) {
    file_sizes_.push_back(size_of_file(file));
    state_.all_bytes += file_sizes_.back();
  }
}

void AuditStatus::add(std::span<const AuditedUnit> batch) {
  for (const AuditedUnit& unit : batch) {
    count_file_bytes(unit);
    for (const AuditedPair& pair : unit.pairs) {
      ++state_.pairs;
      state_.failed += pair.measures.verdict == Verdict::kFail;
      add_risk(unit.file, pair.measures.risk);
    }
  }
  progress_.update(state_);
}

/// Inside a file the texts that were read are counted: less than the file has, or more when it is
/// compressed.
void AuditStatus::count_file_bytes(const AuditedUnit& unit) {
  while (file_ < unit.file) {
    files_done_bytes_ += file_sizes_[file_++];
    text_bytes_ = 0;
  }
  text_bytes_ += unit.text_bytes + 2;
  state_.bytes = files_done_bytes_ + std::min(text_bytes_, file_sizes_[file_]);
}

void AuditStatus::add_risk(std::size_t file, double risk) {
  if (file != risky_file_) {
    risky_file_ = file;
    risk_sum_ = 0;
    risk_pairs_ = 0;
  }
  risk_sum_ += risk;
  if (++risk_pairs_ < kPairsForMean || files_.size() == 1) return;
  const double mean = risk_sum_ / static_cast<double>(risk_pairs_);
  if (mean <= worst_mean_) return;
  worst_mean_ = mean;
  state_.worst_file = files_[file];
}

}  // namespace taiyaku::cli
