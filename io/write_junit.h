// A result as JUnit XML, for CI systems that show tests.
#ifndef TAIYAKU_IO_WRITE_JUNIT_H_
#define TAIYAKU_IO_WRITE_JUNIT_H_

#include "io/result_writer.h"

namespace taiyaku {

/// A test case a pair. It fails when a finding is at or above the run's `fail-on`; lesser findings
/// are its output. A paragraph without counterpart is a case that fails, or is skipped when there
/// is nothing to find in that. Kept until the end, since the counts come first.
class JunitWriter : public ResultWriter {
 public:
  explicit JunitWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  /// `otherwise` stands for a case without findings.
  void add(const std::string& name, std::size_t line, const std::vector<ResultFinding>& findings,
           std::string_view otherwise);

  std::ostream& out_;
  ResultRun run_;
  std::string cases_;
  std::size_t tests_ = 0;
  std::size_t failures_ = 0;
  std::size_t skipped_ = 0;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_JUNIT_H_
