// Small plots as SVG, in the colours of the page that they stand in.
#ifndef TAIYAKU_IO_SVG_PLOT_H_
#define TAIYAKU_IO_SVG_PLOT_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace taiyaku {

/// What stands below an axis, at both ends.
struct AxisEnds {
  std::string_view low;
  std::string_view high;
};

/// Bars of equal width, their heights by the square root of the counts so that rare ones can be
/// seen; each has its count as a tooltip. `title` is plain text.
std::string svg_histogram(std::string_view title, std::span<const std::uint64_t> counts,
                          const AxisEnds& ends);

/// A square a cell, the darker the more; `rows[x][y]`, y upwards.
std::string svg_heat_map(std::string_view title,
                         const std::vector<std::vector<std::uint64_t>>& columns, const AxisEnds& x,
                         const AxisEnds& y);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_SVG_PLOT_H_
