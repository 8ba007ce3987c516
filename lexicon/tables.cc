#include "lexicon/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "lexicon/reach.h"
#include "lexicon/string_table.h"

namespace taiyaku {
namespace {

/// The words of a language in a new order, the commonest first: what is said of the words of a text
/// lies close together then.
struct Renumbered {
  std::vector<std::string> words;
  std::vector<std::uint32_t> number;  ///< in `words`, by that in the draft
  std::vector<std::uint32_t> rank;    ///< in byte order, by that in `words`
  std::vector<std::uint32_t> sorted;  ///< those in byte order

  /// Number of `word`, which is one of them.
  std::uint32_t of(const std::string& word) const {
    return *std::lower_bound(
        sorted.begin(), sorted.end(), word,
        [&](std::uint32_t at, const std::string& other) { return words[at] < other; });
  }
};

Renumbered renumbered(const std::vector<std::string>& strings, const std::vector<float>& nats) {
  std::vector<std::uint32_t> order(strings.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(nats[a], strings[a]) < std::tie(nats[b], strings[b]);
  });
  Renumbered result;
  result.number.resize(strings.size());
  result.words.reserve(strings.size());
  for (const std::uint32_t old : order) {
    result.number[old] = static_cast<std::uint32_t>(result.words.size());
    result.words.push_back(strings[old]);
  }
  result.sorted.resize(strings.size());
  std::iota(result.sorted.begin(), result.sorted.end(), 0U);
  std::sort(result.sorted.begin(), result.sorted.end(),
            [&](std::uint32_t a, std::uint32_t b) { return result.words[a] < result.words[b]; });
  result.rank.resize(strings.size());
  for (std::uint32_t rank = 0; rank < strings.size(); ++rank)
    result.rank[result.sorted[rank]] = rank;
  return result;
}

/// One row of a compressed sparse table.
struct Cell {
  std::uint32_t row = 0;
  Gloss gloss;
};

/// Rows in order, heaviest first, equals by `rank` of the words they hold; the same words in the
/// same order on every build.
void add_rows(LexiconFileWriter& file, Section first, Section items, std::size_t rows,
              std::span<const std::uint32_t> rank, std::vector<Cell>& cells) {
  std::sort(cells.begin(), cells.end(), [&](const Cell& a, const Cell& b) {
    return std::tuple(a.row, -a.gloss.weight, rank[a.gloss.word]) <
           std::tuple(b.row, -b.gloss.weight, rank[b.gloss.word]);
  });
  std::vector<std::uint32_t> begins(rows + 1, 0);
  std::vector<PackedGloss> glosses;
  glosses.reserve(cells.size());
  for (const Cell& cell : cells) {
    ++begins[cell.row + 1];
    glosses.emplace_back(cell.gloss);
  }
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  file.add(first, begins);
  file.add(items, glosses);
}

void extend_reach(std::vector<std::uint8_t>& reach, std::string_view beginning, std::size_t to) {
  std::uint8_t& place = reach[reach_place(beginning, reach.size())];
  place = static_cast<std::uint8_t>(std::max<std::size_t>(place, std::min<std::size_t>(to, 255)));
}

std::vector<std::uint8_t> reach_of_headwords(std::span<const std::string> headwords) {
  std::vector<std::uint8_t> reach(kHeadwordReachPlaces, 0);
  for (const std::string& word : headwords) {
    const std::string_view three = first_characters(word, 3);
    extend_reach(reach, first_characters(word, 2), word.size());
    if (three.size() > first_characters(word, 2).size()) extend_reach(reach, three, word.size());
  }
  return reach;
}

std::vector<std::uint8_t> reach_of_phrases(std::span<const std::string> words) {
  std::vector<std::uint8_t> reach(kPhraseReachPlaces, 0);
  for (const std::string& word : words) {
    const auto spaces = static_cast<std::size_t>(std::count(word.begin(), word.end(), ' '));
    if (spaces == 0) continue;
    const std::size_t first = word.find(' ');
    const std::string_view text = word;
    extend_reach(reach, text.substr(0, first), spaces + 1);
    extend_reach(reach, text.substr(0, text.find(' ', first + 1)), spaces + 1);
  }
  return reach;
}

/// Nats of the words in a new order, and one more: the rarest value, for unknown words.
std::vector<float> reordered_nats(const std::vector<float>& nats, const Renumbered& words) {
  std::vector<float> result(words.words.size() + 1, 0);
  for (std::size_t i = 0; i < words.number.size(); ++i) result[words.number[i]] = nats[i];
  result.back() = *std::max_element(result.begin(), result.end());
  return result;
}

void add_links(const LexiconTables& tables, const Renumbered& english, const Renumbered& japanese,
               LexiconFileWriter& file) {
  std::vector<Cell> cells;
  cells.reserve(tables.links.size());
  for (const LexiconLink& link : tables.links) {
    cells.push_back({japanese.number[link.headword],
                     {english.number[link.english], link.weight, link.source,
                      static_cast<std::uint8_t>(link.part ? 1 : 0)}});
  }
  add_rows(file, Section::kJapaneseFirst, Section::kGlosses, japanese.words.size(), english.rank,
           cells);
  for (Cell& cell : cells) std::swap(cell.row, cell.gloss.word);
  add_rows(file, Section::kEnglishFirst, Section::kHeadwords, english.words.size(), japanese.rank,
           cells);
}

void add_antonyms(const WordNet& wordnet, const Renumbered& english, LexiconFileWriter& file) {
  std::vector<std::pair<WordId, WordId>> pairs;
  for (const auto& [from, to] : wordnet.antonyms()) {
    pairs.emplace_back(english.of(from), english.of(to));
  }
  // Rows in order, each in the order it came.
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::uint32_t> first(english.words.size() + 1, 0);
  std::vector<WordId> antonyms;
  for (const auto& [from, to] : pairs) {
    ++first[from + 1];
    antonyms.push_back(to);
  }
  std::partial_sum(first.begin(), first.end(), first.begin());
  file.add(Section::kAntonymFirst, first);
  file.add(Section::kAntonyms, antonyms);
}

/// What words name, by all that is said of them.
std::vector<NameKinds> kinds_of(const LexiconTables& tables, const Renumbered& words,
                                std::uint32_t LexiconLink::*word) {
  std::vector<NameKinds> kinds(words.words.size(), 0);
  for (const LexiconLink& link : tables.links) kinds[words.number[link.*word]] |= link.kinds;
  return kinds;
}

void add_morphology(const WordNet& wordnet, const Renumbered& english, std::vector<NameKinds> flags,
                    LexiconFileWriter& file) {
  const std::map<std::string, std::string> sorted(wordnet.irregular_forms().begin(),
                                                  wordnet.irregular_forms().end());
  std::vector<std::string> forms;
  std::vector<WordId> lemmas;
  for (const auto& [form, lemma] : sorted) {
    forms.push_back(form);
    lemmas.push_back(english.of(lemma));
  }
  file.add_table(Section::kIrregularPool, forms);
  file.add(Section::kIrregularLemma, lemmas);
  for (std::size_t i = 0; i < english.words.size(); ++i) {
    if (wordnet.is_lemma(english.words[i])) flags[i] |= kIsLemma;
  }
  file.add(Section::kEnglishFlags, flags);
}

}  // namespace

void write_tables(const LexiconTables& tables, const WordNet& wordnet, LexiconFileWriter& file) {
  const Renumbered english = renumbered(tables.english, tables.english_nats);
  const Renumbered japanese = renumbered(tables.japanese, tables.japanese_nats);
  file.add_table(Section::kEnglishPool, english.words);
  file.add_table(Section::kJapanesePool, japanese.words);
  file.add(Section::kEnglishNats, reordered_nats(tables.english_nats, english));
  file.add(Section::kJapaneseNats, reordered_nats(tables.japanese_nats, japanese));
  file.add(Section::kPhraseReach, reach_of_phrases(english.words));
  file.add(Section::kHeadwordReach, reach_of_headwords(japanese.words));
  add_links(tables, english, japanese, file);
  add_antonyms(wordnet, english, file);
  add_morphology(wordnet, english, kinds_of(tables, english, &LexiconLink::english), file);
  file.add(Section::kHeadwordKinds, kinds_of(tables, japanese, &LexiconLink::headword));
  std::string sources;
  for (const LexiconSourceInfo& source : tables.sources) {
    sources += fmt::format("{}\t{}\t{}\t{}\n", source.name, source.version, source.licence,
                           source.entries);
  }
  file.add(Section::kSources, std::move(sources));
}

}  // namespace taiyaku
