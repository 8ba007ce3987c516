// What frequent words are usually translated by, learnt from translations: also words that no
// dictionary lists because they say so little (should, only, up, さらに).
#ifndef TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_
#define TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_

#include <optional>
#include <string_view>

#include "score/check.h"

namespace taiyaku {

/// One frequent word. Its surprise is minus the logarithm, in nats, of how likely IBM's model 1
/// finds it beside the words of the other text.
struct UsualCounterparts {
  /// Lemmas, the likeliest first, behind each the word's surprise beside it alone in tenths of
  /// nats, all separated by spaces. Lives as long as the program.
  std::string_view words;
  double average = 0;  ///< its surprise over all translations that were learnt from
  double alone = 0;    ///< its surprise where a translation has none of `words`
};

/// What is known of a lemma of that language. Thread safe.
std::optional<UsualCounterparts> usual_counterparts(std::string_view lemma, Language language);

/// How much more than on average the words of the source surprise beside those of the target, in
/// nats; less where a dictionary links the word to another one. Words that surprise less than on
/// average make up for none. Over the root of their number: chance alone makes the sum no greater
/// in a long text. Thread safe.
double missing_counterparts(const PairAnalysis& pair);

/// Raises what is covered of `passage` where `other` has a usual counterpart of a word that the
/// dictionaries link to nothing, or to little. Thread safe.
void cover_by_usual_counterparts(const Passage& passage, const Passage& other, Coverage& coverage);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_
