// Names in Chinese characters and their Latin spellings: Japanese, Chinese and Korean readings.
#ifndef TAIYAKU_LEXICON_HAN_NAMES_H_
#define TAIYAKU_LEXICON_HAN_NAMES_H_

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace taiyaku {

/// A name in Latin letters in each order of its words that kanji may have: as printed, family name
/// first, given name first.
class SpelledName {
 public:
  struct Order {
    std::string letters;
    std::string plain;  ///< long vowels not spelled out
  };

  /// `words` in lower-case letters a-z, as in print: xi, jinping. More than four are no name.
  explicit SpelledName(std::span<const std::string> words);

  std::span<const Order> orders() const { return orders_; }

 private:
  std::vector<Order> orders_;
};

/// Kanji with the ways they are read in names: worked out once, asked of many names. Views into
/// the lexicon, which must outlive it.
class HanReadings {
 public:
  /// Of text with anything else than characters from U+3000 to U+FFFF: size() 0.
  HanReadings(const Lexicon& lexicon, std::string_view kanji);

  std::size_t size() const { return characters_.size(); }

  /// Whether the name may begin with the character: false where similarity() is 0 for any count.
  bool may_begin(const SpelledName& name, std::size_t first) const;

  /// Whether the characters [first, first + count) are read as the whole name: in Japanese by the
  /// dictionary of names, in Mandarin (Pinyin or Wade–Giles) or in Korean. In [0, 1]; 0 for more
  /// than six characters.
  double similarity(const SpelledName& name, std::size_t first, std::size_t count) const;

 private:
  static constexpr std::size_t kLongestPiece = 4;

  /// Lists of spellings, separated by spaces.
  struct Character {
    std::string_view pinyin;
    std::string wade_giles;
    std::string_view korean;
    std::array<std::string, kLongestPiece> japanese;  ///< of the one to four characters from here
  };

  bool is_japanese(std::string_view letters, std::size_t first, std::size_t count) const;
  template <class Spellings>
  bool is_spelled(std::string_view letters, std::size_t first, std::size_t count,
                  Spellings Character::*spellings) const;

  std::vector<Character> characters_;
};

/// HanReadings::similarity of all of `kanji`. Thread safe.
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
