// The rows of the HTML report: pairs side by side, and what has no counterpart where it stands.
#ifndef TAIYAKU_IO_HTML_ROWS_H_
#define TAIYAKU_IO_HTML_ROWS_H_

#include <ostream>
#include <string>
#include <vector>

#include "io/html_charts.h"
#include "io/result.h"

namespace taiyaku {

/// A pair, or a paragraph with no counterpart; exactly one of the two.
struct HtmlRow {
  const ResultPair* pair = nullptr;
  const ResultUnpaired* unpaired = nullptr;
  StripBlock block;

  const std::vector<ResultFinding>& findings() const {
    return pair ? pair->findings : unpaired->findings;
  }
};

/// In reading order of the source; text that only the target has follows the pair whose target
/// precedes it. `has_order`: whether places in the files mean anything (not so in a bitext). Rows
/// refer to the records.
std::vector<HtmlRow> html_rows(const std::vector<ResultPair>& pairs,
                               const std::vector<ResultUnpaired>& unpaired, bool has_order);

/// `finding` is the number of findings written so far, and goes on counting.
void write_html_row(std::ostream& out, const HtmlRow& row, std::size_t& finding);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_ROWS_H_
