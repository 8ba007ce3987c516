// Checked pairs as TMX 1.4b, their scores as props.
#ifndef TAIYAKU_IO_WRITE_PAIRS_TMX_H_
#define TAIYAKU_IO_WRITE_PAIRS_TMX_H_

#include "io/result_writer.h"

namespace taiyaku {

/// A `tu` a pair: `tuid` is its id; props x-risk, x-verdict, and an x-finding a finding
/// (`NUM001 critical: message`). Paragraphs without counterpart are left out.
class PairsTmxWriter : public ResultWriter {
 public:
  explicit PairsTmxWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  std::ostream& out_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_PAIRS_TMX_H_
