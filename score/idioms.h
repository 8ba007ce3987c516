// Phrases whose words do not mean what they mean elsewhere, and the words by which one sees that a
// translator did not know: to spill the beans, to run for office, リフォーム.
#ifndef TAIYAKU_SCORE_IDIOMS_H_
#define TAIYAKU_SCORE_IDIOMS_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "score/word_list.h"

namespace taiyaku {

enum class IdiomKind : std::uint8_t {
  kIdiom,   ///< what it means is in none of its words
  kPhrase,  ///< the same, of ready phrases of talk: that it is clumsy is all there is to it
  kSense,   ///< one of its words has another of its senses, or names something: the Guardian
};

/// English: words separated by spaces.
///   spill the bean          each is a lemma or the word as it stands
///   the Guardian            with a capital only words that have one; not in the first place
///   address * issue|crisis  `|` between alternatives, not in the first place;
///                           `*` for at most three words in between
///   charge & murder|police  `&` at the end before words one of which must be near: before or
///                           behind, in the same sentence, at most four words away
/// Japanese: its unchanging beginning as it is written, `_` for one of をがはもに in it
/// (足_引っ張);
/// `&` as in English, before lemmas.
struct Idiom {
  std::string_view pattern;
  /// What a translation of the sense does not say, separated by spaces: Japanese words, or the
  /// beginning of several; English lemmas.
  std::string_view literal;
  IdiomKind kind = IdiomKind::kIdiom;
};

constexpr std::uint32_t kMostBetween = 3;  ///< words that `*` may stand for
constexpr std::uint32_t kNear = 4;         ///< words away that the words behind `&` may be

/// Our own lists. Left out: idioms that the other language has as well or has taken over (the tip
/// of the iceberg, to throw in the towel) and those whose words are often meant as they stand (hot
/// water, a hot potato, to break the ice).
std::span<const Idiom> english_idioms();   ///< ascending by pattern
std::span<const Idiom> japanese_idioms();  ///< ascending by pattern

/// What a word is looked for by; in lower case.
using IdiomKey = std::uint32_t;
constexpr IdiomKey idiom_key(std::string_view word) {
  IdiomKey key = 2166136261U;  // FNV-1a
  for (const char byte : word) key = (key ^ static_cast<unsigned char>(byte)) * 16777619U;
  return key;
}
constexpr IdiomKey kNoOther = 0;

/// How many words before a word and behind it may be the other one by which an English idiom is
/// found that begins with it; none behind it where none begins so. Now and then too many.
struct IdiomReach {
  std::uint32_t before = 0;
  std::uint32_t behind = 0;
};
IdiomReach idiom_reach(IdiomKey first);

/// An English idiom and the two words it is found by: its first one, and one of those that it asks
/// for behind that, or near; kNoOther where it asks for none.
struct IdiomPair {
  IdiomKey words = 0;       ///< of both
  std::uint16_t row = 0;    ///< of english_idioms()
  std::uint8_t before = 0;  ///< how many words before the first one the other may stand
  std::uint8_t behind = 0;  ///< how many words behind it
};

/// Those found by two words, and now and then by others.
std::span<const IdiomPair> english_idioms_with(IdiomKey first, IdiomKey other);

/// Those that begin with the first character of the text.
std::span<const Idiom> japanese_idioms_with(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_IDIOMS_H_
