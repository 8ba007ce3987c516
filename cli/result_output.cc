#include "cli/result_output.h"

#include <fmt/format.h>

#include <filesystem>

namespace taiyaku::cli {

ResultOutput::ResultOutput(const CommandLine& line, const std::vector<std::string>& inputs)
    : path_(line.text("output")) {
  if (line.text("format") == "xliff") return;
  for (const std::string& input : inputs) {
    std::error_code none;
    if (!path_.empty() && std::filesystem::equivalent(path_, input, none) &&
        std::filesystem::is_regular_file(path_, none)) {
      throw Error(fmt::format("{}: is read and written at once; choose another --output", path_));
    }
  }
  output_.emplace(path_);
}

void ResultOutput::close() {
  if (!output_) {
    output_.emplace(path_);
    output_->stream() << kept_.str();
  }
  output_->close();
}

}  // namespace taiyaku::cli
