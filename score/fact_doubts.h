// How sure a reader may be that facts without a counterpart are an error.
#ifndef TAIYAKU_SCORE_FACT_DOUBTS_H_
#define TAIYAKU_SCORE_FACT_DOUBTS_H_

#include "score/compare_facts.h"
#include "score/fact_value.h"

namespace taiyaku {

/// "millions" against 何百億: both vague, and worlds apart.
bool vague_clash(const FactValue& s, const FactValue& t);

/// "three women" and 二人, threefold and 2倍: the same things are counted.
bool count_alike(const FactValue& s, const FactValue& t);

/// Sums, shares of a hundred and dates are said as such or not at all: no word hints at them.
bool needs_no_hint(const FactValue& s, const FactValue& t);

/// Whether fact `i` of the side is one of the two numbers of a score: 3-2, 3対2.
bool in_score(const FactSide& side, std::size_t i);

/// How sure, in [0, 1], that a fact that the other side does not state is an error; less where
/// words of the other side account for it by `hint` (see fact_hints.h).
double dropped_confidence(const FactValue& v, double hint);

/// What to multiply that by for an addition, which explains more often than omissions hide.
double added_weight(const FactValue& v);

/// Two sums whose digits, two or more, are the same: one may be the other with its currency or its
/// scale lost (68億円, £68 million).
bool are_sums_of_same_digits(const FactValue& a, const FactValue& b);

/// The same for fact `i` of a side where it may be an aside for its readers.
double aside_weight(const FactSide& side, std::size_t i);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_DOUBTS_H_
