// Facts as values that can be compared: numbers with a dimension, or moments.
#ifndef TAIYAKU_SCORE_FACT_VALUE_H_
#define TAIYAKU_SCORE_FACT_VALUE_H_

#include <optional>

#include "score/dates.h"
#include "score/fact.h"
#include "score/units.h"

namespace taiyaku {

/// A fact read for comparison. Views into it live as long as the fact.
struct FactValue {
  const Fact* fact = nullptr;
  double number = 0;             ///< when not a moment
  const Unit* unit = nullptr;    ///< of measures, durations, ages, temperatures
  std::optional<Moment> moment;  ///< of dates and times
};

FactValue value_of(const Fact& fact);

/// How well two values agree: 1 the same in the same terms; down to 0.5 the same in other terms (a
/// converted unit, a year beside a bare number); 0 not the same.
double agreement(const FactValue& a, const FactValue& b);

/// How likely the one is the other gone wrong, from the values alone: a magnitude, a digit, a unit
/// or a field of a date that differs. In [0, 1]; meaningful where agreement() is 0.
double resemblance(const FactValue& a, const FactValue& b);

/// Same number, another unit, of which neither converts into the other nor is left unsaid.
bool differs_in_unit(const FactValue& a, const FactValue& b);

/// Two counts close together of which the one is the share `value` of the other: 10人中3人 for 0.3
/// or 30 percent.
bool are_in_ratio(const FactValue& a, const FactValue& b, const FactValue& value);

/// Two measures right beside one another whose sum is `value`: 6フィート4インチ.
bool add_up(const FactValue& a, const FactValue& b, const FactValue& value);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_VALUE_H_
