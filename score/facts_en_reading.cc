#include "score/facts_en_reading.h"

#include <algorithm>

namespace taiyaku {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::size_t token_after(const EnTokens& t, std::size_t i, std::size_t bytes) {
  return t.token_from(t.begin(i) + bytes, i);
}

std::size_t after_hyphen(const EnTokens& t, std::size_t k) {
  return t[k] == "-" && t.glued(k) && t.glued(k + 1) ? k + 1 : k;
}

bool ends_word(const EnTokens& t, std::size_t i, std::size_t bytes) {
  const std::size_t next = token_after(t, i, bytes);
  return t.begin(i) + bytes == t.end(next - 1);
}

// "dozens", "hundreds of", "millions"
bool is_vague(const EnTokens& t, const EnReading& r) {
  const std::string_view word = t[r.begin];
  if (word.starts_with("multi")) return true;
  // "a few million", "several hundred"
  if (r.begin > 0 && is_one_of(t[r.begin - 1], {"few", "several", "many"}) &&
      r.numeral.value >= 100)
    return true;
  return !r.numeral.digits && r.numeral.value >= 12 && word.ends_with('s') && word != "six";
}

}  // namespace taiyaku
