// What kind of Japanese token is worth looking up, and how: shared by word links and sentence
// terms.
#ifndef TAIYAKU_ALIGN_JAPANESE_TOKENS_H_
#define TAIYAKU_ALIGN_JAPANESE_TOKENS_H_

#include <cstddef>
#include <string_view>

#include "segment/document.h"

namespace taiyaku {

/// Bytes of UTF-8: two characters. One katakana character says nothing.
inline constexpr std::size_t kShortestKatakana = 6;

bool is_latin(std::string_view norm);     ///< begins with a Latin letter
bool is_katakana(std::string_view norm);  ///< nothing but katakana and ー, and not empty
/// Hiragana of at most three characters: as a headword it is rather grammar than a word.
bool is_short_hiragana(std::string_view headword);
/// Whether a compound may begin with such a token.
bool starts_compound(Pos pos);
/// Whether the token can have a counterpart of its own: content words and pronouns, but not the
/// verbs and nouns that only carry grammar (する, こと).
bool says_something(const Document& document, const Token& token);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_JAPANESE_TOKENS_H_
