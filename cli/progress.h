// How far a run has come, on standard error, for somebody who waits.
#ifndef TAIYAKU_CLI_PROGRESS_H_
#define TAIYAKU_CLI_PROGRESS_H_

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "cli/options.h"

namespace taiyaku::cli {

/// One line that is written over and over and gone at the end. Shown only when standard error is a
/// terminal, and neither --progress never nor --quiet was given.
class Progress {
 public:
  /// `what` is counted: "pairs". `total` is 0 when it is not known.
  Progress(const CommandLine& line, std::string_view what, std::size_t total = 0);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more is done.
  void step();

 private:
  bool shown_;
  std::string what_;
  std::size_t total_;
  std::size_t done_ = 0;
  bool on_screen_ = false;
  std::chrono::steady_clock::time_point next_;  // when to write again
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_PROGRESS_H_
