// A result as a table for spreadsheets and shell tools.
#ifndef TAIYAKU_IO_WRITE_TSV_H_
#define TAIYAKU_IO_WRITE_TSV_H_

#include "io/result_writer.h"

namespace taiyaku {

/// A heading, then a row a finding; a pair or paragraph without any has one row, its finding's
/// columns empty. Nothing is quoted: tabs, line ends and other control characters become spaces.
class TsvWriter : public ResultWriter {
 public:
  explicit TsvWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  std::ostream& out_;
};

/// Text as a field of a table: control characters and Unicode's line ends become spaces.
std::string tsv_field(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_TSV_H_
