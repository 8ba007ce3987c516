#include "score/compare_facts.h"

namespace taiyaku {

std::vector<FactMatch> compare_facts(const FactSide& source, const FactSide& target) {
  std::vector<FactMatch> matches;
  std::vector<bool> used(target.facts->size());
  for (std::size_t s = 0; s < source.facts->size(); ++s) {
    FactMatch match{FactMatch::Outcome::kDropped, s, std::nullopt, 0.3};
    for (std::size_t t = 0; t < target.facts->size(); ++t) {
      if (used[t] || (*source.facts)[s].value != (*target.facts)[t].value) continue;
      used[t] = true;
      match = {FactMatch::Outcome::kEqual, s, t, 1.0};
      break;
    }
    matches.push_back(match);
  }
  for (std::size_t t = 0; t < used.size(); ++t) {
    if (!used[t]) matches.push_back({FactMatch::Outcome::kAdded, std::nullopt, t, 0.2});
  }
  return matches;
}

}  // namespace taiyaku
