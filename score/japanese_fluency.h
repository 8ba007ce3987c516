// How far a run of Japanese words is from what a Japanese writer would put side by side.
#ifndef TAIYAKU_SCORE_JAPANESE_FLUENCY_H_
#define TAIYAKU_SCORE_JAPANESE_FLUENCY_H_

#include "align/bitext.h"
#include "lexicon/lexicon.h"
#include "score/context_gain.h"

namespace taiyaku {

/// By the path costs of MeCab's dictionary (Token::path_cost), in thousands of its units: about
/// minus the logarithm of a word's probability behind the class of word before it.
struct JapaneseFluency {
  double mean = 0;           ///< a character; edited texts have 0.5 to 1.2. 0 without words
  double worst_of_four = 0;  ///< the largest sum of four neighbours in a sentence; 10 to 20
  std::uint32_t words = 0;   ///< that were counted
  Range worst;               ///< the tokens of those four; empty when no sentence has four
};

/// Of one sentence, or of all of a passage's. Numbers and Latin words are passed over: the
/// dictionary knows none of them, and they cost what they cost anywhere. Thread safe.
JapaneseFluency japanese_fluency(const Document& document, Range sentences);

/// By a trigram model, of one sentence. Edited texts have a gain of 0.5 to 3, shuffled
/// words one of −1 to 0.3. Numbers count as one usual number; words that the model does not know
/// are passed over. Costs more than the path costs, which lie in the tokens. Thread safe.
ContextGain japanese_context_gain(const LanguageModel& model, const Document& document,
                                  std::uint32_t sentence);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_JAPANESE_FLUENCY_H_
