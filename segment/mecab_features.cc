#include "segment/mecab_features.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace taiyaku {
namespace {

constexpr std::size_t kMostColumns = 30;
constexpr std::size_t kUnidicKana = 20;

struct Columns {
  std::array<std::string_view, kMostColumns> values;
  std::size_t count = 0;

  std::string_view at(std::size_t column) const {
    const std::string_view value = column < count ? values[column] : std::string_view();
    return value == "*" ? std::string_view() : value;
  }
};

// UniDic quotes columns that hold a comma.
Columns split(std::string_view row) {
  Columns columns;
  const char* begin = row.data();
  const char* const end = begin + row.size();
  while (columns.count < kMostColumns) {
    const char* at = begin;
    for (bool quoted = false; at != end && (*at != ',' || quoted); ++at) {
      if (*at == '"') quoted = !quoted;
    }
    columns.values[columns.count++] = {begin, static_cast<std::size_t>(at - begin)};
    if (at == end) break;
    begin = at + 1;
  }
  return columns;
}

Pos noun_of(const Columns& row) {
  const std::string_view kind = row.at(1);
  if (kind == "固有名詞") return Pos::kProperNoun;
  if (kind == "数" || kind == "数詞") return Pos::kNumber;
  if (kind == "代名詞") return Pos::kPronoun;
  if (kind == "接尾") return Pos::kSuffix;
  if (kind == "形容動詞語幹") return Pos::kAdjective;
  if (kind == "非自立" || kind == "助動詞語幹" || kind == "特殊") return Pos::kAuxiliary;
  return Pos::kNoun;
}

Pos dependent(const Columns& row, Pos independent) {
  const std::string_view kind = row.at(1);
  return kind == "非自立" || kind == "接尾" || kind == "非自立可能" ? Pos::kAuxiliary : independent;
}

struct Kind {
  std::string_view name;
  Pos pos;
};

constexpr std::array kKinds = {
    Kind{"助詞", Pos::kParticle},    Kind{"助動詞", Pos::kAuxiliary},
    Kind{"記号", Pos::kSymbol},      Kind{"補助記号", Pos::kSymbol},
    Kind{"空白", Pos::kSymbol},      Kind{"形容詞", Pos::kAdjective},
    Kind{"形状詞", Pos::kAdjective}, Kind{"連体詞", Pos::kAdjective},
    Kind{"副詞", Pos::kAdverb},      Kind{"接続詞", Pos::kConjunction},
    Kind{"接頭詞", Pos::kPrefix},    Kind{"接頭辞", Pos::kPrefix},
    Kind{"接尾辞", Pos::kSuffix},    Kind{"代名詞", Pos::kPronoun},
    Kind{"感動詞", Pos::kOther},     Kind{"フィラー", Pos::kOther},
};

Pos pos_of(const Columns& row) {
  const std::string_view first = row.at(0);
  if (first == "名詞") return noun_of(row);
  if (first == "動詞") return dependent(row, Pos::kVerb);
  for (const Kind& kind : kKinds) {
    if (kind.name != first) continue;
    return kind.pos == Pos::kAdjective ? dependent(row, kind.pos) : kind.pos;
  }
  return Pos::kOther;
}

}  // namespace

Morpheme read_features(std::string_view row) {
  const Columns columns = split(row);
  Morpheme morpheme;
  morpheme.pos = pos_of(columns);
  if (columns.count >= 17) {
    // UniDic: the base form as written (orthBase); the lemma column normalises the spelling away.
    morpheme.lemma = columns.at(10).empty() ? columns.at(7) : columns.at(10);
    // The kana as written (トウキョウ) in the newer layout of 26 columns and more; the older one
    // has only the pronunciation (トーキョー).
    morpheme.reading = columns.at(columns.count >= 26 ? kUnidicKana : 9);
  } else {
    morpheme.lemma = columns.at(6);
    morpheme.reading = columns.at(7);
  }
  return morpheme;
}

Morpheme MorphemeCache::find(const char* row) {
  const auto address = reinterpret_cast<std::uintptr_t>(row);
  // Multiplication by the golden ratio spreads the addresses (Knuth, TAOCP 3, 6.4).
  Entry& entry = entries_[(address * 0x9E3779B97F4A7C15ULL) >> (64U - kEntriesLog2)];
  if (entry.row != row) entry = read(row);
  return {
      entry.pos, {row + entry.lemma, entry.lemma_size}, {row + entry.reading, entry.reading_size}};
}

MorphemeCache::Entry MorphemeCache::read(const char* row) {
  const Morpheme morpheme = read_features(row);
  const auto place = [row](std::string_view part) {
    return part.empty() ? std::uint16_t{0} : static_cast<std::uint16_t>(part.data() - row);
  };
  return {row,
          place(morpheme.lemma),
          static_cast<std::uint16_t>(morpheme.lemma.size()),
          place(morpheme.reading),
          static_cast<std::uint16_t>(morpheme.reading.size()),
          morpheme.pos};
}

}  // namespace taiyaku
