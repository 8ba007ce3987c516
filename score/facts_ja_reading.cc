#include "score/facts_ja_reading.h"

namespace taiyaku {

std::size_t past_any(std::string_view s, std::size_t at,
                     std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (at <= s.size() && s.substr(at).starts_with(word)) return at + word.size();
  }
  return at;
}

bool stands(std::string_view s, std::size_t at, std::initializer_list<std::string_view> words) {
  return past_any(s, at, words) > at;
}

}  // namespace taiyaku
