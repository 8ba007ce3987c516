#include "score/romaji_glosses.h"

#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>

#include "lexicon/names.h"

namespace taiyaku {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLongest = 200;
constexpr std::uint32_t kMostWords = 40;

/// ā and the like as the plain vowel; 0 for any other character of two bytes.
char without_macron(std::string_view character) {
  static constexpr auto kMacrons = std::to_array<std::pair<std::string_view, char>>(
      {{"ā", 'a'}, {"ī", 'i'}, {"ū", 'u'}, {"ē", 'e'}, {"ō", 'o'}, {"Ō", 'o'}});
  for (const auto& [macron, plain] : kMacrons) {
    if (character == macron) return plain;
  }
  return 0;
}

/// Letters of a reading in lower case; spaces, hyphens and marks between its words are left out.
/// Empty when anything else stands there.
std::string romaji_of(std::string_view inside) {
  std::string letters;
  for (std::size_t at = 0; at < inside.size(); ++at) {
    const char c = inside[at];
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (const char plain = without_macron(inside.substr(at, 2)); plain != 0) {
      letters += plain;
      ++at;
    } else if (std::string_view(" -'.,?!").find(c) == std::string_view::npos) {
      return {};
    }
  }
  return letters;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    text.replace(at, from.size(), to);
    at += to.size();
  }
}

/// Particles are written as they are said or as they are spelled: wa or ha, o or wo, e or he.
std::string comparable(std::string_view romanised) {
  std::string sound = without_long_vowels(romanised);
  replace_all(sound, "ha", "wa");
  replace_all(sound, "wo", "o");
  replace_all(sound, "he", "e");
  return sound;
}

/// Whether the readings of the tokens before `end`, one after another, make up these letters.
bool is_reading_before(const Document& document, Range tokens, std::uint32_t end,
                       std::string_view letters) {
  const std::string wanted = comparable(letters);
  std::string kana;
  for (std::uint32_t t = end; t > tokens.begin && end - t < kMostWords;) {
    --t;
    const Token& token = document.tokens[t];
    if (token.pos == Pos::kSymbol) continue;
    const std::string_view word = reading(document, token);
    kana.insert(0, word.empty() ? surface(document, token) : word);
    // 凍っ and た are read together.
    const std::string read = romanise(kana);
    if (read.size() > 2 * letters.size()) return false;
    if (!read.empty() && comparable(read) == wanted) return true;
  }
  return false;
}

/// Whether what brackets hold is how the tokens before them are read, and is not in the source.
bool is_reading(const Document& document, Range before, Span inside, std::string_view source) {
  if (inside.size() < kShortest || inside.size() > kLongest) return false;
  const std::string_view words = surface(document, inside);
  const std::string letters = romaji_of(words);
  return letters.size() >= kShortest && source.find(words) == std::string_view::npos &&
         is_reading_before(document, before, before.end, letters);
}

/// Where a bracket opens at the end of a mark, in bytes; npos for none. Marks that stand together
/// are one token.
std::size_t opening_in(std::string_view mark) {
  for (const std::string_view open : {"(", "（"}) {
    if (mark.ends_with(open)) return mark.size() - open.size();
  }
  return std::string_view::npos;
}

/// The first bracket that a mark closes; empty for none.
Span closing_in(std::string_view mark) {
  for (const std::string_view close : {")", "）"}) {
    const std::size_t at = mark.find(close);
    if (at != std::string_view::npos)
      return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + close.size())};
  }
  return {};
}

}  // namespace

std::vector<Span> romaji_glosses(const Bitext& bitext) {
  std::vector<Span> glosses;
  if (bitext.target.language != Language::kJapanese) return glosses;
  const Document& document = *bitext.target.document;
  const std::string_view source = surface(*bitext.source.document, bitext.source.span());
  const Range tokens = bitext.target.tokens();
  std::uint32_t open = tokens.end;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (document.tokens[t].pos != Pos::kSymbol) continue;
    const Span span = document.tokens[t].span;
    const std::string_view mark = surface(document, span);
    const Span close = closing_in(mark);
    if (open != tokens.end && !close.empty()) {
      const Span before = document.tokens[open].span;
      const Span inside{before.end, span.begin + close.begin};
      const auto begin =
          before.begin + static_cast<std::uint32_t>(opening_in(surface(document, before)));
      if (is_reading(document, {tokens.begin, open}, inside, source))
        glosses.push_back({begin, span.begin + close.end});
      open = tokens.end;
    }
    if (opening_in(mark) != std::string_view::npos) open = t;
  }
  return glosses;
}

}  // namespace taiyaku
