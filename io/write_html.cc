#include "io/write_html.h"

#include "io/html_page.h"

namespace taiyaku {

void HtmlWriter::begin(const ResultRun& run) { run_ = run; }

void HtmlWriter::pair(const ResultPair& pair) {
  add_to(risks_, pair.risk, pair.verdict);
  for (const ResultBead& bead : pair.beads) {
    if (!bead.source.empty() && !bead.target.empty()) add_to(beads_, bead.probability);
  }
  const bool passes = pair.findings.empty() && pair.verdict == Verdict::kPass;
  const bool has_room = pairs_.size() < kMostRows && (!passes || passing_ < kMostPassing);
  if (run_.kind == ResultKind::kPairs && !has_room) {
    ++left_out_;
    return;
  }
  passing_ += passes;
  pairs_.push_back(pair);
}

void HtmlWriter::unpaired(const ResultUnpaired& paragraph) { unpaired_.push_back(paragraph); }

void HtmlWriter::end(const Summary& summary) {
  write_html_page(out_, {run_, pairs_, unpaired_, summary, risks_, beads_, left_out_});
}

}  // namespace taiyaku
