// The HTML report as a page.
#ifndef TAIYAKU_IO_HTML_PAGE_H_
#define TAIYAKU_IO_HTML_PAGE_H_

#include <ostream>
#include <vector>

#include "io/html_charts.h"
#include "io/result.h"

namespace taiyaku {

/// All that a page shows. Refers to what its maker holds.
struct HtmlPage {
  const ResultRun& run;
  const std::vector<ResultPair>& pairs;
  const std::vector<ResultUnpaired>& unpaired;
  const Summary& summary;
  const Histogram& risks;
  const Histogram& beads;
  std::size_t left_out = 0;  ///< pairs that are counted but not shown
};

void write_html_page(std::ostream& out, const HtmlPage& page);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_PAGE_H_
