// How far a run of English words is from what an English writer would put side by side.
#ifndef TAIYAKU_SCORE_ENGLISH_FLUENCY_H_
#define TAIYAKU_SCORE_ENGLISH_FLUENCY_H_

#include "align/bitext.h"
#include "lexicon/lexicon.h"
#include "score/context_gain.h"

namespace taiyaku {

/// Of one sentence, or of all of a passage's. Edited news has a gain of 0.6 to 2.2 and a least sum
/// of −5 to 6, shuffled words a gain of less than −0.5. Numbers count as one usual number; words
/// that the model does not know are passed over. Thread safe.
ContextGain english_fluency(const LanguageModel& model, const Document& document, Range sentences);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ENGLISH_FLUENCY_H_
