// What their neighbours add to the words of a passage: the measure behind both languages' fluency.
#ifndef TAIYAKU_SCORE_CONTEXT_GAIN_H_
#define TAIYAKU_SCORE_CONTEXT_GAIN_H_

#include <cstdint>
#include <span>

#include "segment/span.h"

namespace taiyaku {

/// The words' context is measured, not the words: what a trigram model gives a word after the two
/// before it, over what it gives the word anywhere (SLOR: Pauls and Klein, ACL 2012; Lau, Clark and
/// Lappin, Cognitive Science 2017). Rare words and names cost nothing by being rare.
struct ContextGain {
  double gain = 0;           ///< mean over the words the model knows, in nats. 0 without words
  double least_of_four = 0;  ///< the least sum of four neighbours within a sentence
  std::uint32_t words = 0;   ///< how many the model knows
  Range least;               ///< the tokens of those four; empty when no sentence has four
};

/// A token of a sentence that counts, known or not.
struct GainingWord {
  std::uint32_t token = 0;  ///< its number in the document
  bool known = false;
  double gain = 0;  ///< 0 for unknown words
};

/// Adds up sentences. Not thread safe.
class ContextGainSum {
 public:
  void add_sentence(std::span<const GainingWord> words);
  ContextGain result() const;

 private:
  ContextGain sum_;  // gain: all words' together
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CONTEXT_GAIN_H_
