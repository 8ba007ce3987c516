// Is this the same name in the other script?
#ifndef TAIYAKU_LEXICON_NAMES_H_
#define TAIYAKU_LEXICON_NAMES_H_

#include <string>
#include <string_view>

namespace taiyaku {

/// Likeness in [0, 1] of one English (Latin-script) name or word and one katakana or hiragana
/// string: 1 is certain, above 0.7 is a match in practice. Long vowels, l/r, b/v, doubled letters,
/// diacritics and the usual spellings of foreign sounds are allowed for. Thread safe.
///   transliteration_similarity("Maduro", "マドゥーロ") > 0.9
double transliteration_similarity(std::string_view english, std::string_view kana);

/// Hepburn romanisation of kana in lower case ASCII; a long vowel mark repeats the vowel.
/// Characters that are not kana are left out.
std::string romanise(std::string_view kana);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_NAMES_H_
