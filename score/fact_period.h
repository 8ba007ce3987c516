// In what time an amount comes: 2,500 euros a month, 月2500ユーロ.
#ifndef TAIYAKU_SCORE_FACT_PERIOD_H_
#define TAIYAKU_SCORE_FACT_PERIOD_H_

#include <string_view>

#include "segment/document.h"

namespace taiyaku {

/// "hour", "day", "week", "month", "quarter" or "year", as the words right beside the value at
/// `span` say it; empty where they do not. A view of a constant. Thread safe, looks at a few words.
std::string_view period_of(std::string_view text, Span span, Language language);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_PERIOD_H_
