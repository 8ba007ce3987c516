#include "align/unsure.h"

namespace taiyaku {

bool is_unsure(const Bead& bead, double least) {
  return !bead.source.empty() && !bead.target.empty() && bead.probability < least;
}

Alignment without_unsure(const Alignment& alignment, double least) {
  Alignment sure;
  sure.beads.reserve(alignment.beads.size());
  for (const Bead& bead : alignment.beads) {
    if (!is_unsure(bead, least)) {
      sure.beads.push_back(bead);
      continue;
    }
    const Range source = bead.source;
    const Range target = bead.target;
    const double probability = 1 - bead.probability;
    for (std::uint32_t i = source.begin; i < source.end; ++i)
      sure.beads.push_back({{i, i + 1}, {target.begin, target.begin}, 0, probability});
    for (std::uint32_t j = target.begin; j < target.end; ++j)
      sure.beads.push_back({{source.end, source.end}, {j, j + 1}, 0, probability});
  }
  return sure;
}

}  // namespace taiyaku
