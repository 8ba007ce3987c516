// A hash table from 64-bit keys to small numbers, for words met millions of times.
#ifndef TAIYAKU_ALIGN_ID_MAP_H_
#define TAIYAKU_ALIGN_ID_MAP_H_

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace taiyaku {

/// The first up to eight bytes of a word, the lowest first.
inline std::uint64_t leading_bytes(std::string_view word) {
  const auto load = [&](auto value, std::size_t at) {
    std::memcpy(&value, word.data() + at, sizeof value);
    return std::uint64_t{value};
  };
  // Two loads that overlap cost less than a copy of so many bytes.
  const std::size_t size = word.size();
  if (size >= 8) return load(std::uint64_t{}, 0);
  if (size >= 4)
    return load(std::uint32_t{}, 0) | load(std::uint32_t{}, size - 4) << 8 * (size - 4);
  if (size >= 2)
    return load(std::uint16_t{}, 0) | load(std::uint16_t{}, size - 2) << 8 * (size - 2);
  return size == 0 ? 0 : load(std::uint8_t{}, 0);
}

/// A well mixed 64-bit hash; `seed` keeps kinds of words apart. Two words that share one are taken
/// for the same: with a million words that happens once in 37 million documents.
inline std::uint64_t word_hash(std::string_view word, std::uint64_t seed = 0) {
  std::uint64_t hash = seed * 0x9e3779b97f4a7c15ULL + word.size();
  while (!word.empty()) {
    hash = (hash ^ leading_bytes(word)) * 0xff51afd7ed558ccdULL;
    hash ^= hash >> 32;
    word.remove_prefix(word.size() < 8 ? word.size() : 8);
  }
  hash *= 0xc4ceb9fe1a85ec53ULL;
  return hash ^ (hash >> 29);
}

/// Open addressing, at most half full, never shrinks. Not thread safe for writers.
class IdMap {
 public:
  static constexpr std::uint32_t kNone = 0xffffffff;

  /// The number stored under `key`, or kNone.
  std::uint32_t find(std::uint64_t key) const {
    if (slots_.empty()) return kNone;
    for (std::size_t at = key & mask();; at = (at + 1) & mask()) {
      if (slots_[at].id == kNone || slots_[at].key == key) return slots_[at].id;
    }
  }

  /// The number stored under `key`; stores `id` (not kNone) there first if there is none.
  std::uint32_t insert(std::uint64_t key, std::uint32_t id) {
    if (2 * (size_ + 1) > slots_.size()) grow();
    Slot& slot = slot_for(key);
    if (slot.id == kNone) {
      slot = {key, id};
      ++size_;
    }
    return slot.id;
  }

  std::size_t size() const { return size_; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t id = kNone;
  };

  std::size_t mask() const { return slots_.size() - 1; }

  Slot& slot_for(std::uint64_t key) {
    std::size_t at = key & mask();
    while (slots_[at].id != kNone && slots_[at].key != key) at = (at + 1) & mask();
    return slots_[at];
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.id != kNone) slot_for(slot.key) = slot;
    }
  }

  std::vector<Slot> slots_;
  std::size_t size_ = 0;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_ID_MAP_H_
