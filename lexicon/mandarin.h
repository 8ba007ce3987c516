// How Chinese characters are read in Mandarin, for the names of Chinese people and places: by ICU's
// transliterator (Unihan), while the lexicon is built.
#ifndef TAIYAKU_LEXICON_MANDARIN_H_
#define TAIYAKU_LEXICON_MANDARIN_H_

#include <cstdint>
#include <string>
#include <vector>

namespace taiyaku {

inline constexpr char32_t kFirstHan = 0x4e00;
inline constexpr char32_t kLastHan = 0x9fff;

struct MandarinTable {
  std::string syllables;                  ///< without tones, one a line, in byte order
  std::vector<std::uint16_t> characters;  ///< from kFirstHan to kLastHan: line from 1, or 0
};

/// @throws Error when ICU has no transliterator for Chinese characters.
MandarinTable mandarin_table();

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_MANDARIN_H_
