// Where the name of a unit or currency may end in folded text.
#ifndef TAIYAKU_SCORE_NAME_BOUNDARY_H_
#define TAIYAKU_SCORE_NAME_BOUNDARY_H_

#include <algorithm>
#include <string_view>

namespace taiyaku {

/// Small letters, digits, and the lead bytes of letters beyond ASCII.
constexpr bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC3;
}

/// A name that ends in a letter must not run on into another letter.
inline bool ends_at_boundary(std::string_view text, std::size_t length) {
  if (length >= text.size()) return true;
  return !is_word_byte(text[length - 1]) || !is_word_byte(text[length]);
}

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_BOUNDARY_H_
