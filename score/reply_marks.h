// Which words of a translation are an assistant's.
#ifndef TAIYAKU_SCORE_REPLY_MARKS_H_
#define TAIYAKU_SCORE_REPLY_MARKS_H_

#include <vector>

#include "score/check.h"

namespace taiyaku {

/// A stretch of the target that an assistant said.
struct ReplyMark {
  Span span;
  bool instead = false;   ///< a refusal, or all there is: no translation
  bool words = false;     ///< more than markup
  double confidence = 0;  ///< in [0, 1]
};

/// In order; none overlaps another. A reply in place of the translation is one mark, one beside it
/// a mark for each sentence. Sentences that say nothing of the kind themselves are marked when they
/// stand beside one that does and the source does not have them. Thread safe, linear but for a
/// sort.
std::vector<ReplyMark> reply_marks(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_REPLY_MARKS_H_
