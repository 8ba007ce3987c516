// Kana as sounds.
#ifndef TAIYAKU_LEXICON_KANA_H_
#define TAIYAKU_LEXICON_KANA_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace taiyaku {

inline constexpr std::uint8_t kMoraCount = 167;
inline constexpr std::uint8_t kNoMora = 0xff;

/// One mora at the beginning of a kana string: "キャ" is one, "ン", "ッ" and "ー" are one each.
struct Mora {
  std::string_view romaji;        ///< Hepburn, lower case; empty for ッ, ー and what is not kana
  std::size_t bytes = 0;          ///< length in the text, at least 1
  std::uint8_t number = kNoMora;  ///< below kMoraCount, ッ and ー included
  char32_t kana = 0;              ///< the first character, as katakana
};

/// The mora that `text` (not empty, UTF-8) begins with; hiragana is read as katakana.
Mora next_mora(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_KANA_H_
