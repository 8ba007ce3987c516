// Facts of two passages matched by value.
#ifndef TAIYAKU_SCORE_COMPARE_FACTS_H_
#define TAIYAKU_SCORE_COMPARE_FACTS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "score/fact.h"

namespace taiyaku {

/// What became of a fact.
struct FactMatch {
  enum class Outcome : std::uint8_t {
    kEqual,  ///< same value on both sides, in whatever notation; one side is none when the value is
             ///< stated again, or in words that are no fact (both, a dozen, 翌日)
    kChanged,  ///< a counterpart in the matching place with another value, unit or currency
    kDropped,  ///< in the source only
    kAdded,    ///< in the target only
  };
  Outcome outcome = Outcome::kEqual;
  std::optional<std::size_t>
      source;  ///< index of the source fact; none when added or said elsewhere
  std::optional<std::size_t>
      target;             ///< index of the target fact; none when dropped or said elsewhere
  double confidence = 0;  ///< in [0, 1], that a careful reader would agree
};

/// One side of the comparison: the facts, and the text they were found in (for context such as
/// 翌日 or "the other three" that agrees with a value without stating it).
struct FactSide {
  std::string_view text;
  Span within;
  Language language = Language::kUnknown;
  const std::vector<Fact>* facts = nullptr;
};

/// Matches optimally over the whole passage, so that a number moved into the next sentence is no
/// error; each fact is in exactly one match. Thread safe.
std::vector<FactMatch> compare_facts(const FactSide& source, const FactSide& target);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_COMPARE_FACTS_H_
