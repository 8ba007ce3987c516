// Words that make a bound of a value: at least, more than, 以上, 未満.
#ifndef TAIYAKU_SCORE_FACT_BOUNDS_H_
#define TAIYAKU_SCORE_FACT_BOUNDS_H_

#include <string_view>
#include <vector>

#include "score/fact.h"

namespace taiyaku {

/// Sets the bound of each fact from the words right before and after it. Spans are bytes of `text`.
/// Thread safe, linear.
void find_bounds(std::string_view text, Language language, std::vector<Fact>& facts);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_BOUNDS_H_
