// A fixed list of words, sorted when the program is compiled, looked up without allocation.
#ifndef TAIYAKU_SEGMENT_WORD_SET_H_
#define TAIYAKU_SEGMENT_WORD_SET_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "segment/characters.h"

namespace taiyaku {

template <std::size_t kSize>
class WordSet {
 public:
  consteval explicit WordSet(std::array<std::string_view, kSize> words) : words_(words) {
    std::sort(words_.begin(), words_.end());
  }
  constexpr bool contains(std::string_view word) const {
    return std::binary_search(words_.begin(), words_.end(), word);
  }

 private:
  std::array<std::string_view, kSize> words_;
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
