// How far a prefix search must look: an upper bound from the beginning of the text alone.
//
// For every beginning (the first two and the first three characters of a headword, the first word
// and the first two words of a phrase) a table keeps the length of the longest entry that begins
// so, up to 255 bytes of a headword, words of a phrase; beginnings that share a place share the
// larger bound, which costs probes, never matches.
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

inline constexpr std::size_t kPhraseReachPlaces = 1 << 20;
inline constexpr std::size_t kHeadwordReachPlaces = 1 << 20;

/// The place of a beginning in a reach table of so many places, a power of two.
inline std::size_t reach_place(std::string_view beginning, std::size_t places) {
  return RunningHash().add(beginning).value() % places;
}

/// The first `count` characters of `text`, or all of it.
inline std::string_view first_characters(std::string_view text, int count) {
  std::size_t end = 0;
  for (int i = 0; i < count; ++i) end += code_point_at(text, end).size;
  return text.substr(0, end);
}

/// Bytes of the longest headword that `text` can begin with; the first character is one in any
/// case.
inline std::size_t headword_reach(std::span<const std::uint8_t> table, std::string_view text) {
  const std::string_view two = first_characters(text, 2);
  RunningHash hash;
  const std::size_t reach = table[hash.add(two).value() % table.size()];
  if (reach < two.size()) return first_characters(text, 1).size();
  if (reach == two.size() || text.size() == two.size()) return two.size();
  const std::string_view third = first_characters(text.substr(two.size()), 1);
  return std::max<std::size_t>(two.size(), table[hash.add(third).value() % table.size()]);
}

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_REACH_H_
