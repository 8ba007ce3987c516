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
#include "segment/utf8.h"

namespace taiyaku {

inline constexpr std::size_t kReachPlaces = 1 << 16;

/// The place of a beginning in a reach table.
inline std::size_t reach_place(std::string_view beginning) {
  return RunningHash().add(beginning).value() % kReachPlaces;
}

/// The first two characters of `text`, or all of it.
inline std::string_view two_characters(std::string_view text) {
  const std::size_t first = code_point_at(text, 0).size;
  return text.substr(0, first + code_point_at(text, first).size);
}

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_REACH_H_
