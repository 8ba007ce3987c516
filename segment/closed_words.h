// English words of the closed classes, which spelling cannot tell from others.
#ifndef TAIYAKU_SEGMENT_CLOSED_WORDS_H_
#define TAIYAKU_SEGMENT_CLOSED_WORDS_H_

#include <string_view>

#include "segment/document.h"

namespace taiyaku {

struct ClosedWord {
  std::string_view word;
  Pos pos;
  std::string_view lemma;  ///< empty: the word itself
};

/// The entry for a lower-case word with straight apostrophes, or null. The entry lives for ever.
const ClosedWord* closed_word(std::string_view word);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_CLOSED_WORDS_H_
