// English dictionary forms: WordNet's morphology (morphy, WordNet 3.0 manual, section 7WN).
#ifndef TAIYAKU_SEGMENT_MORPHOLOGY_H_
#define TAIYAKU_SEGMENT_MORPHOLOGY_H_

#include <string>
#include <string_view>

#include "segment/vocabulary.h"

namespace taiyaku {

/// The dictionary form of one lower-case English word: the vocabulary's irregular forms first
/// ("went" → "go"), then the word itself when it is one, then the regular endings taken off
/// ("cities" → "city", "stopped" → "stop"). A word that the vocabulary does not know comes back as
/// it is: most of them are names. Without a vocabulary (null) the spelling alone decides.
/// The lexicon's English keys are made by this function, so look-ups must be too. Thread safe.
std::string english_lemma(std::string_view word, const Vocabulary* vocabulary);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_MORPHOLOGY_H_
