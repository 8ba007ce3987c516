#include "align/window.h"

#include <algorithm>

namespace taiyaku {

std::vector<std::size_t> Corridor::offsets() const {
  std::vector<std::size_t> offsets{0};
  for (std::size_t i = 0; i < low.size(); ++i) {
    offsets.push_back(offsets.back() + high[i] - low[i] + 1);
  }
  return offsets;
}

Corridor whole_plane(const Window& window) {
  return {std::vector<std::uint32_t>(window.rows.size() + 1, 0),
          std::vector<std::uint32_t>(window.rows.size() + 1, window.columns.size())};
}

void close_borders(Corridor& corridor) {
  const std::size_t rows = corridor.rows();
  corridor.low[0] = 0;
  for (std::size_t i = 1; i <= rows; ++i) {
    corridor.high[i] = std::max(corridor.high[i], corridor.high[i - 1]);
  }
  for (std::size_t i = rows; i-- > 0;) {
    corridor.low[i] = std::min(corridor.low[i], corridor.low[i + 1]);
    // Where the path jumps, left-out sentences join its parts.
    corridor.high[i] = std::max(corridor.high[i], corridor.low[i + 1]);
  }
}

}  // namespace taiyaku
