// How kana are spelled in Latin letters: each mora by a chunk of zero to three letters, with what
// probability. クリントン: ク c, リ li, ン n, ト t, ン on.
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
inline constexpr std::uint32_t kChunkCodes = 27 * 27 * 27;

/// Number of a chunk of up to three letters a-z, or of its beginning: chunk_code("") is 0.
constexpr std::uint32_t extended_chunk(std::uint32_t code, char letter) {
  return code * 27 + static_cast<std::uint32_t>(letter - 'a') + 1;
}
constexpr std::uint32_t chunk_code(std::string_view chunk) {
  std::uint32_t code = 0;
  for (const char letter : chunk) code = extended_chunk(code, letter);
  return code;
}

/// A word as letters a-z and as moras; what is neither is left out. Longer words are cut.
struct Letters {
  explicit Letters(std::string_view word);
  std::array<char, 48> item = {};
  std::size_t size = 0;
};
struct Moras {
  explicit Moras(std::string_view kana);
  std::array<std::uint8_t, 48> item = {};
  std::size_t size = 0;
};

/// Nats of a chunk given its mora, where they were fitted.
struct ChunkWeight {
  std::uint8_t mora = 0;
  std::uint32_t code = 0;
  float nats = 0;
};

/// Nats of a chunk that was never seen for its mora, by its length.
inline constexpr std::array<float, kLongestChunk + 1> kUnseenNats = {5.0f, 8.0f, 11.5f, 15.0f};

/// Weights fitted by expectation-maximisation on pairs of (Latin word, kana), each pair aligned in
/// all ways; `rounds` of it, dropping after the first few the pairs that are no transliterations.
/// Deterministic.
struct SpellingPair {
  Letters letters;
  Moras moras;
};
std::vector<ChunkWeight> fit_spelling(std::span<const SpellingPair> pairs, int rounds = 12);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SPELLING_MODEL_H_
