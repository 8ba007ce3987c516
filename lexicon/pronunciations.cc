#include "lexicon/pronunciations.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace taiyaku {
namespace {

// Sorted; a phoneme's number is its place from 1.
constexpr auto kPhonemes = std::to_array<std::string_view>(
    {"AA", "AE", "AH", "AO", "AW", "AY", "B",  "CH", "D", "DH", "EH", "ER", "EY",
     "F",  "G",  "HH", "IH", "IY", "JH", "K",  "L",  "M", "N",  "NG", "OW", "OY",
     "P",  "R",  "S",  "SH", "T",  "TH", "UH", "UW", "V", "W",  "Y",  "Z",  "ZH"});
static_assert(kPhonemes.size() + 1 == kSymbolKinds);

constexpr std::ptrdiff_t kMostWays = 3;

/// "tomato(2)" → "tomato"; empty for what is not letters.
std::string_view plain_word(std::string_view word) {
  word = word.substr(0, word.find('('));
  const bool letters =
      std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return letters ? word : std::string_view();
}

}  // namespace

std::uint8_t phoneme_number(std::string_view name) {
  const auto* place = std::lower_bound(kPhonemes.begin(), kPhonemes.end(), name);
  if (place == kPhonemes.end() || *place != name) return 0;
  return static_cast<std::uint8_t>(place - kPhonemes.begin() + 1);
}

Pronunciations read_pronunciations(const std::string& path) {
  Pronunciations words;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::string_view rest = line;
    const std::size_t space = std::min(rest.find(' '), rest.size());
    const std::string_view word = plain_word(rest.substr(0, space));
    if (word.empty()) continue;
    std::string& ways = words[std::string(word)];
    if (std::count(ways.begin(), ways.end(), '\0') + 1 >= kMostWays) continue;
    if (!ways.empty()) ways += '\0';
    for (rest.remove_prefix(space); !rest.empty();) {
      rest.remove_prefix(1);
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::uint8_t phoneme = phoneme_number(rest.substr(0, end));
      if (phoneme != 0) ways += static_cast<char>(phoneme);
      rest.remove_prefix(end);
    }
  }
  return words;
}

Symbols next_pronunciation(std::string_view& phonemes) {
  Symbols symbols;
  const std::size_t end = std::min(phonemes.find('\0'), phonemes.size());
  for (const char phoneme : phonemes.substr(0, end)) {
    symbols.add(static_cast<std::uint8_t>(phoneme));
  }
  phonemes.remove_prefix(std::min(end + 1, phonemes.size()));
  return symbols;
}

}  // namespace taiyaku
