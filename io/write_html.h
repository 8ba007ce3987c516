// A result as one self-contained HTML page for an editor.
#ifndef TAIYAKU_IO_WRITE_HTML_H_
#define TAIYAKU_IO_WRITE_HTML_H_

#include "io/html_charts.h"
#include "io/result_writer.h"

namespace taiyaku {

/// Everything is in the page; nothing is fetched, by a policy that the page itself states. It can
/// be read without script. Of a bitext with more than kMostRows rows the first are shown: those
/// with findings or a doubtful verdict before those that pass; the counts and histograms are of
/// all.
class HtmlWriter : public ResultWriter {
 public:
  explicit HtmlWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

  static constexpr std::size_t kMostRows = 5000;
  static constexpr std::size_t kMostPassing = 1000;

 private:
  std::ostream& out_;
  ResultRun run_;
  std::vector<ResultPair> pairs_;
  std::vector<ResultUnpaired> unpaired_;
  Histogram risks_{};
  Histogram beads_{};
  std::size_t passing_ = 0;   ///< of pairs_
  std::size_t left_out_ = 0;  ///< pairs
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_HTML_H_
