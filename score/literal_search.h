// Which of a fixed set of strings a text has, in one pass.
#ifndef TAIYAKU_SCORE_LITERAL_SEARCH_H_
#define TAIYAKU_SCORE_LITERAL_SEARCH_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace taiyaku {

/// Strings in lower case. Immutable; thread safe. Costs a nanosecond or two a byte while the text
/// has few places where one of them may begin, and a search for each of less than three bytes,
/// which may have no letters.
class LiteralSearch {
 public:
  /// Each with a number of the caller's, which need not be unique. The views must stay.
  explicit LiteralSearch(std::vector<std::pair<std::string_view, std::size_t>> literals);

  /// The numbers whose literals stand in the text, in either case of ASCII letters: ascending,
  /// each once.
  std::vector<std::size_t> numbers_in(std::string_view text) const;

 private:
  void append_short(std::string_view text, std::vector<std::size_t>& numbers) const;
  /// Those that begin where `text` does, whose first three bytes are the window.
  void append_at(std::string_view text, std::uint32_t window,
                 std::vector<std::size_t>& numbers) const;

  std::vector<std::pair<std::string_view, std::size_t>> literals_;  ///< ascending
  std::vector<std::uint32_t> windows_;                           ///< the first three bytes of each
  std::vector<std::pair<std::string_view, std::size_t>> short_;  ///< ascending
  std::bitset<1U << 16U> beginnings_;  ///< by a hash of the first three bytes
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_LITERAL_SEARCH_H_
