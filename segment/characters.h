// Code points by what they mean to segmentation: script, white space, brackets, marks.
#ifndef TAIYAKU_SEGMENT_CHARACTERS_H_
#define TAIYAKU_SEGMENT_CHARACTERS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "segment/span.h"

namespace taiyaku {

enum class Script : std::uint8_t {
  kOther,  ///< punctuation, symbols, everything not below
  kSpace,  ///< white space, controls and invisible characters
  kLatin,  ///< letters of Latin, Greek and Cyrillic, full width too
  kDigit,  ///< 0-9, full width too
  kHiragana,
  kKatakana,  ///< with ー and half-width forms
  kHan,
};

/// Script of a code point outside ASCII.
Script wide_script_of(char32_t value);

/// Script of any code point.
inline Script script_of(char32_t value) {
  if (value >= 0x80) return wide_script_of(value);
  if (value <= ' ' || value == 0x7F) return Script::kSpace;
  if (value >= '0' && value <= '9') return Script::kDigit;
  return (value | 0x20U) >= 'a' && (value | 0x20U) <= 'z' ? Script::kLatin : Script::kOther;
}

inline bool is_space(char32_t value) { return script_of(value) == Script::kSpace; }
inline bool is_japanese(Script script) { return script >= Script::kHiragana; }
inline bool is_word(Script script) { return script >= Script::kLatin; }
inline bool is_ascii_digit(char32_t value) { return value >= '0' && value <= '9'; }
inline bool is_ascii_upper(char32_t value) { return value >= 'A' && value <= 'Z'; }
inline bool is_ascii_lower(char32_t value) { return value >= 'a' && value <= 'z'; }
inline bool is_ascii_letter(char32_t value) { return is_ascii_lower(value | 0x20U); }

/// ASCII letters in lower case; everything else as it is.
constexpr char ascii_lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}
std::string ascii_lower(std::string_view text);

/// The bytes of the letter, digit, kana or kanji at `at` when a look at its bytes shows that it is
/// one of the usual ones; 0 when it must be decoded to tell. For scanners that only look for marks.
inline std::size_t usual_letter_size(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(at);
  if (lead < 0x80) return is_word(script_of(lead)) ? 1 : 0;
  if (lead < 0xE3 || lead > 0xE9 || at + 3 > text.size()) return 0;
  const unsigned second = byte(at + 1);
  const unsigned third = byte(at + 2);
  if ((second & 0xC0U) != 0x80 || (third & 0xC0U) != 0x80) return 0;
  if (lead >= 0xE5) return 3;                                         // U+5000-9FFF
  if (lead == 0xE4) return second >= 0xB8 ? 3 : 0;                    // U+4E00-4FFF
  if (second == 0x81) return third >= 0x81 ? 3 : 0;                   // ぁ-み
  if (second == 0x82) return third <= 0x96 || third >= 0xA1 ? 3 : 0;  // む-ゖ, ァ-タ
  return second == 0x83 && third <= 0xBA ? 3 : 0;                     // ダ-ヺ
}

/// Upper and lower case letters of Latin (accented too), Greek and Cyrillic.
bool is_upper(char32_t value);
bool is_lower(char32_t value);

/// Lower case in place, for the letters whose two cases take the same number of bytes (Latin with
/// accents, Greek, Cyrillic); others stay as they are.
void make_lower(char* text, std::size_t size);

/// Characters without width that belong to no word: zero-width space and joiners, byte-order mark,
/// direction marks, soft hyphen, variation selectors.
bool is_invisible(char32_t value);

/// Line ends: LF, VT, FF, CR, NEL, U+2028, U+2029.
inline bool is_line_end(char32_t value) {
  return (value >= 0x0A && value <= 0x0D) || value == 0x85 || value == 0x2028 || value == 0x2029;
}

/// The closing form of an opening bracket or quotation mark, 0 for anything else. Straight quotes
/// are not here: they open or close by their place.
char32_t closing_of(char32_t value);
bool is_opening(char32_t value);
bool is_closing(char32_t value);

/// ♪ ☆ ★ and emoji, which end sentences in reviews and messages.
bool is_mark(char32_t value);

/// Whether a line ends with a full stop, question or exclamation mark or an ellipsis, closing
/// brackets and quotation marks behind it aside.
bool ends_with_stop(std::string_view line);

/// The last character of a line before the closing brackets and quotation marks at its end; 0 when
/// there is none.
char32_t last_before_closing(std::string_view line);

/// `span` without white space at either end; empty at span.end when there is nothing else.
Span trimmed(std::string_view text, Span span);
std::string_view trimmed(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_CHARACTERS_H_
