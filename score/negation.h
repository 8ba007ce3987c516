// Where a sentence says no.
#ifndef TAIYAKU_SCORE_NEGATION_H_
#define TAIYAKU_SCORE_NEGATION_H_

#include <vector>

#include "align/bitext.h"

namespace taiyaku {

/// A word that negates. Plain ones (not, never, ない, ず) turn the sentence round and must have a
/// counterpart; the others (few, unable, 不可能, 拒否) may stand opposite a plain one but need not.
struct NegationCue {
  Span span;
  bool plain = true;
  bool final = false;  ///< Japanese: it negates the main verb, at the end of the sentence
  bool says = false;   ///< what is negated is a verb of saying: と述べていない, did not say
  bool must = false;   ///< Japanese: half of "must", なければならない or ざるを得ない
};

/// The negations of consecutive sentences, in order. Words that only look like one (かもしれない,
/// なければならない, "No. 5", not only) are left out. Thread safe.
std::vector<NegationCue> find_negations(const Document& document, Range sentences,
                                        Language language);

std::vector<NegationCue> english_negations(const Document& document, Range sentences);
std::vector<NegationCue> japanese_negations(const Document& document, Range sentences);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NEGATION_H_
