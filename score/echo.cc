#include "score/echo.h"

#include <algorithm>
#include <bitset>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

/// The tokens of a passage but for marks.
std::vector<std::uint32_t> words_of(const Passage& passage) {
  std::vector<std::uint32_t> words;
  const Range tokens = passage.tokens();
  words.reserve(tokens.size());
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (passage.document->tokens[t].pos != Pos::kSymbol) words.push_back(t);
  }
  return words;
}

/// A number for `size` words, and the index of the first; equal stretches have equal numbers.
using Stretch = std::pair<std::uint64_t, std::uint32_t>;

/// Rolling, so that the size costs nothing.
std::vector<Stretch> stretches(const Document& document, const std::vector<std::uint32_t>& words,
                               std::uint32_t size) {
  constexpr std::uint64_t kBase = 0x9e3779b97f4a7c15ULL;
  std::uint64_t highest = 1;  // kBase to the power of `size`
  for (std::uint32_t i = 0; i < size; ++i) highest *= kBase;
  std::vector<std::uint64_t> hashes;
  std::vector<Stretch> stretches;
  std::uint64_t rolling = 0;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    hashes.push_back(std::hash<std::string_view>()(norm(document, document.tokens[words[i]])));
    rolling = rolling * kBase + hashes.back();
    if (i >= size) rolling -= highest * hashes[i - size];
    if (i + 1 >= size) stretches.emplace_back(rolling, i + 1 - size);
  }
  return stretches;
}

/// How many words from `first` on are the same as those from `second` on, which they do not reach.
std::uint32_t equal_words(const Document& document, const std::vector<std::uint32_t>& words,
                          std::uint32_t first, std::uint32_t second) {
  const auto word = [&](std::uint32_t i) { return norm(document, document.tokens[words[i]]); };
  std::uint32_t equal = 0;
  while (second + equal < words.size() && first + equal < second &&
         word(first + equal) == word(second + equal)) {
    ++equal;
  }
  return equal;
}

/// Whether so many words in a row may each stand again further on: nearly all texts end here.
bool may_have_echo(const Document& document, const std::vector<std::uint32_t>& words,
                   std::uint32_t size) {
  constexpr std::size_t kPlaces = 4096;
  std::bitset<kPlaces> behind;
  std::uint32_t run = 0;
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    const std::size_t place = list_place(norm(document, document.tokens[*word]), kPlaces);
    run = behind.test(place) ? run + 1 : 0;
    if (run == size) return true;
    behind.set(place);
  }
  return false;
}

}  // namespace

Span find_echo(const Passage& passage, std::uint32_t size) {
  const Document& document = *passage.document;
  const std::vector<std::uint32_t> words = words_of(passage);
  if (words.size() < 2 * std::size_t{size} || !may_have_echo(document, words, size)) return {};
  std::vector<Stretch> all = stretches(document, words, size);
  std::sort(all.begin(), all.end());
  Range best{0, 0};
  for (std::size_t i = 0, first = 0; i < all.size(); ++i) {
    if (all[i].first != all[first].first) first = i;
    const std::uint32_t again = all[i].second;
    if (again <= all[first].second + size || (!best.empty() && again >= best.begin)) continue;
    const std::uint32_t equal = equal_words(document, words, all[first].second, again);
    if (equal >= size) best = {again, again + equal};
  }
  if (best.empty()) return {};
  return {document.tokens[words[best.begin]].span.begin,
          document.tokens[words[best.end - 1]].span.end};
}

}  // namespace taiyaku
