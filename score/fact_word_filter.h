// A quick "surely not" for sets of English words.
#ifndef TAIYAKU_SCORE_FACT_WORD_FILTER_H_
#define TAIYAKU_SCORE_FACT_WORD_FILTER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace taiyaku {

/// Tells most words that are not in a set from their first two letters and their length, without
/// comparing any. Built at compile time, immutable.
class WordFilter {
 public:
  /// `words` yields string views; words that do not begin with two small letters are always let
  /// through.
  template <typename Words>
  constexpr explicit WordFilter(const Words& words) {
    for (const std::string_view word : words) {
      if (is_indexed(word)) lengths_[index(word)] |= length_bit(word);
    }
  }

  /// False only where the word is not in the set. Constant time.
  constexpr bool may_contain(std::string_view word) const {
    return !is_indexed(word) || (lengths_[index(word)] & length_bit(word)) != 0;
  }

 private:
  static constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
  static constexpr bool is_indexed(std::string_view word) {
    return word.size() > 1 && is_small(word[0]) && is_small(word[1]);
  }
  static constexpr std::size_t index(std::string_view word) {
    return static_cast<std::size_t>(word[0] - 'a') * 26 + static_cast<std::size_t>(word[1] - 'a');
  }
  static constexpr std::uint32_t length_bit(std::string_view word) {
    return 1u << (word.size() < 31 ? word.size() : 31);
  }

  std::array<std::uint32_t, std::size_t{26} * 26>
      lengths_{};  ///< by first two letters: bits of lengths
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_WORD_FILTER_H_
