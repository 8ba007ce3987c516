#include "lexicon/spelling_weights.h"

#include <algorithm>
#include <bit>

namespace taiyaku {

SpellingWeights::SpellingWeights(std::span<const float> alone, std::span<const ChunkSlot> slots)
    : alone_(alone), slots_(slots) {
  if (!plausible()) return;
  // A chunk that was not seen: what it costs, shared out evenly, is least for the longest.
  SymbolGains unseen;
  for (std::size_t symbol = 0; symbol < unseen.size(); ++symbol) {
    unseen[symbol] = alone_[symbol] - kUnseenNats[kLongestChunk] / kLongestChunk;
  }
  gains_.assign(kMoraCount, unseen);
  unsaid_.fill(unseen_nats(0));
  for (const ChunkSlot& slot : slots_) {
    if (slot.key != ChunkSlot::kFree && slot.key / kChunkCodes < kMoraCount) note(slot);
  }
}

/// Takes a chunk into account: its first symbol, and its gain, of which every symbol has the share
/// that it has of the nats of all by themselves.
void SpellingWeights::note(const ChunkSlot& slot) {
  const std::uint32_t mora = slot.key / kChunkCodes;
  std::uint32_t first = 0;
  float alone = 0;
  for (std::uint32_t code = slot.key % kChunkCodes; code > 0; code /= kSymbolKinds) {
    first = code % kSymbolKinds;
    alone += alone_[first];
  }
  if (first == 0) {
    unsaid_[mora] = slot.nats;
    return;
  }
  beginnings_[mora] |= std::uint64_t{1} << first;
  const float share = 1 - slot.nats / alone;
  for (std::uint32_t code = slot.key % kChunkCodes; code > 0; code /= kSymbolKinds) {
    const std::uint32_t symbol = code % kSymbolKinds;
    gains_[mora][symbol] = std::max(gains_[mora][symbol], share * alone_[symbol]);
  }
}

void SpellingWeights::find_most_gained(const Moras& moras, std::span<SymbolGains> most) const {
  for (std::size_t i = moras.size; i-- > 0;) {
    most[i] = gains_[moras.item[i]];
    if (i + 1 == moras.size) continue;
    for (std::size_t symbol = 0; symbol < kSymbolKinds; ++symbol) {
      most[i][symbol] = std::max(most[i][symbol], most[i + 1][symbol]);
    }
  }
}

std::vector<ChunkSlot> SpellingWeights::slots_of(std::span<const ChunkWeight> weights) {
  std::vector<ChunkSlot> slots(std::bit_ceil(3 * weights.size() + 2));
  const std::size_t mask = slots.size() - 1;
  for (const ChunkWeight& weight : weights) {
    const std::uint32_t key = key_of(weight.mora, weight.code);
    std::size_t place = place_of(key) & mask;
    while (slots[place].key != ChunkSlot::kFree) place = (place + 1) & mask;
    slots[place] = {key, weight.nats};
  }
  return slots;
}

}  // namespace taiyaku
