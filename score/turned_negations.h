// Negations that the other language usually says without one: "not until the 1990s" is
// 1990年代になってから, "it remains to be seen" まだ分からない.
#ifndef TAIYAKU_SCORE_TURNED_NEGATIONS_H_
#define TAIYAKU_SCORE_TURNED_NEGATIONS_H_

#include <vector>

#include "score/negation.h"

namespace taiyaku {

/// Consecutive sentences of one side, and the negations in them.
struct NegatedText {
  const Document& document;
  Range sentences;
  std::vector<NegationCue>& cues;
};

/// Takes a plain negation for one that need not have a counterpart where the other side says the
/// same by a usual turn of phrase. The phrases are a list of ours. Thread safe.
void soften_turned_negations(NegatedText english, NegatedText japanese);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_TURNED_NEGATIONS_H_
