// Sets of English words that are looked up for every word of a text.
#ifndef TAIYAKU_SCORE_FACT_WORD_TABLE_H_
#define TAIYAKU_SCORE_FACT_WORD_TABLE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace taiyaku {

/// Finds a word among `kSize` by its first two letters, its last one and its length; most words
/// that are not in the set are compared with none. Built at compile time, immutable.
template <std::size_t kSize>
class WordTable {
 public:
  /// `word_of(i)` is word i of the set; none is empty.
  template <typename WordOf>
  constexpr explicit WordTable(WordOf word_of) {
    std::array<std::uint16_t, kBuckets + 1> places{};
    for (std::size_t i = 0; i < kSize; ++i) ++places[bucket(word_of(i)) + 1];
    for (std::size_t b = 0; b < kBuckets; ++b) places[b + 1] += places[b];
    first_ = places;
    for (std::size_t i = 0; i < kSize; ++i) {
      const std::uint16_t place = places[bucket(word_of(i))]++;
      words_[place] = word_of(i);
      numbers_[place] = static_cast<std::uint16_t>(i);
    }
  }

  /// The number of the word; kSize where it is not in the set. Constant time.
  constexpr std::size_t find(std::string_view word) const {
    if (word.empty()) return kSize;
    const std::size_t b = bucket(word);
    for (std::size_t place = first_[b]; place < first_[b + 1]; ++place) {
      if (words_[place] == word) return numbers_[place];
    }
    return kSize;
  }

  constexpr bool contains(std::string_view word) const { return find(word) != kSize; }

 private:
  static constexpr std::size_t kBuckets = 1024;

  static constexpr std::size_t bucket(std::string_view word) {
    const auto letter = [&](std::size_t i) { return static_cast<unsigned char>(word[i]) & 31U; };
    const std::size_t second = word.size() > 1 ? letter(1) : 0;
    return (letter(0) * 33 + second * 5 + letter(word.size() - 1) * 129 + word.size() * 641) %
           kBuckets;
  }

  std::array<std::uint16_t, kBuckets + 1> first_{};
  std::array<std::string_view, kSize> words_{};
  std::array<std::uint16_t, kSize> numbers_{};
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_WORD_TABLE_H_
