// Reading UTF-8 one code point at a time, in both directions, and finding where it is broken.
#ifndef TAIYAKU_SEGMENT_UTF8_H_
#define TAIYAKU_SEGMENT_UTF8_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace taiyaku {

struct CodePoint {
  char32_t value = 0;     ///< U+FFFD for a byte that is not part of valid UTF-8; 0 past the end
  std::uint8_t size = 0;  ///< bytes; 1 for an invalid byte; 0 past the end
};

constexpr char32_t kReplacement = 0xFFFD;

/// The multi-byte part of code_point_at: strict (no surrogates, overlong forms or values over
/// U+10FFFF).
CodePoint multi_byte_code_point_at(std::string_view text, std::size_t at);

/// The code point that begins at byte `at`.
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xE3 && lead <= 0xE9 && at + 3 <= text.size()) {  // kana, kanji: most of Japanese
    const unsigned second = static_cast<unsigned char>(text[at + 1]) ^ 0x80U;
    const unsigned third = static_cast<unsigned char>(text[at + 2]) ^ 0x80U;
    if ((second | third) < 0x40) return {((lead & 0xFU) << 12U) | (second << 6U) | third, 3};
  }
  return multi_byte_code_point_at(text, at);
}

/// Whether a byte is inside a character rather than its first.
constexpr bool is_trail(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Bytes of the character that begins so in valid UTF-8; 1 for a trailing byte.
constexpr std::size_t code_point_size(char first) {
  const auto lead = static_cast<unsigned char>(first);
  return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Code points of valid UTF-8.
inline std::size_t count_code_points(std::string_view text) {
  constexpr std::size_t kBlock = 255;  // sums of one byte each: compilers add up sixteen at once
  std::size_t count = 0;
  for (; !text.empty(); text.remove_prefix(std::min(kBlock, text.size()))) {
    std::uint8_t in_block = 0;
    for (const char byte : text.substr(0, kBlock)) in_block += is_trail(byte) ? 0 : 1;
    count += in_block;
  }
  return count;
}

/// The code point that ends before byte `at`; {0, 0} at the beginning of the text.
CodePoint code_point_before(std::string_view text, std::size_t at);

/// The first byte that is not part of valid UTF-8, or npos. Runs of ASCII are passed eight at a
/// time.
std::size_t find_invalid_utf8(std::string_view text);

/// Appends `value` in UTF-8; U+FFFD when it is no Unicode scalar value.
void append_utf8(std::string& text, char32_t value);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_UTF8_H_
