// Runs of ASCII digits in folded Japanese text.
#ifndef TAIYAKU_SCORE_JA_DIGITS_H_
#define TAIYAKU_SCORE_JA_DIGITS_H_

#include <string_view>

#include "score/fact_text.h"

namespace taiyaku {

/// False past the end of the text.
inline bool starts_with_at(std::string_view text, std::size_t at, std::string_view prefix) {
  return at <= text.size() && text.substr(at).starts_with(prefix);
}

/// Bytes of the run of digits at `at`.
inline std::size_t digit_run(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return end - at;
}

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_JA_DIGITS_H_
