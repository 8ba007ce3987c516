// MeCab's feature rows, in the formats of IPADIC and UniDic.
#ifndef TAIYAKU_SEGMENT_MECAB_FEATURES_H_
#define TAIYAKU_SEGMENT_MECAB_FEATURES_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/document.h"

namespace taiyaku {

/// What a row says of a morpheme. The views point into the row; empty where it says nothing (`*`,
/// or an unknown word, which has fewer columns).
struct Morpheme {
  Pos pos = Pos::kOther;
  std::string_view lemma;
  std::string_view reading;  ///< katakana
};

/// Reads one row. The formats are told apart by their number of columns: IPADIC has 9 (7 for an
/// unknown word), UniDic 17 or more (6).
Morpheme read_features(std::string_view row);

/// Remembers what was read lately. A few hundred words make up half of any text, and the dictionary
/// gives the same row, at the same address, for the same word.
class MorphemeCache {
 public:
  MorphemeCache() : entries_(kEntries) {}

  /// `row` is NUL-terminated and lives at its address as long as the cache.
  Morpheme find(const char* row);

 private:
  static constexpr unsigned kEntriesLog2 = 13;
  static constexpr std::size_t kEntries = std::size_t{1} << kEntriesLog2;

  // Small, so that all of it stays in the processor's cache: places in the row instead of views.
  struct Entry {
    const char* row = nullptr;
    std::uint16_t lemma = 0;
    std::uint16_t lemma_size = 0;
    std::uint16_t reading = 0;
    std::uint16_t reading_size = 0;
    Pos pos = Pos::kOther;
  };
  static Entry read(const char* row);

  std::vector<Entry> entries_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_MECAB_FEATURES_H_
