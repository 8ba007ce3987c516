// How far a prefix search must look: an upper bound from the beginning of the text alone.
//
// For every beginning (the first two characters of a headword, the first word of a phrase) a table
// of 65,536 bytes keeps the length of the longest entry that begins so; beginnings that share a
// place share the larger bound, which costs probes, never matches.
#ifndef TAIYAKU_LEXICON_REACH_H_
#define TAIYAKU_LEXICON_REACH_H_

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/string_table.h"

namespace taiyaku {

inline constexpr std::size_t kReachPlaces = 1 << 16;

/// The place of a beginning in a reach table.
inline std::size_t reach_place(std::string_view beginning) {
  return RunningHash().add(beginning).value() % kReachPlaces;
}

/// Bytes of the UTF-8 character at `text[at]`, at least 1 and never past the end.
inline std::size_t character_bytes(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t bytes = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return std::min(bytes, text.size() - at);
}

/// The first two characters of `text`, or all of it.
inline std::string_view two_characters(std::string_view text) {
  if (text.empty()) return text;
  const std::size_t first = character_bytes(text, 0);
  return first >= text.size() ? text : text.substr(0, first + character_bytes(text, first));
}

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_REACH_H_
