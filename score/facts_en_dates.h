// Dates and times of day in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_DATES_H_
#define TAIYAKU_SCORE_FACTS_EN_DATES_H_

#include <optional>

#include "score/facts_en_calendar.h"

namespace taiyaku {

/// The date, time or both at token `i`: "Tuesday, June 3rd, 2019 at 5 p.m.", "half past seven",
/// "2015-03", "the 1990s". A bare year only where its neighbours make it one.
std::optional<EnMoment> moment_at(const EnTokens& tokens, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_DATES_H_
