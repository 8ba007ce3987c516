// A result written back into the XLIFF file that was checked.
#ifndef TAIYAKU_IO_WRITE_XLIFF_H_
#define TAIYAKU_IO_WRITE_XLIFF_H_

#include "io/annotate_xliff.h"
#include "io/result_writer.h"

namespace taiyaku {

/// The file is read again at the end, by the run's path; findings of a baseline are left out.
class XliffWriter : public ResultWriter {
 public:
  explicit XliffWriter(std::ostream& out) : out_(out) {}
  /// @throws Error when the run was not over one file.
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  /// @throws Error when the file cannot be read, or is not the XLIFF it was.
  void end(const Summary& summary) override;

 private:
  std::ostream& out_;
  std::string path_;
  UnitIssues issues_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_XLIFF_H_
