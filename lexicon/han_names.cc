#include "lexicon/han_names.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

#include "lexicon/names.h"
#include "lexicon/reach.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kHanBytes = 3;
constexpr std::size_t kMostCharacters = 6;
constexpr std::size_t kMostLetters = 40;
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
  static constexpr auto kWithIh = std::to_array<std::string_view>({"zh", "ch", "sh", "r"});
  static constexpr auto kWithUo = std::to_array<std::string_view>({"g", "k", "h", "sh"});
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

/// Characters of `kanji` if they are all of three bytes, from U+3000 on; otherwise 0.
std::size_t han_characters(std::string_view kanji) {
  for (std::size_t at = 0; at < kanji.size(); at += kHanBytes) {
    if (code_point_at(kanji, at).size != kHanBytes ||
        static_cast<unsigned char>(kanji[at]) < 0xe3) {
      return 0;
    }
  }
  return kanji.size() / kHanBytes;
}

char32_t code_point(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  return (byte(0) & 0x0fu) << 12 | (byte(1) & 0x3fu) << 6 | (byte(2) & 0x3fu);
}

/// How the dictionary of names reads the piece, separated by spaces.
std::string name_readings(const Lexicon& lexicon, std::string_view piece) {
  if (piece.size() == kHanBytes) return std::string(lexicon.name_readings(piece));
  std::string readings;
  for (const Gloss& gloss : lexicon.glosses(lexicon.japanese(piece))) {
    if (gloss.source != LexiconSource::kEnamdict || gloss.part != 0) continue;
    const std::string reading = lexicon.english_word(gloss.word);
    if (reading.find(' ') != std::string::npos) continue;
    if (!readings.empty()) readings += ' ';
    readings += reading;
  }
  return readings;
}

/// Places in some letters, a bit each.
using Places = std::uint64_t;

/// Where the spellings of a list, separated by spaces, end that begin at one of the places.
Places reached(std::string_view letters, Places from, std::string_view spellings) {
  Places ends = 0;
  while (from != 0 && !spellings.empty()) {
    const std::size_t size = std::min(spellings.find(' '), spellings.size());
    const std::string_view spelling = spellings.substr(0, size);
    for (Places rest = from; rest != 0; rest &= rest - 1) {
      const auto at = static_cast<std::size_t>(std::countr_zero(rest));
      if (letters.substr(at, size) == spelling) ends |= Places{1} << (at + size);
    }
    spellings.remove_prefix(std::min(size + 1, spellings.size()));
  }
  return ends;
}

bool holds_end(std::string_view letters, Places places) {
  return (places >> letters.size() & 1) != 0;
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

SpelledName::SpelledName(std::span<const std::string> words) {
  if (words.empty() || words.size() > 4) return;
  // As printed; family name last, family name first.
  std::vector<std::size_t> firsts = {0};
  if (words.size() > 1) firsts.push_back(words.size() - 1);
  if (words.size() > 2) firsts.push_back(1);
  for (const std::size_t first : firsts) {
    std::string letters = joined(words, first);
    if (letters.size() > kMostLetters) break;
    std::string plain = without_long_vowels(letters);
    orders_.push_back({std::move(letters), std::move(plain)});
  }
}

HanReadings::HanReadings(const Lexicon& lexicon, std::string_view kanji) {
  characters_.resize(han_characters(kanji));
  for (std::size_t i = 0; i < characters_.size(); ++i) {
    Character& character = characters_[i];
    const std::string_view text = kanji.substr(kHanBytes * i, kHanBytes);
    character.pinyin = lexicon.mandarin(code_point(text));
    if (!character.pinyin.empty()) character.wade_giles = wade_giles(character.pinyin);
    character.korean = korean_spellings(text);
    for (std::size_t n = 1; n <= kLongestPiece && i + n <= characters_.size(); ++n) {
      character.japanese[n - 1] =
          name_readings(lexicon, kanji.substr(kHanBytes * i, kHanBytes * n));
    }
  }
}

bool HanReadings::is_japanese(std::string_view letters, std::size_t first,
                              std::size_t count) const {
  // Where the first i characters may end.
  std::array<Places, kMostCharacters + 1> ends = {1};
  for (std::size_t i = 0; i < count; ++i) {
    const auto& readings = characters_[first + i].japanese;
    for (std::size_t n = 1; n <= kLongestPiece && i + n <= count; ++n) {
      ends[i + n] |= reached(letters, ends[i], readings[n - 1]);
    }
  }
  return holds_end(letters, ends[count]);
}

template <class Spellings>
bool HanReadings::is_spelled(std::string_view letters, std::size_t first, std::size_t count,
                             Spellings Character::*spellings) const {
  Places ends = 1;
  for (std::size_t i = first; i < first + count && ends != 0; ++i) {
    ends = reached(letters, ends, characters_[i].*spellings);
  }
  return holds_end(letters, ends);
}

bool HanReadings::may_begin(const SpelledName& name, std::size_t first) const {
  if (first >= characters_.size()) return false;
  const Character& character = characters_[first];
  const auto begins = [](std::string_view letters, std::string_view spellings) {
    return reached(letters, 1, spellings) != 0;
  };
  return std::any_of(
      name.orders().begin(), name.orders().end(), [&](const SpelledName::Order& order) {
        return std::any_of(character.japanese.begin(), character.japanese.end(),
                           [&](const std::string& list) { return begins(order.plain, list); }) ||
               begins(order.letters, character.pinyin) ||
               begins(order.letters, character.wade_giles) ||
               begins(order.letters, character.korean);
      });
}

double HanReadings::similarity(const SpelledName& name, std::size_t first,
                               std::size_t count) const {
  if (count == 0 || count > kMostCharacters || first + count > characters_.size()) return 0;
  double best = 0;
  for (const SpelledName::Order& order : name.orders()) {
    if (is_japanese(order.plain, first, count)) return kInDictionary;
    if (is_spelled(order.letters, first, count, &Character::pinyin) ||
        is_spelled(order.letters, first, count, &Character::wade_giles) ||
        is_spelled(order.letters, first, count, &Character::korean)) {
      best = count == 1 ? kOneCharacter : kByCharacters;
    }
  }
  return best;
}

double han_similarity(const Lexicon& lexicon, std::span<const std::string> words,
                      std::string_view kanji) {
  if (kanji.size() > kHanBytes * kMostCharacters) return 0;
  const HanReadings readings(lexicon, kanji);
  return readings.similarity(SpelledName(words), 0, readings.size());
}

}  // namespace taiyaku
