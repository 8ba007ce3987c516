// A fact: a stretch of text that states a value.
#ifndef TAIYAKU_SCORE_FACT_H_
#define TAIYAKU_SCORE_FACT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "segment/document.h"

namespace taiyaku {

enum class FactKind : std::uint8_t {
  kNumber,
  kOrdinal,
  kPercentage,
  kMoney,
  kMeasure,
  kTemperature,
  kAge,
  kDuration,
  kDate,
  kTime,
  kDatetime,
};

/// What the words around a value make of it.
enum class FactBound : std::uint8_t {
  kNone,
  kAtLeast,  ///< at least, more than, over, 以上, 超
  kAtMost,   ///< at most, up to, less than, 以下, 未満
};

/// How a head count stands to the people named before it.
enum class FactCompany : std::uint8_t {
  kNone,
  kBesides,    ///< "and three others", ほか3人
  kIncluding,  ///< 市長ら4人: the mayor is one of the four
};

/// Values are canonical and the same in both languages: a plain decimal for quantities
/// ("1200000000" for $1.2 billion and 12億ドル), the number before the sign for percentages, TIMEX3
/// for dates and times ("2019-06-03", "XXXX-03-28", "T15:00").
struct Fact {
  Span span;  ///< bytes of the text it was found in
  FactKind kind = FactKind::kNumber;
  std::string value;
  /// ISO 4217 for money, CLDR unit identifiers for measures ("kilometer", "year", "celsius"); what
  /// is counted where it is known: "person", "case" (件), "time" (回, times), "fold" (倍,
  /// threefold), "point" (ポイント), "item" (any other counter or plural noun); of a number that
  /// begins a range, the unit said at its end (5～10キロ); otherwise empty.
  std::string unit;
  bool approximate = false;  ///< about, nearly, 約, 余り; a vague count such as dozens or 数十
  /// How sure that this states a value at all, and that a translation must keep it: 1 for "3,500",
  /// low for "one" or 一 inside an expression.
  double confidence = 1;
  FactBound bound = FactBound::kNone;
  bool bound_left_out = false;  ///< of bounds: under 18, 未満, 超, unlike "18 or younger", 以下
  FactCompany company = FactCompany::kNone;
  bool half_said = false;  ///< of times: the text says which half of the day (p.m., 午前, noon)
  bool swappable = false;  ///< of dates: 10/02/2023, whose day and month may change places
  bool month_end = false;  ///< of months: the end of it is meant (3月末), which may be its last day
};

/// All facts of `within` (in order, not overlapping), whose text is in `language`. Spans are bytes
/// of `text`. Thread safe, linear in the text, never fails.
std::vector<Fact> extract_facts(std::string_view text, Span within, Language language);

/// The numerals inside a date or time, as numbers: 2018, 5 and 17 of 2018年5月17日. None where the
/// value says it all (2018年). Spans are bytes of `text`. For listings; never compared.
std::vector<Fact> parts_of(std::string_view text, const Fact& fact, Language language);

std::string_view to_string(FactKind kind);    ///< "number", "money", …
std::string_view to_string(FactBound bound);  ///< "at-least", "at-most"; empty for none

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_H_
