// Where taiyaku align's results go, and in which form.
#ifndef TAIYAKU_CLI_ALIGNMENT_OUTPUT_H_
#define TAIYAKU_CLI_ALIGNMENT_OUTPUT_H_

#include <string>

#include "align/bitext.h"
#include "cli/options.h"

namespace taiyaku::cli {

/// Immutable; several threads may write, each to its own path.
class AlignmentOutput {
 public:
  /// From --format and --min-probability.
  explicit AlignmentOutput(const CommandLine& line);

  /// To a file, or standard output when the path is empty or `-`; moses: to the two files
  /// `path.en` and `path.ja`. @throws Error when it cannot be written.
  void write(const std::string& path, const Bitext& bitext, const Alignment& alignment) const;

 private:
  void write_moses_files(const std::string& prefix, const Bitext& bitext,
                         const Alignment& alignment) const;

  std::string format_;
  double least_probability_ = 0;
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_ALIGNMENT_OUTPUT_H_
