#include "segment/possible_breaks.h"

#include "segment/characters.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

// On average fewer bytes than this between two spaces is a way of writing, not an accident.
constexpr std::size_t kFewestBytesPerSpace = 24;

bool is_japanese_at(std::string_view text, std::size_t at) {
  return is_japanese(script_of(code_point_at(text, at).value));
}

}  // namespace

void find_possible_breaks(std::string_view text, Span sentence,
                          std::vector<std::uint32_t>& breaks) {
  const std::size_t first = breaks.size();
  const std::string_view inside = text.substr(0, sentence.end);
  for (std::uint32_t at = sentence.begin; at < sentence.end;) {
    if (const std::size_t letter = usual_letter_size(inside, at)) {
      at += static_cast<std::uint32_t>(letter);
      continue;
    }
    const CodePoint next = code_point_at(inside, at);
    const bool space = next.value == U' ' || next.value == U'\u3000';
    const bool behind_japanese =
        space && at > sentence.begin && is_japanese(script_of(code_point_before(inside, at).value));
    at += next.size;
    if (behind_japanese && is_japanese_at(inside, at)) breaks.push_back(at);
  }
  const std::size_t found = breaks.size() - first;
  if (found > 1 && sentence.size() < found * kFewestBytesPerSpace) breaks.resize(first);
}

}  // namespace taiyaku
