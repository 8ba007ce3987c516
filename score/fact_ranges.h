// Facts that share what they leave out with the fact beside them: 1869～95年, 5～10キロ.
#ifndef TAIYAKU_SCORE_FACT_RANGES_H_
#define TAIYAKU_SCORE_FACT_RANGES_H_

#include <string_view>
#include <vector>

#include "score/fact.h"

namespace taiyaku {

/// Gives both ends of each range what only one of them states: the century (1981-87), the unit
/// (16～29歳, 5-10 km), the scale (5～10億円, $5-10 million), the month sign (7～9月). Facts are in
/// order, their spans bytes of `text`. Thread safe, linear.
void complete_ranges(std::string_view text, std::vector<Fact>& facts);

/// Whether two neighbouring facts are the two sides of a score: 3-2, 3対2, 3－2.
bool is_score(std::string_view text, const Fact& first, const Fact& second);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_RANGES_H_
