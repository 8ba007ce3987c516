// The rough way through a long window: sentences that share words rare in it.
#ifndef TAIYAKU_ALIGN_ANCHORS_H_
#define TAIYAKU_ALIGN_ANCHORS_H_

#include <cstdint>
#include <vector>

#include "align/parameters.h"
#include "align/postings.h"
#include "align/window.h"

namespace taiyaku {

/// A row and a column that probably belong together.
struct Anchor {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  float weight = 0;
};

/// The heaviest chain of anchors, ascending in rows and in columns, without isolated ones. Time is
/// about linear in the window: only words with few places in it vote.
std::vector<Anchor> find_anchors(const TermBitext& bitext, const Window& window,
                                 const Postings& english, const Postings& japanese);

/// A band around the chain, wider where anchors are far apart.
Corridor corridor_along(const std::vector<Anchor>& anchors, const Window& window,
                        const AlignerParameters& parameters);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_ANCHORS_H_
