// A result as the ten-column table of Google's MQM data, for its viewers.
// https://github.com/google/wmt-mqm-human-evaluation
#ifndef TAIYAKU_IO_WRITE_MQM_H_
#define TAIYAKU_IO_WRITE_MQM_H_

#include "io/result_writer.h"

namespace taiyaku {

/// A row a finding, its words between `<v>` and `</v>`; a row `no-error` for a pair without any.
/// Paragraphs without counterpart have an empty other side. Fields are written as in TSV.
class MqmWriter : public ResultWriter {
 public:
  explicit MqmWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  void row(std::string_view segment, std::string_view source, std::string_view target,
           const ResultFinding* finding);

  std::ostream& out_;
  ResultRun run_;
  std::size_t segment_ = 0;  ///< of the document, from 1
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_MQM_H_
