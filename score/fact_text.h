// Text folded for the scanners of facts: half width, lower case, with a way back to the original.
#ifndef TAIYAKU_SCORE_FACT_TEXT_H_
#define TAIYAKU_SCORE_FACT_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "segment/characters.h"
#include "segment/span.h"

namespace taiyaku {

/// What the scanners read. NFKC as far as values go: full-width letters and digits, half-width
/// kana, squared units (㎞) and eras (㍻); circled numbers stay as they are, because they are
/// bullets. Every space is ' ', every hyphen and minus '-', every wave or en dash '~'; zero-width
/// characters are gone. Superscripts are "^2". Invalid bytes become '\x01'.
struct FactText {
  std::string_view text;    ///< the original
  std::string folded;       ///< UTF-8
  std::uint32_t begin = 0;  ///< byte of `text` that the folding begins at
  /// Per folded byte and one past the end: byte of `text`. Empty where all stand as they did.
  std::vector<std::uint32_t> moved;

  /// The byte of `text` that the character at folded byte `at` comes from, or the end.
  std::uint32_t origin(std::size_t at) const {
    return moved.empty() ? begin + static_cast<std::uint32_t>(at) : moved[at];
  }
  Span span(std::size_t from, std::size_t to) const { return {origin(from), origin(to)}; }
  /// The folded text from `at` on; empty past the end.
  std::string_view from(std::size_t at) const {
    return at < folded.size() ? std::string_view(folded).substr(at) : std::string_view();
  }
  /// Whether the original character at folded byte `at` is an upper-case Latin letter, of either
  /// width.
  bool upper(std::size_t at) const;
};

FactText fold_for_facts(std::string_view text, Span within);

/// A decoded character and its length in bytes.
struct DecodedCharacter {
  char32_t code = 0;
  std::uint32_t size = 1;
};

/// A character of two or four bytes, or none; what decode_at() leaves to it.
DecodedCharacter decode_long(std::string_view text, std::size_t at);

/// The character that starts at `at`; code 1 for an invalid byte, 0 at the end.
inline DecodedCharacter decode_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {0, 0};
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(at) < 0x80) return {byte(at), 1};
  // Kana and ideographs, the bulk of Japanese.
  if (byte(at) > 0xE0 && byte(at) < 0xF0 && at + 2 < text.size() &&
      ((byte(at + 1) ^ 0x80) | (byte(at + 2) ^ 0x80)) < 0x40)
    return {static_cast<char32_t>((byte(at) & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 |
                                  (byte(at + 2) & 0x3F)),
            3};
  return decode_long(text, at);
}
/// The character that ends before `at`, or code 0 at the beginning.
DecodedCharacter decode_before(std::string_view text, std::size_t at);

constexpr bool is_kanji(char32_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || c == U'々'; }
constexpr bool is_hiragana(char32_t c) { return c >= 0x3041 && c <= 0x309F; }
constexpr bool is_katakana(char32_t c) { return c >= 0x30A1 && c <= 0x30FF && c != U'・'; }

/// A plain decimal with up to 15 significant digits and no trailing zeros: "1200000000", "0.05".
std::string plain_decimal(long double value);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_TEXT_H_
