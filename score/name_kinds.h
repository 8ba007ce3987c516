// What kind of name a word is, by all that the lexicon says of it.
#ifndef TAIYAKU_SCORE_NAME_KINDS_H_
#define TAIYAKU_SCORE_NAME_KINDS_H_

#include <cstdint>
#include <string_view>

#include "lexicon/lexicon.h"

namespace taiyaku {

/// What the lexicon and the tokens say of a word that may be a name.
enum class NameKind : std::uint8_t {
  kOrdinary,  ///< has a meaning as a word: レジ, House
  kUnknown,   ///< in no dictionary: Lindqvist
  kPerson,    ///< in the dictionary of names only
  kPlace,     ///< a country, region or city
};

/// Of an English lemma. Thread safe, as are all of these.
NameKind english_kind(const Lexicon& lexicon, std::string_view word);
/// Of a Japanese headword.
NameKind japanese_kind(const Lexicon& lexicon, std::string_view headword);

/// Whether katakana are put together from words that the lexicon has each by itself: ホームサイド.
bool is_compound(const Lexicon& lexicon, std::string_view katakana);

/// Whether the headword is a country or region of our own list, which a text takes for granted.
bool is_country(const Lexicon& lexicon, std::string_view headword);

/// Whether a word as printed begins with a capital of English or of Western Europe: A to Z, À to Þ.
bool begins_with_capital(std::string_view surface);

/// Whether text is nothing but katakana, ー and ・, and not empty.
bool is_katakana_or_dot(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_KINDS_H_
