// Moments that two texts state: do they agree, and could one be the other gone wrong?
#ifndef TAIYAKU_SCORE_FACT_MOMENTS_H_
#define TAIYAKU_SCORE_FACT_MOMENTS_H_

#include "score/dates.h"

namespace taiyaku {

/// 1 the same, down to 0.55 where one says less or the same in other terms (a weekday for a day, a
/// month for its quarter); 0 not the same. Symmetric.
double moments_agree(const Moment& a, const Moment& b);

/// How likely the one is the other gone wrong, in [0, 1]. Meaningful where they do not agree.
double moments_resemble(const Moment& a, const Moment& b);

/// Whether all that `open` says is said by `other`, so that it need not be said again: a full date
/// states its year, "Monday" does not state 2027年3月6日.
bool is_said_by(const Moment& open, const Moment& other);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_MOMENTS_H_
