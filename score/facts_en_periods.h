// Years, decades, centuries, quarters and fiscal years in English text.
#ifndef TAIYAKU_SCORE_FACTS_EN_PERIODS_H_
#define TAIYAKU_SCORE_FACTS_EN_PERIODS_H_

#include <optional>

#include "score/facts_en_calendar.h"

namespace taiyaku {

/// "1990s", "the '90s", "mid-1800s" at token `i`.
std::optional<EnMoment> en_decade(const EnTokens& t, std::size_t i);

/// "the sixties", "the late nineties" at the token of the decade; "her fifties" are an age.
std::optional<EnMoment> en_worded_decade(const EnTokens& t, std::size_t i);

/// "19th century", "twenty-first century" at token `i`.
std::optional<EnMoment> en_century(const EnTokens& t, std::size_t i);

/// "third month of 2021" at token `i`.
std::optional<EnMoment> en_counted_month(const EnTokens& t, std::size_t i);

/// A year in four digits at token `i`, where its neighbours make it one.
std::optional<EnMoment> en_bare_year(const EnTokens& t, std::size_t i);

/// "third quarter of 2021", "Q3 2021", "third-quarter" at token `i`.
std::optional<EnMoment> en_quarter(const EnTokens& t, std::size_t i);

/// "April-June quarter", "July to September period" at token `i`.
std::optional<EnMoment> en_quarter_of_months(const EnTokens& t, std::size_t i);

/// "FY21", "FY2021" at token `i`.
std::optional<EnMoment> en_fiscal_year(const EnTokens& t, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_PERIODS_H_
