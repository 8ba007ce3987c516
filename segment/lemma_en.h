// Inflected English word → dictionary form, by the rules of WordNet's morphology (morphy,
// WordNet 3.0 manual, section 7WN).
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

/// The dictionary form of one lower-case English word: the vocabulary's irregular forms first
/// ("went" → "go"), then the word itself when it is one, then the regular endings taken off
/// ("cities" → "city", "stopped" → "stop"). A word that the vocabulary does not know comes back as
/// it is, most of them being names, but for a plain plural. Without a vocabulary (null) the
/// spelling alone decides. The lexicon's English keys are made by this function, so look-ups must
/// be too. Thread safe.
std::string english_lemma(std::string_view word, const Vocabulary* vocabulary);

/// english_lemma() with a memory for what was asked lately: a few hundred words make up half of any
/// text, and a vocabulary of megabytes is far from the processor. Not thread safe.
class LemmaFinder {
 public:
  explicit LemmaFinder(const Vocabulary* vocabulary)
      : vocabulary_(vocabulary), entries_(kEntries) {}

  /// As english_lemma().
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
