// Whether a translation is as long as its source leads one to expect.
#ifndef TAIYAKU_SCORE_LENGTH_H_
#define TAIYAKU_SCORE_LENGTH_H_

#include "align/bitext.h"

namespace taiyaku {

/// In standard deviations of what human translators do, in logarithms of characters: below 0 the
/// target is short, above 0 long. Two empty sides give about 0. Thread safe.
double length_deviation(const Bitext& bitext);

/// Code points of the passage.
double letters(const Passage& passage);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_LENGTH_H_
