#include "score/romaji_glosses.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include "lexicon/names.h"

namespace taiyaku {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLongest = 60;
/// A dictionary form may be glossed, and a word may be read in another way than MeCab reads it.
constexpr std::uint32_t kMostWords = 8;

/// Lower-case letters of a reading; spaces and hyphens between its words are left out. Empty when
/// anything else stands there.
std::string romaji_of(std::string_view inside) {
  std::string letters;
  for (const char c : inside) {
    if (c >= 'a' && c <= 'z') {
      letters += c;
    } else if (c != ' ' && c != '-' && c != '\'') {
      return {};
    }
  }
  return letters;
}

/// Whether the readings of the tokens before `end`, one after another, make up these letters.
bool is_reading_before(const Document& document, Range tokens, std::uint32_t end,
                       std::string_view letters) {
  const std::string wanted = without_long_vowels(letters);
  std::string read;
  for (std::uint32_t t = end; t > tokens.begin && end - t < kMostWords;) {
    --t;
    const std::string_view word = reading(document, document.tokens[t]);
    read.insert(0, romanise(word.empty() ? surface(document, document.tokens[t]) : word));
    if (read.size() > 2 * letters.size()) return false;
    if (!read.empty() && without_long_vowels(read) == wanted) return true;
  }
  return false;
}

bool is_open(std::string_view mark) { return mark == "(" || mark == "（"; }
bool is_close(std::string_view mark) { return mark == ")" || mark == "）"; }

}  // namespace

std::vector<Span> romaji_glosses(const Bitext& bitext) {
  std::vector<Span> glosses;
  if (bitext.target.language != Language::kJapanese) return glosses;
  const Document& document = *bitext.target.document;
  const std::string_view source = surface(*bitext.source.document, bitext.source.span());
  const Range tokens = bitext.target.tokens();
  std::uint32_t open = tokens.end;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::string_view mark = surface(document, document.tokens[t]);
    if (is_open(mark)) open = t;
    if (!is_close(mark) || open == tokens.end) continue;
    const Span gloss{document.tokens[open].span.begin, document.tokens[t].span.end};
    const Span inside{document.tokens[open].span.end, document.tokens[t].span.begin};
    const std::uint32_t end = open;
    open = tokens.end;
    if (inside.size() < kShortest || inside.size() > kLongest) continue;
    const std::string letters = romaji_of(surface(document, inside));
    if (letters.size() < kShortest ||
        source.find(surface(document, inside)) != std::string_view::npos)
      continue;
    if (is_reading_before(document, tokens, end, letters)) glosses.push_back(gloss);
  }
  return glosses;
}

}  // namespace taiyaku
