#include "score/value_bounds.h"

#include "score/fact.h"

namespace taiyaku {
namespace {

/// The places of the matched facts of which `differ` holds.
template <class Differ>
std::vector<FindingSpans> places(const PairAnalysis& pair, Differ differ) {
  std::vector<FindingSpans> places;
  for (const FactMatch& match : pair.fact_matches) {
    if (match.outcome != FactMatch::Outcome::kEqual || !match.source || !match.target) continue;
    const Fact& from = pair.source_facts[*match.source];
    const Fact& to = pair.target_facts[*match.target];
    if (differ(from, to)) places.push_back({from.span, to.span});
  }
  return places;
}

}  // namespace

std::vector<FindingSpans> crossed_bounds(const PairAnalysis& pair) {
  return places(pair, [](const Fact& from, const Fact& to) {
    const bool both = from.bound != FactBound::kNone && to.bound != FactBound::kNone;
    // By more than a third is to less than two thirds.
    const bool rest = from.kind == to.kind && from.unit == to.unit && from.value != to.value;
    return both && !rest && from.bound != to.bound && from.kind != FactKind::kOrdinal;
  });
}

std::vector<FindingSpans> moved_bounds(const PairAnalysis& pair) {
  return places(pair, [](const Fact& from, const Fact& to) {
    const bool counted = from.kind == FactKind::kAge || from.unit == "person";
    // "Over 65" is said of those who are 65 as well.
    const bool same = from.bound == FactBound::kAtMost && to.bound == from.bound;
    return counted && same && from.value == to.value && from.bound_left_out != to.bound_left_out;
  });
}

}  // namespace taiyaku
