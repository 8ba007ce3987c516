#include "align/window.h"

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

}  // namespace taiyaku
