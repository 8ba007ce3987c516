// Inflected English word → dictionary form, by the rules of WordNet's morphology (morphy(7WN)).
#ifndef TAIYAKU_SEGMENT_LEMMA_EN_H_
#define TAIYAKU_SEGMENT_LEMMA_EN_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "segment/vocabulary.h"

namespace taiyaku {

/// The dictionary form of a lower-case word, written to `lemma`. With a vocabulary: its irregular
/// forms, then the detachment rules whose result it knows; a word it does not know stays as it is,
/// but for a plain plural. Without one (null): the rules alone, where spelling leaves little doubt.
void find_lemma(std::string_view word, const Vocabulary* vocabulary, std::string& lemma);

/// find_lemma() with a memory for what was asked lately: a few hundred words make up half of any
/// text, and a vocabulary of megabytes is far from the processor. Not thread safe.
class LemmaFinder {
 public:
  explicit LemmaFinder(const Vocabulary* vocabulary)
      : vocabulary_(vocabulary), entries_(kEntries) {}

  /// As find_lemma().
  void find(std::string_view word, std::string& lemma);

 private:
  static constexpr std::size_t kEntries = 2048;
  static constexpr std::size_t kLongest = 15;  // bytes of a word, and of its lemma

  struct Entry {
    std::array<char, kLongest> word;
    std::uint8_t word_size = 0;
    std::array<char, kLongest> lemma;
    std::uint8_t lemma_size = 0;
  };

  const Vocabulary* vocabulary_;
  std::vector<Entry> entries_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_LEMMA_EN_H_
