// Where the idioms of score/idioms.h stand in a text.
#ifndef TAIYAKU_SCORE_IDIOM_MATCH_H_
#define TAIYAKU_SCORE_IDIOM_MATCH_H_

#include <vector>

#include "score/idioms.h"
#include "segment/document.h"

namespace taiyaku {

struct IdiomMatch {
  const Idiom* idiom = nullptr;
  Span span;  ///< without the words near it
};

/// Of one sentence, by where they begin; of those that begin at one word in the order of their
/// list.
std::vector<IdiomMatch> idioms_in(const Document& document, const Sentence& sentence,
                                  Language language);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_IDIOM_MATCH_H_
