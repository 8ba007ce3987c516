#include "score/usual_words.h"

#include <cstddef>
#include <span>

#include "lexicon/string_table.h"

namespace taiyaku {
namespace {

/// A word is known by its hash: the chance that another one has the same is one in 10^15.
struct UsualRow {
  std::uint64_t hash = 0;
  UsualEntry entry;
};

#include "score/usual_counterparts.inc"

constexpr unsigned kIndexBits = 12;

/// For the first bits of a hash the first row that has them or greater ones; a row has about three
/// neighbours with the same ones.
using Index = std::array<UsualWord, (std::size_t{1} << kIndexBits) + 1>;

template <std::size_t kRows>
consteval Index index_of(const std::array<UsualRow, kRows>& rows) {
  static_assert(kRows < kNoUsualWord);
  Index index{};
  std::size_t place = 0;
  for (std::size_t row = 0; row < kRows; ++row) {
    for (; place <= rows[row].hash >> (64U - kIndexBits); ++place)
      index[place] = static_cast<UsualWord>(row);
  }
  for (; place < index.size(); ++place) index[place] = kRows;
  return index;
}

constexpr Index kEnglishPlaces = index_of(kEnglishRows);
constexpr Index kJapanesePlaces = index_of(kJapaneseRows);

UsualWord find(std::uint64_t hash, std::span<const UsualRow> rows, const Index& index) {
  const std::size_t place = hash >> (64U - kIndexBits);
  for (UsualWord row = index[place]; row < index[place + 1]; ++row) {
    if (rows[row].hash == hash) return row;
  }
  return kNoUsualWord;
}

}  // namespace

UsualWord usual_word(std::string_view lemma, Language language) {
  const std::uint64_t hash = RunningHash().add(lemma).value();
  return language == Language::kEnglish ? find(hash, kEnglishRows, kEnglishPlaces)
                                        : find(hash, kJapaneseRows, kJapanesePlaces);
}

const UsualEntry* usual_entry(UsualWord word, Language language) {
  const std::span<const UsualRow> rows =
      language == Language::kEnglish ? std::span<const UsualRow>(kEnglishRows) : kJapaneseRows;
  const bool is_known = word < rows.size() && rows[word].entry.counterparts[0].word != kNoUsualWord;
  return is_known ? &rows[word].entry : nullptr;
}

}  // namespace taiyaku
