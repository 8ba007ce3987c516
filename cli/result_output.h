// Where a result goes.
#ifndef TAIYAKU_CLI_RESULT_OUTPUT_H_
#define TAIYAKU_CLI_RESULT_OUTPUT_H_

#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "cli/options.h"
#include "io/file.h"

namespace taiyaku::cli {

/// The file of --output, or standard output. A file that is also read would be gone before it is
/// read; only XLIFF, which is written when all is read, may go back into its own file.
class ResultOutput {
 public:
  /// `inputs` are read while this is written. @throws Error when --output is one of them, or cannot
  /// be created.
  ResultOutput(const CommandLine& line, const std::vector<std::string>& inputs);

  std::ostream& stream() { return output_ ? output_->stream() : kept_; }
  /// @throws Error when something could not be written.
  void close();

 private:
  std::string path_;
  std::optional<Output> output_;  // none: kept_ is written at the end
  std::ostringstream kept_;
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_RESULT_OUTPUT_H_
