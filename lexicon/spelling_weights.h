// The fitted weights of spelling_model.h where they lie in the mapped file.
#ifndef TAIYAKU_LEXICON_SPELLING_WEIGHTS_H_
#define TAIYAKU_LEXICON_SPELLING_WEIGHTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/kana.h"
#include "lexicon/spelling_model.h"

namespace taiyaku {

/// A place of the table by (mora, chunk): open addressing, a power of two of places.
struct ChunkSlot {
  static constexpr std::uint32_t kFree = 0xffffffff;

  std::uint32_t key = kFree;
  float nats = 0;
};

/// A view; what it views must outlive it. Thread safe.
class SpellingWeights {
 public:
  SpellingWeights() = default;
  /// `alone` has kSymbolKinds items, `slots` a power of two of them with a free one among them;
  /// see plausible(). Reads all slots.
  SpellingWeights(std::span<const float> alone, std::span<const ChunkSlot> slots);

  /// Whether the sizes are right.
  bool plausible() const {
    return alone_.size() == kSymbolKinds && slots_.size() >= 2 &&
           (slots_.size() & (slots_.size() - 1)) == 0;
  }

  /// Nats of `symbol` (below kSymbolKinds) by itself.
  float alone(std::uint8_t symbol) const { return alone_[symbol]; }
  /// Nats of the chunk `code` of `length` symbols for `mora`.
  float nats(std::uint8_t mora, std::uint32_t code, std::size_t length) const {
    const std::uint32_t key = key_of(mora, code);
    const std::size_t mask = slots_.size() - 1;
    std::size_t place = place_of(key) & mask;
    // Bounded, so that a damaged table cannot loop for ever.
    for (std::size_t probes = 0; probes <= kMostProbes; ++probes) {
      if (slots_[place].key == key) return slots_[place].nats;
      if (slots_[place].key == ChunkSlot::kFree) break;
      place = (place + 1) & mask;
    }
    return kUnseenNats[length];
  }

  /// The same for no symbols at all.
  float nats_unsaid(std::uint8_t mora) const { return unsaid_[mora]; }
  /// Whether any chunk that was seen for the mora begins with the symbol.
  bool begins_chunk(std::uint8_t mora, std::uint8_t symbol) const {
    return (beginnings_[mora] >> symbol & 1) != 0;
  }
  /// The same as nats() for a chunk of `length` symbols that was never seen for its mora.
  static float unseen_nats(std::size_t length) { return kUnseenNats[length]; }

  /// For each symbol a bound of what it adds to the gain of a chunk that is written as one of some
  /// moras: of its nats by itself over those of the chunk.
  using SymbolGains = std::array<float, kSymbolKinds>;
  /// Fills in the bounds for the moras from each on, whatever their order.
  void find_most_gained(const Moras& moras, std::span<SymbolGains> most) const;

  /// The table of fitted weights.
  static std::vector<ChunkSlot> slots_of(std::span<const ChunkWeight> weights);

 private:
  /// Nats of a chunk that was never seen for its mora, by its length.
  static constexpr std::array<float, kLongestChunk + 1> kUnseenNats = {5.0f, 8.0f, 11.5f, 15.0f};
  static constexpr std::size_t kMostProbes = 256;

  static std::uint32_t key_of(std::uint8_t mora, std::uint32_t code) {
    return mora * kChunkCodes + code;
  }
  void note(const ChunkSlot& slot);  // for the two below
  static std::size_t place_of(std::uint32_t key) { return (key * 0x9e3779b1u) >> 15; }

  std::span<const float> alone_;
  std::span<const ChunkSlot> slots_;
  std::array<float, kMoraCount> unsaid_ = {};
  std::array<std::uint64_t, kMoraCount> beginnings_ = {};  ///< a bit a symbol
  std::vector<SymbolGains> gains_;                         ///< by mora
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SPELLING_WEIGHTS_H_
