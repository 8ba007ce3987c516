// What --verbose says on standard error.
#ifndef TAIYAKU_CLI_VERBOSE_H_
#define TAIYAKU_CLI_VERBOSE_H_

#include <chrono>

#include "cli/options.h"

namespace taiyaku::cli {

/// With --verbose: which files the command uses, and when the run is over, how long it took.
class Verbose {
 public:
  explicit Verbose(const CommandLine& line);
  ~Verbose();
  Verbose(const Verbose&) = delete;
  Verbose& operator=(const Verbose&) = delete;

 private:
  bool on_;
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_VERBOSE_H_
