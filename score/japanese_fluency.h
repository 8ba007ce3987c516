// How far a run of Japanese words is from what a Japanese writer would put side by side.
#ifndef TAIYAKU_SCORE_JAPANESE_FLUENCY_H_
#define TAIYAKU_SCORE_JAPANESE_FLUENCY_H_

#include "align/bitext.h"

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

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_JAPANESE_FLUENCY_H_
