// What frequent words are usually translated by, learnt from translations: also words that no
// dictionary lists because they say so little (should, only, up, さらに).
#ifndef TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_
#define TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_

#include <optional>
#include <string_view>

#include "score/check.h"

namespace taiyaku {

/// One frequent word.
struct UsualCounterparts {
  /// Lemmas, separated by spaces, the likeliest first. Lives as long as the program.
  std::string_view words;
  /// Nats: how much a translation without any of them surprises; the more regularly the word is
  /// rendered by one of them, the more.
  double surprise = 0;
};

/// What is known of a lemma of that language. Thread safe.
std::optional<UsualCounterparts> usual_counterparts(std::string_view lemma, Language language);

/// How much it surprises, in nats, that the target has none of the usual counterparts of words of
/// the source; less where a dictionary links the word to another one. Thread safe.
double missing_counterparts(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_
