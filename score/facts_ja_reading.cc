#include "score/facts_ja_reading.h"

namespace taiyaku {

std::size_t past_any(std::string_view s, std::size_t at,
                     std::initializer_list<std::string_view> words) {
  if (at > s.size()) return at;
  const std::string_view here = s.substr(at);
  // Kana and kanji differ in their third byte.
  const char third = here.size() > 2 ? here[2] : '\0';
  for (const std::string_view word : words) {
    if ((word.size() < 3 || word[2] == third) && here.starts_with(word)) return at + word.size();
  }
  return at;
}

bool stands(std::string_view s, std::size_t at, std::initializer_list<std::string_view> words) {
  return past_any(s, at, words) > at;
}

}  // namespace taiyaku
