// Tables of names, looked up by how a text begins.
#ifndef TAIYAKU_SCORE_FACT_NAME_INDEX_H_
#define TAIYAKU_SCORE_FACT_NAME_INDEX_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace taiyaku {

/// Groups the entries of a table by the first character of their names, so that a look-up compares
/// a handful of them. Built at compile time, immutable. The first byte tells Latin names apart, the
/// third one names in kana and kanji.
template <std::size_t kSize>
class NameIndex {
 public:
  /// `name_of(i)` is the name of entry i of the table; an empty one is never found.
  template <typename NameOf>
  constexpr explicit NameIndex(NameOf name_of) {
    std::array<std::uint16_t, kBuckets + 1> counts{};
    for (std::size_t i = 0; i < kSize; ++i) ++counts[bucket(name_of(i)) + 1];
    for (std::size_t b = 0; b < kBuckets; ++b) counts[b + 1] += counts[b];
    first_ = counts;
    for (std::size_t i = 0; i < kSize; ++i)
      order_[counts[bucket(name_of(i))]++] = static_cast<std::uint16_t>(i);
  }

  /// Entries, in the order of the table, among which are all whose names `text` may begin with.
  constexpr std::span<const std::uint16_t> candidates(std::string_view text) const {
    if (text.empty()) return {};
    const std::size_t b = bucket(text);
    return std::span<const std::uint16_t>(order_).subspan(
        first_[b], static_cast<std::size_t>(first_[b + 1] - first_[b]));
  }

 private:
  static constexpr std::size_t kBuckets = 256;

  static constexpr std::size_t bucket(std::string_view name) {
    if (name.empty()) return 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(name[i]); };
    // Below U+0800 the first byte decides well enough.
    return byte(0) >= 0xE0 && name.size() > 2 ? byte(2) : byte(0);
  }

  std::array<std::uint16_t, kBuckets + 1> first_{};
  std::array<std::uint16_t, kSize> order_{};
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_NAME_INDEX_H_
