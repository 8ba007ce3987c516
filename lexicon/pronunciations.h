// How English words sound: the pronouncing dictionary of Carnegie Mellon University as the package
// pocketsphinx-en-us carries it.
#ifndef TAIYAKU_LEXICON_PRONUNCIATIONS_H_
#define TAIYAKU_LEXICON_PRONUNCIATIONS_H_

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "lexicon/spelling_model.h"

namespace taiyaku {

/// Number of a phoneme of ARPABET ("AA" … "ZH") from 1 to 39; 0 for no phoneme.
std::uint8_t phoneme_number(std::string_view name);

/// One byte a phoneme; the ways of saying a word are separated by a zero.
using Pronunciations = std::map<std::string, std::string>;

/// Words in lower case, letters a-z only, with at most three pronunciations each. Nothing when
/// there is no such file.
Pronunciations read_pronunciations(const std::string& path);

/// The first pronunciation in `phonemes`, which is taken off it.
Symbols next_pronunciation(std::string_view& phonemes);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_PRONUNCIATIONS_H_
