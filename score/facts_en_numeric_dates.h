// Dates written in digits in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_NUMERIC_DATES_H_
#define TAIYAKU_SCORE_FACTS_EN_NUMERIC_DATES_H_

#include <optional>

#include "score/facts_en_calendar.h"

namespace taiyaku {

/// 2018-7-6, 2020/Sep/23, 2016.10.16, 2015-03 at token `i`.
std::optional<EnMoment> en_year_first(const EnTokens& t, std::size_t i);

/// 10/02/2023, 29.03.2022, 12-2015 at token `i`; the month first unless that is impossible.
std::optional<EnMoment> en_numeric_date(const EnTokens& t, std::size_t i);

/// 20161016 at token `i`.
std::optional<EnMoment> en_packed_date(const EnTokens& t, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_NUMERIC_DATES_H_
