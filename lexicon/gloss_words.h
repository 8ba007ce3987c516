// An English rendering → the lemmas it is made of, as the segmenter would find them in a text.
#ifndef TAIYAKU_LEXICON_GLOSS_WORDS_H_
#define TAIYAKU_LEXICON_GLOSS_WORDS_H_

#include <string>
#include <string_view>
#include <vector>

#include "segment/vocabulary.h"

namespace taiyaku {

/// Lower-case lemmas in order, function words included; words joined by hyphens are separate.
///   "Prime Minister's offices" → prime, minister, office
std::vector<std::string> gloss_words(std::string_view gloss, const Vocabulary& vocabulary);

/// The words of a gloss that are joined by hyphens, as one lemma each, since a text keeps them
/// whole:
///   "well-known ski-jumper" → well-known, ski-jumper
std::vector<std::string> hyphenated_words(std::string_view gloss, const Vocabulary& vocabulary);

/// Words that say nothing of their own in a gloss: articles, prepositions, "someone", "be", …
bool is_gloss_stop_word(std::string_view lemma);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_GLOSS_WORDS_H_
