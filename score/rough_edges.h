// What a Japanese translation shows that was not read once more, without any rule being broken.
#ifndef TAIYAKU_SCORE_ROUGH_EDGES_H_
#define TAIYAKU_SCORE_ROUGH_EDGES_H_

#include "score/check.h"

namespace taiyaku {

/// All 0 for a translation into English.
struct RoughEdges {
  /// 1 where a word in katakana is in no dictionary, names included: ボダシャス. Either the name is
  /// rare, and then often misspelt, or a word was spelt by its sound instead of being translated.
  double unknown_katakana = 0;
  unsigned unread = 0;            ///< kanji or hiragana that the analyser's dictionary cannot read
  unsigned half_width_marks = 0;  ///< ASCII full stops and commas behind Japanese characters
  double pauses = 0;              ///< 、 in ten characters, more than usual; negative: fewer
};

/// Thread safe, linear in the translation.
RoughEdges rough_edges(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ROUGH_EDGES_H_
