// How kana are spelled in Latin letters, or how sounds are heard in kana: each mora stands for a
// chunk of zero to three symbols, with what probability. クリントン: ク c, リ li, ン n, ト t, ン
// on.
//
// The symbols are the letters of a word or the phonemes of its pronunciation (pronunciations.h);
// the weights are fitted while the lexicon is built, on the dictionaries' own loan words and names.
#ifndef TAIYAKU_LEXICON_SPELLING_MODEL_H_
#define TAIYAKU_LEXICON_SPELLING_MODEL_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/kana.h"

namespace taiyaku {

inline constexpr std::size_t kLongestChunk = 3;
/// Symbols are numbered from 1; 26 letters, or 39 phonemes.
inline constexpr std::uint32_t kSymbolKinds = 40;
inline constexpr std::uint32_t kChunkCodes = kSymbolKinds * kSymbolKinds * kSymbolKinds;

/// Number of a chunk of up to three symbols, or of its beginning: that of an empty chunk is 0.
constexpr std::uint32_t extended_chunk(std::uint32_t code, std::uint8_t symbol) {
  return code * kSymbolKinds + symbol;
}

/// A word as symbols; longer words are cut.
struct Symbols {
  std::array<std::uint8_t, 48> item = {};
  std::size_t size = 0;

  void add(std::uint8_t symbol) {
    if (symbol > 0 && symbol < kSymbolKinds && size < item.size()) item[size++] = symbol;
  }
};

/// The letters a-z of a word, case and diacritics apart; the rest is left out.
Symbols letters_of(std::string_view word);

/// Kana as moras; what is no kana is left out. Longer words are cut.
struct Moras {
  explicit Moras(std::string_view kana);
  std::array<std::uint8_t, 48> item = {};
  std::size_t size = 0;
};

/// Nats of a chunk given its mora.
struct ChunkWeight {
  std::uint8_t mora = 0;
  std::uint32_t code = 0;
  float nats = 0;
};

/// A word and kana that may be the same in the other script.
struct SpellingPair {
  Symbols symbols;
  Moras moras;
};

struct SpellingFit {
  std::vector<ChunkWeight> chunks;             ///< by mora and code
  std::array<float, kSymbolKinds> alone = {};  ///< nats of a symbol by itself
};

/// Fitted by expectation-maximisation, each pair aligned in all ways; `rounds` of it, dropping
/// after the first few the pairs that are no transliterations. Deterministic.
SpellingFit fit_spelling(std::span<const SpellingPair> pairs, int rounds = 10);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SPELLING_MODEL_H_
