// Lists of words that are written as one string, with a space or another character between them:
// what a row of a table says in few signs.
#ifndef TAIYAKU_SCORE_WORD_LIST_H_
#define TAIYAKU_SCORE_WORD_LIST_H_

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace taiyaku {

/// Takes the first word off the list; empty when there is none left.
constexpr std::string_view next_word(std::string_view& words, char separator = ' ') {
  const std::size_t end = std::min(words.find(separator), words.size());
  const std::string_view word = words.substr(0, end);
  words.remove_prefix(std::min(end + 1, words.size()));
  return word;
}

/// Whether any of the words is one that `holds`.
template <class Predicate>
bool any_word(std::string_view words, Predicate holds) {
  while (!words.empty()) {
    if (holds(next_word(words))) return true;
  }
  return false;
}

/// Whether any of the words stands in the text, be it as a part of another.
inline bool any_stands_in(std::string_view text, std::string_view words) {
  return any_word(words,
                  [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_WORD_LIST_H_
