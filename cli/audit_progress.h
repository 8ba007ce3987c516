// How far a long run is, on standard error; and whether the user wants it to end.
#ifndef TAIYAKU_CLI_AUDIT_PROGRESS_H_
#define TAIYAKU_CLI_AUDIT_PROGRESS_H_

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace taiyaku::cli {

/// What is shown.
struct AuditProgressState {
  std::uint64_t pairs = 0;
  std::uint64_t bytes = 0;      ///< of the input that were done
  std::uint64_t all_bytes = 0;  ///< 0: not known, so no bar and no time left
  std::uint64_t failed = 0;     ///< pairs with the verdict fail
  std::string worst_file;       ///< with the highest mean risk so far
};

/// `[=====>    ] 41%  12,345 pairs  1,890/s  3m20s left  17 fail  worst b.tsv`, in at most
/// `columns` code points.
std::string audit_progress_line(const AuditProgressState& state, double seconds,
                                std::size_t columns);

enum class AuditProgressStyle { kNone, kLines, kBar };

/// A thread of its own shows the state: a bar five times a second, or a line every half minute. It
/// also waits for SIGINT and SIGTERM, which are blocked for all other threads made after it.
class AuditProgress {
 public:
  explicit AuditProgress(AuditProgressStyle style);
  ~AuditProgress();
  AuditProgress(const AuditProgress&) = delete;
  AuditProgress& operator=(const AuditProgress&) = delete;

  void update(const AuditProgressState& state);
  /// Whether a signal asked for the end.
  const std::atomic<bool>& stop() const { return stop_; }
  /// Writes a line without spoiling the bar.
  void say(const std::string& line);

 private:
  void watch(const std::stop_token& end);
  void show(bool last);

  AuditProgressStyle style_;
  std::chrono::steady_clock::time_point begin_;
  std::atomic<bool> stop_ = false;
  std::mutex mutex_;  // of state_ and of standard error
  AuditProgressState state_;
  std::jthread thread_;
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_AUDIT_PROGRESS_H_
