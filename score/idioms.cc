#include "score/idioms.h"

#include <algorithm>
#include <array>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

using enum IdiomKind;

#include "score/idioms_en.inc"
#include "score/idioms_ja.inc"

/// Kana and kanji are three bytes.
constexpr std::size_t kCharacter = 3;

constexpr std::string_view first_word(std::string_view pattern) {
  return pattern.substr(0, pattern.find(' '));
}

constexpr std::string_view first_character(std::string_view pattern) {
  return pattern.substr(0, kCharacter);
}

/// The words that decide whether a pattern is worth a closer look, and how far from its first word
/// they may stand.
struct Companions {
  std::string_view words;  ///< alternatives; empty where there are none
  std::uint8_t before = 0;
  std::uint8_t behind = 0;
};

constexpr Companions companions(std::string_view pattern) {
  next_word(pattern);
  const std::string_view second = next_word(pattern);
  if (second == "&") return {pattern, kNear, kNear};
  if (second == "*") return {next_word(pattern), 0, kMostBetween + 1};
  return {second, 0, 1};
}

constexpr IdiomKey key_of(std::string_view pattern_word) {
  IdiomKey key = idiom_key({});
  for (const char byte : pattern_word) {
    const char lower = ascii_lower(byte);
    key = (key ^ static_cast<unsigned char>(lower)) * 16777619U;
  }
  return key;
}

constexpr IdiomKey key_of_two(IdiomKey first, IdiomKey other) {
  return first * 0x9E3779B1U ^ other * 0x85EBCA6BU;
}

consteval std::size_t count_pairs() {
  std::size_t count = 0;
  for (const Idiom& idiom : kEnglish) {
    std::string_view words = companions(idiom.pattern).words;
    do {
      next_word(words, '|');
      ++count;
    } while (!words.empty());
  }
  return count;
}

/// Calls `visit` with every pair, by rows.
template <class Visit>
constexpr void for_each_pair(Visit visit) {
  for (std::size_t row = 0; row < kEnglish.size(); ++row) {
    const IdiomKey first = key_of(first_word(kEnglish[row].pattern));
    auto [words, before, behind] = companions(kEnglish[row].pattern);
    do {
      const std::string_view word = next_word(words, '|');
      const IdiomKey other = word.empty() ? kNoOther : key_of(word);
      visit(IdiomPair{key_of_two(first, other), static_cast<std::uint16_t>(row), before, behind});
    } while (!words.empty());
  }
}

/// The pairs in the order of their upper bits, a bucket for each value of these.
struct PairTable {
  static constexpr unsigned kBits = 13;

  static constexpr std::size_t bucket_of(IdiomKey words) { return words >> (32 - kBits); }

  std::array<std::uint16_t, (1U << kBits) + 1> begins{};
  std::array<IdiomPair, count_pairs()> pairs{};
};

consteval PairTable table_of_pairs() {
  PairTable table;
  for_each_pair([&](const IdiomPair& pair) { ++table.begins[PairTable::bucket_of(pair.words)]; });
  std::uint16_t end = 0;
  for (std::uint16_t& begin : table.begins) begin = end += begin;
  for_each_pair([&](const IdiomPair& pair) {
    table.pairs[--table.begins[PairTable::bucket_of(pair.words)]] = pair;
  });
  return table;
}

constexpr PairTable kPairs = table_of_pairs();

/// A set of keys; a few that are not in it may seem to be, by their upper bits.
template <unsigned kBits>
class Filter {
 public:
  constexpr void add(IdiomKey key) { words_[place(key) / 64] |= bit(key); }
  constexpr bool may_have(IdiomKey key) const { return (words_[place(key) / 64] & bit(key)) != 0; }

 private:
  static constexpr std::uint32_t place(IdiomKey key) { return key >> (32 - kBits); }
  static constexpr std::uint64_t bit(IdiomKey key) { return std::uint64_t{1} << (place(key) % 64); }

  std::array<std::uint64_t, (1U << kBits) / 64> words_{};
};

/// The first words of idioms of which the other word may stand as far away as that.
consteval Filter<15> first_words(std::uint32_t before, std::uint32_t behind) {
  Filter<15> filter;
  for (const Idiom& idiom : kEnglish) {
    const Companions others = companions(idiom.pattern);
    if (others.before >= before && others.behind >= behind)
      filter.add(key_of(first_word(idiom.pattern)));
  }
  return filter;
}

consteval Filter<19> filter_of_pairs() {
  Filter<19> filter;
  for (const IdiomPair& pair : kPairs.pairs) filter.add(pair.words);
  return filter;
}

constexpr Filter<15> kFirstWords = first_words(0, 0);
constexpr Filter<15> kFirstOfFar = first_words(0, 2);
constexpr Filter<15> kFirstOfNear = first_words(1, 0);
constexpr Filter<19> kPairFilter = filter_of_pairs();

/// The rows of the Japanese list that begin with the same character.
struct Rows {
  std::uint16_t begin = 0;
  std::uint16_t end = 0;
};

consteval std::size_t count_first_characters() {
  std::size_t distinct = 1;
  for (std::size_t row = 1; row < kJapanese.size(); ++row) {
    if (first_character(kJapanese[row].pattern) != first_character(kJapanese[row - 1].pattern))
      ++distinct;
  }
  return distinct;
}

using JapaneseRows = WordMap<Rows, count_first_characters()>;

consteval JapaneseRows japanese_rows() {
  std::array<JapaneseRows::Entry, count_first_characters()> entries{};
  std::size_t last = 0;
  for (std::size_t row = 0; row < kJapanese.size(); ++row) {
    const std::string_view character = first_character(kJapanese[row].pattern);
    if (row > 0 && entries[last].word != character) ++last;
    const auto number = static_cast<std::uint16_t>(row);
    if (entries[last].word.empty()) entries[last] = {character, {number, number}};
    ++entries[last].value.end;
  }
  return JapaneseRows(entries);
}

constexpr JapaneseRows kJapaneseRows = japanese_rows();

}  // namespace

IdiomReach idiom_reach(IdiomKey first) {
  if (!kFirstWords.may_have(first)) return {};
  if (!kFirstOfFar.may_have(first)) return {0, 1};
  return {kFirstOfNear.may_have(first) ? kNear : 0, std::max(kNear, kMostBetween + 1)};
}

std::span<const IdiomPair> english_idioms_with(IdiomKey first, IdiomKey other) {
  const IdiomKey words = key_of_two(first, other);
  if (!kPairFilter.may_have(words)) return {};
  const std::size_t bucket = PairTable::bucket_of(words);
  std::size_t begin = kPairs.begins[bucket];
  std::size_t end = kPairs.begins[bucket + 1];
  while (begin < end && kPairs.pairs[begin].words != words) ++begin;
  while (begin < end && kPairs.pairs[end - 1].words != words) --end;
  return std::span(kPairs.pairs).subspan(begin, end - begin);
}

std::span<const Idiom> japanese_idioms_with(std::string_view text) {
  const Rows* rows = kJapaneseRows.find(first_character(text));
  if (rows == nullptr) return {};
  return std::span(kJapanese).subspan(rows->begin, rows->end - rows->begin);
}

std::span<const Idiom> english_idioms() { return kEnglish; }

std::span<const Idiom> japanese_idioms() { return kJapanese; }

}  // namespace taiyaku
