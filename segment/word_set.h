// A fixed list of words, hashed when the program is compiled, looked up without allocation.
#ifndef TAIYAKU_SEGMENT_WORD_SET_H_
#define TAIYAKU_SEGMENT_WORD_SET_H_

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "segment/characters.h"

namespace taiyaku {

/// A hash table with open addressing, at most half full: a word that is not in it mostly meets a
/// free place at once.
template <std::size_t kSize>
class WordSet {
 public:
  consteval explicit WordSet(std::array<std::string_view, kSize> words) {
    for (const std::string_view word : words) {
      std::size_t at = place_of(word);
      while (!table_[at].empty()) at = (at + 1) % kPlaces;
      table_[at] = word;
    }
  }
  constexpr bool contains(std::string_view word) const {
    for (std::size_t at = place_of(word); !table_[at].empty(); at = (at + 1) % kPlaces) {
      if (table_[at] == word) return true;
    }
    return false;
  }

 private:
  static constexpr std::size_t kPlaces = std::bit_ceil(2 * kSize + 1);

  /// By length, first, middle and last byte: enough to tell the words of a list apart.
  static constexpr std::size_t place_of(std::string_view word) {
    std::uint32_t hash = static_cast<std::uint32_t>(word.size());
    for (const std::size_t at : {std::size_t{0}, word.size() / 2, word.size() - 1}) {
      hash = (hash ^ (word.empty() ? 0U : static_cast<unsigned char>(word[at]))) * 0x01000193U;
    }
    return (hash ^ hash >> 15) % kPlaces;
  }

  std::array<std::string_view, kPlaces> table_;
};

/// `WordSet kTitles = word_set("mr", "mrs", "dr");`
template <typename... Words>
consteval auto word_set(Words... words) {
  return WordSet<sizeof...(Words)>(
      std::array<std::string_view, sizeof...(Words)>{std::string_view(words)...});
}

/// ASCII letters of `word` in lower case in a fixed buffer: word lists need no allocation. Words
/// longer than the buffer become empty, which no list contains.
class LowerCase {
 public:
  explicit LowerCase(std::string_view word) {
    if (word.size() > buffer_.size()) return;
    size_ = word.size();
    std::transform(word.begin(), word.end(), buffer_.begin(),
                   [](char byte) { return ascii_lower(byte); });
  }
  std::string_view view() const { return {buffer_.data(), size_}; }

 private:
  std::array<char, 24> buffer_;
  std::size_t size_ = 0;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_WORD_SET_H_
