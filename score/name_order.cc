#include "score/name_order.h"

#include <algorithm>
#include <vector>

namespace taiyaku {
namespace {

struct Anchor {
  std::uint32_t english = 0;
  std::uint32_t japanese = 0;
};

bool is_name_link(const PairAnalysis& pair, const Link& link) {
  if (link.strength < 0.5F) return false;
  const Document& english = *pair.bitext.english().document;
  return english.tokens[link.english].pos == Pos::kProperNoun;
}

/// English names with exactly one Japanese counterpart, in English order. The strongest link of a
/// name is the one; names at two places are left out.
std::vector<Anchor> anchors(const PairAnalysis& pair) {
  std::vector<Link> best;  // of each name: links are in English order
  for (const Link& link : pair.links.links) {
    if (!is_name_link(pair, link)) continue;
    if (best.empty() || best.back().english != link.english) {
      best.push_back(link);
    } else if (link.strength > best.back().strength) {
      best.back() = link;
    }
  }
  std::vector<std::uint32_t> taken;
  taken.reserve(best.size());
  for (const Link& link : best) taken.push_back(link.japanese);
  std::sort(taken.begin(), taken.end());
  std::vector<Anchor> anchors;
  anchors.reserve(best.size());
  for (const Link& link : best) {
    const auto [first, last] = std::equal_range(taken.begin(), taken.end(), link.japanese);
    if (last - first == 1) anchors.push_back({link.english, link.japanese});
  }
  return anchors;
}

/// More names than this are a list; the share over its beginning says enough.
constexpr std::size_t kMostAnchors = 64;

}  // namespace

NameOrder name_order(const PairAnalysis& pair) {
  std::vector<Anchor> names = anchors(pair);
  names.resize(std::min(names.size(), kMostAnchors));
  NameOrder order;
  std::size_t pairs = 0;
  std::size_t reversed = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t j = i + 1; j < names.size(); ++j) {
      ++pairs;
      reversed += names[j].japanese < names[i].japanese ? 1 : 0;
    }
    if (i + 1 < names.size() && names[i + 1].english == names[i].english + 1) {
      const auto distance = static_cast<std::int64_t>(names[i + 1].japanese) -
                            static_cast<std::int64_t>(names[i].japanese);
      order.separated += distance < 1 || distance > 3 ? 1 : 0;
    }
  }
  if (pairs > 0) order.inversions = static_cast<double>(reversed) / static_cast<double>(pairs);
  return order;
}

}  // namespace taiyaku
