// Words that agree with a value without stating it: both, a dozen, 両, 半, 翌日.
#ifndef TAIYAKU_SCORE_FACT_HINTS_H_
#define TAIYAKU_SCORE_FACT_HINTS_H_

#include <string_view>

#include "score/fact_value.h"
#include "segment/document.h"

namespace taiyaku {

/// How well some word of `text` (one side of a pair, in `language`) accounts for `value` of the
/// other side, in [0, 1]; 0 when none does. A hint may satisfy a fact; it is never demanded of a
/// translation.
double hint_for(const FactValue& value, std::string_view text, Language language);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_HINTS_H_
