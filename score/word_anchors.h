// Words of a pair that are each other's only counterpart, whatever stands around them.
#ifndef TAIYAKU_SCORE_WORD_ANCHORS_H_
#define TAIYAKU_SCORE_WORD_ANCHORS_H_

#include <cstdint>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// A name, or a word written in katakana or Latin letters, and the one place on the English side
/// that says it. All ranges are tokens of the documents.
struct WordAnchor {
  Range english;
  Range japanese;
  std::uint32_t english_sentence = 0;  ///< in Document::sentences
  std::uint32_t japanese_sentence = 0;
  bool common = false;  ///< the English words begin with small letters: midfield, tweeted
};

/// In the order of the Japanese; words said twice on either side are left out. At most a few dozen
/// a passage, the first ones: time is linear in tokens and links. Thread safe.
std::vector<WordAnchor> find_word_anchors(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_WORD_ANCHORS_H_
