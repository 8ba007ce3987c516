#include "lexicon/spelling_weights.h"

#include <bit>

namespace taiyaku {

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
