#include "score/idioms.h"

#include <array>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

#include "score/idioms_en.inc"
#include "score/idioms_ja.inc"

/// Kana and kanji are three bytes.
constexpr std::size_t kCharacter = 3;

constexpr std::string_view first_word(std::string_view pattern) {
  return pattern.substr(0, pattern.find(' '));
}

/// `*` where anything may stand, or nothing.
constexpr std::string_view second_word(std::string_view pattern) {
  const std::size_t first = pattern.find(' ');
  return first == std::string_view::npos ? "*" : first_word(pattern.substr(first + 1));
}

constexpr std::string_view first_character(std::string_view pattern) {
  return pattern.substr(0, kCharacter);
}

/// The rows of a table that begin alike.
struct Rows {
  std::uint16_t begin = 0;
  std::uint16_t end = 0;
  bool any = false;  ///< whether anything may stand behind the beginning of one of them
};

/// By their beginnings, each the key of a map.
template <const auto& kTable, auto kBeginning>
struct Beginnings {
  static consteval std::size_t count() {
    std::size_t distinct = 1;
    for (std::size_t row = 1; row < kTable.size(); ++row)
      distinct += kBeginning(kTable[row].pattern) != kBeginning(kTable[row - 1].pattern) ? 1U : 0U;
    return distinct;
  }

  using Map = WordMap<Rows, count()>;

  static consteval Map map() {
    std::array<typename Map::Entry, count()> entries{};
    std::size_t last = 0;
    for (std::size_t row = 0; row < kTable.size(); ++row) {
      const std::string_view word = kBeginning(kTable[row].pattern);
      if (row > 0 && entries[last].word != word) ++last;
      const auto number = static_cast<std::uint16_t>(row);
      if (entries[last].word.empty()) entries[last] = {word, {number, number}};
      ++entries[last].value.end;
      if (second_word(kTable[row].pattern) == "*") entries[last].value.any = true;
    }
    return Map(entries);
  }
};

constexpr auto kEnglishRows = Beginnings<kEnglish, first_word>::map();
constexpr auto kJapaneseRows = Beginnings<kJapanese, first_character>::map();

constexpr std::size_t kPlaces = 16384;
using Filter = std::array<bool, kPlaces>;

/// Place of two words that stand side by side, whatever the second one's first letter is.
constexpr std::size_t place_of_two(std::size_t first, std::string_view second) {
  return (31 * first + list_place(second.substr(1), kPlaces)) % kPlaces;
}

consteval Filter first_two_words() {
  Filter filter{};
  for (const Idiom& idiom : kEnglish) {
    const std::size_t first = kEnglishRows.find(first_word(idiom.pattern))->begin;
    filter[place_of_two(first, second_word(idiom.pattern))] = true;
  }
  return filter;
}

constexpr Filter kFirstTwoWords = first_two_words();

}  // namespace

EnglishIdioms::EnglishIdioms(std::string_view first) {
  const Rows* rows = kEnglishRows.find(first);
  if (rows == nullptr) return;
  all_ = std::span(kEnglish).subspan(rows->begin, rows->end - rows->begin);
  row_ = rows->begin;
  any_ = rows->any;
}

bool EnglishIdioms::go_on_with(std::string_view word) const {
  return any_ || (!word.empty() && kFirstTwoWords[place_of_two(row_, word)]);
}

std::span<const Idiom> japanese_idioms_with(std::string_view text) {
  const Rows* rows = kJapaneseRows.find(first_character(text));
  if (rows == nullptr) return {};
  return std::span(kJapanese).subspan(rows->begin, rows->end - rows->begin);
}

std::span<const Idiom> english_idioms() { return kEnglish; }

std::span<const Idiom> japanese_idioms() { return kJapanese; }

}  // namespace taiyaku
