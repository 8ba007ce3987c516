// Fixed lists of words, with or without values, hashed when the program is compiled, looked up
// without allocation.
#ifndef TAIYAKU_SEGMENT_WORD_SET_H_
#define TAIYAKU_SEGMENT_WORD_SET_H_

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "segment/characters.h"

namespace taiyaku {

/// By length, first, middle and last byte: enough to tell the words of a list apart. `places` is at
/// most 65,536.
constexpr std::size_t list_place(std::string_view word, std::size_t places) {
  if (word.empty()) return 0;
  const auto byte = [word](std::size_t at) {
    return std::uint32_t{static_cast<unsigned char>(word[at])};
  };
  const std::uint32_t mixed = byte(0) ^ byte(word.size() / 2) << 8U ^ byte(word.size() - 1) << 16U ^
                              static_cast<std::uint32_t>(word.size()) << 24U;
  // Multiplied by the golden ratio (Knuth, TAOCP 3, 6.4): the upper half has all bits in it.
  return (mixed * 0x9E3779B1U >> 16U) % places;
}

/// A fixed table of words with a value each. Open addressing, at most half full: a word that is
/// not in it mostly meets a free place at once.
template <class Value, std::size_t kSize>
class WordMap {
 public:
  struct Entry {
    std::string_view word;
    Value value;
  };

  consteval explicit WordMap(const std::array<Entry, kSize>& entries) {
    for (const Entry& entry : entries) {
      std::size_t at = list_place(entry.word, kPlaces);
      while (table_[at].word.data() != nullptr) at = (at + 1) % kPlaces;
      table_[at] = entry;
    }
  }
  /// Null when there is no such word.
  constexpr const Value* find(std::string_view word) const {
    std::size_t at = list_place(word, kPlaces);
    for (; table_[at].word.data() != nullptr; at = (at + 1) % kPlaces) {
      if (table_[at].word == word) return &table_[at].value;
    }
    return nullptr;
  }
  /// Calls `visit` with each word, in no order.
  template <class Visit>
  constexpr void for_each(Visit visit) const {
    for (const Entry& entry : table_) {
      if (entry.word.data() != nullptr) visit(entry.word);
    }
  }

 private:
  static constexpr std::size_t kPlaces = std::bit_ceil(2 * kSize + 1);

  std::array<Entry, kPlaces> table_{};
};

/// `constexpr auto kWords = word_map<double>({{"one", 1}, {"two", 2}});`
template <class Value, std::size_t kSize>
consteval auto word_map(const std::pair<std::string_view, Value> (&entries)[kSize]) {
  std::array<typename WordMap<Value, kSize>::Entry, kSize> items;
  for (std::size_t i = 0; i < kSize; ++i) items[i] = {entries[i].first, entries[i].second};
  return WordMap<Value, kSize>(items);
}

/// A fixed list of words: a WordMap with nothing but its words.
template <std::size_t kSize>
class WordSet {
 public:
  consteval explicit WordSet(std::array<std::string_view, kSize> words) : words_(entries(words)) {}
  constexpr bool contains(std::string_view word) const { return words_.find(word) != nullptr; }

 private:
  struct Nothing {};
  using Map = WordMap<Nothing, kSize>;

  static consteval auto entries(std::array<std::string_view, kSize> words) {
    std::array<typename Map::Entry, kSize> items;
    for (std::size_t i = 0; i < kSize; ++i) items[i].word = words[i];
    return items;
  }

  Map words_;
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
