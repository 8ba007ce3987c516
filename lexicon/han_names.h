// Names in Chinese characters and their Latin spellings: Japanese, Chinese and Korean readings.
#ifndef TAIYAKU_LEXICON_HAN_NAMES_H_
#define TAIYAKU_LEXICON_HAN_NAMES_H_

#include <span>
#include <string>
#include <string_view>

#include "lexicon/lexicon.h"

namespace taiyaku {

/// Whether `words` (lower-case letters a-z, as in print: xi, jinping) are how `kanji` is read as a
/// whole: in Japanese by the dictionary of names, in Mandarin (Pinyin or Wade–Giles) or in Korean,
/// family name first or last. In [0, 1]; 0 for more than six characters. Thread safe.
double han_similarity(const Lexicon& lexicon, std::span<const std::string> words,
                      std::string_view kanji);

/// Spellings of a Pinyin syllable in the system of Wade and Giles, without apostrophes ("jin" →
/// "chin").
std::string wade_giles(std::string_view pinyin);

/// How a character is read in Korean names, in the usual Latin spellings, separated by spaces;
/// empty for characters that are rare in names.
std::string_view korean_spellings(std::string_view character);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_HAN_NAMES_H_
