// Reports for people: 80 columns, both sides shown, the words in question underlined.
#ifndef TAIYAKU_IO_WRITE_TEXT_H_
#define TAIYAKU_IO_WRITE_TEXT_H_

#include "io/result_writer.h"

namespace taiyaku {

/// Every pair of an article or of two files with its verdict and findings, then what has no
/// counterpart. Of a bitext only the records that do not pass without a finding. Then a closing
/// line.
class TextWriter : public ResultWriter {
 public:
  TextWriter(std::ostream& out, const TextStyle& style) : out_(out), style_(style) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  std::ostream& out_;
  TextStyle style_;
  ResultRun run_;
  bool any_unpaired_ = false;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_TEXT_H_
