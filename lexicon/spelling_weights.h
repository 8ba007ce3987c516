// The fitted weights of spelling_model.h, compiled in: names are compared where no lexicon is open.
#ifndef TAIYAKU_LEXICON_SPELLING_WEIGHTS_H_
#define TAIYAKU_LEXICON_SPELLING_WEIGHTS_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "lexicon/spelling_model.h"

namespace taiyaku {

/// Nats by (mora, chunk): a hash with open addressing, filled at compile time.
class SpellingWeights {
 public:
  static constexpr std::size_t kPlaces = 8192;
  static constexpr std::uint8_t kFree = 0xff;

  /// Nats of the chunk `code` of `length` letters for `mora`.
  float nats(std::uint8_t mora, std::uint32_t code, std::size_t length) const {
    const std::uint32_t key = key_of(mora, code);
    std::size_t place = place_of(key);
    while (tenths_[place] != kFree && keys_[place] != key) place = (place + 1) % kPlaces;
    return tenths_[place] == kFree ? kUnseenNats[length]
                                   : static_cast<float>(tenths_[place]) * 0.1f;
  }

  constexpr SpellingWeights() { tenths_.fill(kFree); }
  constexpr void insert(std::uint8_t mora, std::uint32_t code, std::uint8_t tenths) {
    const std::uint32_t key = key_of(mora, code);
    std::size_t place = place_of(key);
    while (tenths_[place] != kFree) place = (place + 1) % kPlaces;
    keys_[place] = key;
    tenths_[place] = tenths;
  }

 private:
  static constexpr std::uint32_t key_of(std::uint8_t mora, std::uint32_t code) {
    return mora * kChunkCodes + code;
  }
  static constexpr std::size_t place_of(std::uint32_t key) {
    return (key * 0x9e3779b1u) >> 19;  // the upper 13 bits
  }

  std::array<std::uint32_t, kPlaces> keys_ = {};
  std::array<std::uint8_t, kPlaces> tenths_ = {};
};

/// The compiled-in weights.
const SpellingWeights& spelling_weights();

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SPELLING_WEIGHTS_H_
