#include "io/svg_plot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "io/html_text.h"

namespace taiyaku {
namespace {

constexpr int kWidth = 400;
constexpr int kHeight = 140;
constexpr int kLabels = 20;  // of the height, below the axis

std::string opened(std::string_view title, int width, int height) {
  return fmt::format(
      "<figure><figcaption>{0}</figcaption><svg viewBox=\"0 0 {1} {2}\" role=\"img\" "
      "aria-label=\"{0}\">",
      html_attribute(title), width, height);
}

std::string label(double x, double y, std::string_view anchor, std::string_view text) {
  return fmt::format("<text x=\"{:g}\" y=\"{:g}\" text-anchor=\"{}\">{}</text>", x, y, anchor,
                     html_attribute(text));
}

}  // namespace

std::string svg_histogram(std::string_view title, std::span<const std::uint64_t> counts,
                          const AxisEnds& ends) {
  std::string svg = opened(title, kWidth, kHeight + kLabels);
  const double most =
      std::sqrt(static_cast<double>(*std::max_element(counts.begin(), counts.end())));
  const double width = static_cast<double>(kWidth) / static_cast<double>(counts.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const double height = std::max(1.0, std::sqrt(static_cast<double>(counts[i])) / most * kHeight);
    fmt::format_to(std::back_inserter(svg),
                   "<rect x=\"{:g}\" y=\"{:.1f}\" width=\"{:g}\" height=\"{:.1f}\">"
                   "<title>{}</title></rect>",
                   static_cast<double>(i) * width, kHeight - height, width - 1, height, counts[i]);
  }
  svg += label(0, kHeight + kLabels - 5, "start", ends.low);
  svg += label(kWidth, kHeight + kLabels - 5, "end", ends.high);
  return svg + "</svg></figure>\n";
}

std::string svg_heat_map(std::string_view title,
                         const std::vector<std::vector<std::uint64_t>>& columns, const AxisEnds& x,
                         const AxisEnds& y) {
  constexpr int kCell = 10;
  const int across = static_cast<int>(columns.size()) * kCell;
  const int up = static_cast<int>(columns.front().size()) * kCell;
  std::string svg = opened(title, across, up + kLabels);
  std::uint64_t most = 1;
  for (const auto& column : columns) {
    most = std::max(most, *std::max_element(column.begin(), column.end()));
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (std::size_t j = 0; j < columns[i].size(); ++j) {
      if (columns[i][j] == 0) continue;
      const double share =
          std::log1p(static_cast<double>(columns[i][j])) / std::log1p(static_cast<double>(most));
      fmt::format_to(std::back_inserter(svg),
                     "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" opacity=\"{:.2f}\">"
                     "<title>{}</title></rect>",
                     static_cast<int>(i) * kCell, up - (static_cast<int>(j) + 1) * kCell, kCell,
                     kCell, 0.1 + 0.9 * share, columns[i][j]);
    }
  }
  svg += label(0, up + kLabels - 5, "start", x.low);
  svg += label(across, up + kLabels - 5, "end", x.high);
  svg += label(2, 12, "start", y.high);
  svg += label(2, up - 2, "start", y.low);
  return svg + "</svg></figure>\n";
}

}  // namespace taiyaku
