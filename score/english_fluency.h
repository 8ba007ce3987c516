// How far a run of English words is from what an English writer would put side by side.
#ifndef TAIYAKU_SCORE_ENGLISH_FLUENCY_H_
#define TAIYAKU_SCORE_ENGLISH_FLUENCY_H_

#include "align/bitext.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// The words' context is measured, not the words: what a trigram model gives a word after the two
/// before it, over what it gives the word anywhere (SLOR: Pauls and Klein, ACL 2012; Lau, Clark and
/// Lappin, Cognitive Science 2017). Rare words and names cost nothing by being rare.
struct EnglishFluency {
  /// Mean over the words the model knows of the nats that their context adds. Edited news has
  /// 0.6 to 2.2, shuffled words less than −0.5. 0 without words.
  double gain = 0;
  /// The least sum of four neighbours within a sentence; edited news has −5 to 6.
  double least_of_four = 0;
  std::uint32_t words = 0;  ///< how many the model knows
  Range least;              ///< the tokens of those four; empty when no sentence has four
};

/// Of one sentence, or of all of a passage's. Numbers count as one usual number; words that the
/// model does not know are passed over. Thread safe.
EnglishFluency english_fluency(const LanguageModel& model, const Document& document,
                               Range sentences);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ENGLISH_FLUENCY_H_
