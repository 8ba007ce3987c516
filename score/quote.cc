#include "score/quote.h"

#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kShown = 180;  // bytes: 60 Japanese characters
constexpr std::size_t kEnd = 80;     // bytes of either end of a longer text

}  // namespace

std::string quote(std::string_view text) {
  if (text.size() <= kShown) return std::string(text);
  std::size_t head = kEnd;
  while (head > 0 && is_trail(text[head])) --head;
  std::size_t tail = text.size() - kEnd;
  while (tail < text.size() && is_trail(text[tail])) ++tail;
  return std::string(text.substr(0, head)) + "…" + std::string(text.substr(tail));
}

}  // namespace taiyaku
