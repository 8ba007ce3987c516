// The drawings of the HTML report, as SVG without script or style of their own.
#ifndef TAIYAKU_IO_HTML_CHARTS_H_
#define TAIYAKU_IO_HTML_CHARTS_H_

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "score/risk.h"
#include "segment/span.h"

namespace taiyaku {

/// A block of the alignment strip: a pair, or a paragraph on one side only.
struct StripBlock {
  std::string anchor;   ///< of its row in the report
  std::string title;    ///< what a reader is told of it
  Span source, target;  ///< bytes of the file
  Verdict verdict = Verdict::kPass;
  bool has_source = true;
  bool has_target = true;
  std::size_t source_place = 0;  ///< of a pair that moved: counted from 1, among the pairs;
  std::size_t target_place = 0;  ///< 0 for all others

  bool has_moved() const { return source_place > 0; }
};

/// Which of these blocks stand elsewhere in the target than their order in the source says: as few
/// of the pairs as can be, the others being in order. Sets their places. O(n log n).
void find_moved(std::vector<StripBlock>& blocks);

/// Source paragraphs above, target paragraphs below, in the order and by the length of each side,
/// and lines between those that belong together.
std::string alignment_strip(const std::vector<StripBlock>& blocks);

/// How many of something fall into each twentieth of 0 to 1, by verdict.
using Histogram = std::array<std::array<std::size_t, 3>, 20>;

void add_to(Histogram& histogram, double value, Verdict verdict = Verdict::kPass);

/// Stacked bars. `plain`: one colour whatever the verdict.
std::string histogram_svg(const Histogram& histogram, bool plain, const std::string& label);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_CHARTS_H_
