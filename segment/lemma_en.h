// Inflected English word → dictionary form, by the rules of WordNet's morphology (morphy(7WN)).
#ifndef TAIYAKU_SEGMENT_LEMMA_EN_H_
#define TAIYAKU_SEGMENT_LEMMA_EN_H_

#include <string>
#include <string_view>

#include "segment/vocabulary.h"

namespace taiyaku {

/// The dictionary form of a lower-case word, written to `lemma`. With a vocabulary: its irregular
/// forms, then the detachment rules whose result it knows; a word it does not know stays as it is,
/// but for a plain plural. Without one (null): the rules alone, where spelling leaves little doubt.
void find_lemma(std::string_view word, const Vocabulary* vocabulary, std::string& lemma);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_LEMMA_EN_H_
