#include "lexicon/han_names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "lexicon/names.h"
#include "lexicon/reach.h"

namespace taiyaku {
namespace {

constexpr std::size_t kMostCharacters = 6;
// A name that a dictionary reads so; one whose every character may be read so.
constexpr double kInDictionary = 0.98;
constexpr double kByCharacters = 0.95;
// Single characters have too many readings to prove much.
constexpr double kOneCharacter = 0.85;

struct Respelling {
  std::string_view pinyin;
  std::string_view wade;
};

/// What stands for an initial; those that are not listed are the same. Longest first: zh before z.
constexpr auto kInitials = std::to_array<Respelling>(
    {{"zh", "ch"}, {"ch", "ch"}, {"sh", "sh"}, {"b", "p"},  {"p", "p"},  {"m", "m"}, {"f", "f"},
     {"d", "t"},   {"t", "t"},   {"n", "n"},   {"l", "l"},  {"g", "k"},  {"k", "k"}, {"h", "h"},
     {"j", "ch"},  {"q", "ch"},  {"x", "hs"},  {"z", "ts"}, {"c", "ts"}, {"s", "s"}, {"r", "j"}});

/// Finals that are written otherwise behind any initial.
constexpr auto kFinals = std::to_array<Respelling>(
    {{"ong", "ung"}, {"iong", "iung"}, {"ie", "ieh"}, {"ian", "ien"}, {"ue", "ueh"}});

/// Syllables without an initial, or whose vowel goes with the initial.
constexpr auto kSyllables = std::to_array<Respelling>({{"zi", "tzu"},
                                                       {"ci", "tzu"},
                                                       {"si", "ssu"},
                                                       {"e", "o"},
                                                       {"er", "erh"},
                                                       {"yi", "i"},
                                                       {"ye", "yeh"},
                                                       {"yan", "yen"},
                                                       {"yong", "yung"},
                                                       {"you", "yu"},
                                                       {"yue", "yueh"}});

/// How the final is written behind this initial (of pinyin).
std::string_view wade_final(std::string_view initial, std::string_view final) {
  constexpr auto kWithIh = std::to_array<std::string_view>({"zh", "ch", "sh", "r"});
  constexpr auto kWithUo = std::to_array<std::string_view>({"g", "k", "h", "sh"});
  const auto is_one_of = [&](const auto& initials) {
    return std::find(initials.begin(), initials.end(), initial) != initials.end();
  };
  const bool velar = initial == "g" || initial == "k" || initial == "h";
  if (final == "i" && is_one_of(kWithIh)) return "ih";
  if (final == "e" && velar) return "o";
  if (final == "ui" && velar && initial != "h") return "uei";
  if (final == "uo" && !is_one_of(kWithUo)) return "o";
  for (const Respelling& other : kFinals) {
    if (other.pinyin == final) return other.wade;
  }
  return final;
}

/// The characters of `text`, three bytes each; empty when there are too many or others.
std::vector<std::string_view> han_characters(std::string_view text) {
  std::vector<std::string_view> characters;
  while (!text.empty()) {
    const std::size_t bytes = character_bytes(text, 0);
    const auto lead = static_cast<unsigned char>(text[0]);
    if (bytes != 3 || lead < 0xe3 || characters.size() == kMostCharacters) return {};
    characters.push_back(text.substr(0, bytes));
    text.remove_prefix(bytes);
  }
  return characters;
}

char32_t code_point(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  return (byte(0) & 0x0fu) << 12 | (byte(1) & 0x3fu) << 6 | (byte(2) & 0x3fu);
}

/// Whether `spellings(i, use)` of every character in turn can make up `letters`.
template <class Spellings>
bool spells(std::string_view letters, std::size_t characters, Spellings spellings) {
  std::vector<std::uint8_t> reached(letters.size() + 1, 0);
  reached[0] = 1;
  for (std::size_t i = 0; i < characters; ++i) {
    std::vector<std::uint8_t> next(letters.size() + 1, 0);
    spellings(i, [&](std::string_view spelling) {
      for (std::size_t at = 0; at + spelling.size() <= letters.size(); ++at) {
        if (reached[at] != 0 && letters.substr(at, spelling.size()) == spelling) {
          next[at + spelling.size()] = 1;
        }
      }
    });
    reached = std::move(next);
  }
  return reached[letters.size()] != 0;
}

bool is_mandarin(const Lexicon& lexicon, std::string_view letters,
                 std::span<const std::string_view> characters) {
  const auto pinyin = [&](std::size_t i) { return lexicon.mandarin(code_point(characters[i])); };
  return spells(letters, characters.size(),
                [&](std::size_t i, auto use) {
                  if (!pinyin(i).empty()) use(pinyin(i));
                }) ||
         spells(letters, characters.size(), [&](std::size_t i, auto use) {
           if (pinyin(i).empty()) return;
           use(std::string_view(wade_giles(pinyin(i))));
           for (const Respelling& respelling : kSyllables) {
             if (respelling.pinyin == pinyin(i)) use(respelling.wade);
           }
         });
}

bool is_korean(std::string_view letters, std::span<const std::string_view> characters) {
  return spells(letters, characters.size(), [&](std::size_t i, auto use) {
    std::string_view rest = korean_spellings(characters[i]);
    while (!rest.empty()) {
      const std::size_t space = std::min(rest.find(' '), rest.size());
      use(rest.substr(0, space));
      rest.remove_prefix(std::min(space + 1, rest.size()));
    }
  });
}

/// How the dictionary of names reads the piece, long vowels short.
template <class Use>
void for_each_name_reading(const Lexicon& lexicon, std::string_view piece, Use use) {
  if (piece.size() == 3) {
    std::string_view rest = lexicon.name_readings(piece);
    while (!rest.empty()) {
      const std::size_t space = std::min(rest.find(' '), rest.size());
      use(rest.substr(0, space));
      rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    return;
  }
  for (const Gloss& gloss : lexicon.glosses(lexicon.japanese(piece))) {
    if (gloss.source != LexiconSource::kEnamdict || gloss.part != 0) continue;
    const std::string reading = lexicon.english_word(gloss.word);
    if (reading.find(' ') == std::string::npos) use(std::string_view(reading));
  }
}

/// Whether the dictionary of names reads the characters, in pieces, as the letters.
bool is_japanese(const Lexicon& lexicon, std::string_view letters,
                 std::span<const std::string_view> characters) {
  constexpr std::size_t kLongestPiece = 4;
  // reached[i]: places in the letters where the first i characters may end.
  std::vector<std::vector<std::uint8_t>> reached(characters.size() + 1,
                                                 std::vector<std::uint8_t>(letters.size() + 1, 0));
  reached[0][0] = 1;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    for (std::size_t n = 1; n <= kLongestPiece && i + n <= characters.size(); ++n) {
      const char* begin = characters[i].data();
      const std::string_view piece(begin, 3 * n);
      for_each_name_reading(lexicon, piece, [&](std::string_view reading) {
        for (std::size_t at = 0; at + reading.size() <= letters.size(); ++at) {
          if (reached[i][at] != 0 && letters.substr(at, reading.size()) == reading) {
            reached[i + n][at + reading.size()] = 1;
          }
        }
      });
    }
  }
  return reached[characters.size()][letters.size()] != 0;
}

std::string joined(std::span<const std::string> words, std::size_t first) {
  std::string letters;
  for (std::size_t i = 0; i < words.size(); ++i) letters += words[(first + i) % words.size()];
  return letters;
}

}  // namespace

std::string wade_giles(std::string_view pinyin) {
  for (const Respelling& syllable : kSyllables) {
    if (syllable.pinyin == pinyin) return std::string(syllable.wade);
  }
  for (const Respelling& initial : kInitials) {
    if (!pinyin.starts_with(initial.pinyin)) continue;
    const std::string_view final = pinyin.substr(initial.pinyin.size());
    return std::string(initial.wade).append(wade_final(initial.pinyin, final));
  }
  return std::string(pinyin);
}

double han_similarity(const Lexicon& lexicon, std::span<const std::string> words,
                      std::string_view kanji) {
  const auto characters = han_characters(kanji);
  if (characters.empty() || words.empty() || words.size() > 4) return 0;
  double best = 0;
  // As printed; family name last, family name first.
  std::vector<std::size_t> orders = {0};
  if (words.size() > 1) orders.push_back(words.size() - 1);
  if (words.size() > 2) orders.push_back(1);
  for (const std::size_t first : orders) {
    const std::string letters = joined(words, first);
    if (letters.size() > 40) break;
    if (is_japanese(lexicon, without_long_vowels(letters), characters)) return kInDictionary;
    if (is_mandarin(lexicon, letters, characters) || is_korean(letters, characters)) {
      best = characters.size() == 1 ? kOneCharacter : kByCharacters;
    }
  }
  return best;
}

}  // namespace taiyaku
