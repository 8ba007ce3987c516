// Numbers with a space inside, as detokenisers leave them: 2. 5倍, 27 00, 1, 234人.
#ifndef TAIYAKU_SCORE_TORN_NUMBERS_H_
#define TAIYAKU_SCORE_TORN_NUMBERS_H_

#include <string>
#include <vector>

#include "score/compare_facts.h"

namespace taiyaku {

/// A number that a space tears, and how it is written without.
struct TornNumber {
  Span span;  ///< bytes of the text it stands in
  std::string whole;
};

/// What joining brings to one side of a comparison.
struct MendedFacts {
  std::vector<Fact> facts;  ///< in order: those of the side, the pieces replaced by whole numbers
  std::vector<TornNumber> torn;
};

/// Joins digits across one space, also beside a point, comma or colon, where the value made so is
/// one that `other` states and that nothing on the side of `torn` answers, while none of the
/// pieces answers to anything. `matches` is how the facts compare as they stand; `is_source` says
/// that `torn` is their source. Lists, dates and the groups of a telephone number, which match as
/// they are, stay. Thread safe; looks at a bounded number of places.
MendedFacts mend_torn_numbers(const FactSide& torn, const FactSide& other,
                              const std::vector<FactMatch>& matches, bool is_source);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_TORN_NUMBERS_H_
