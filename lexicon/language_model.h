// How usual a run of words is: a trigram model with back-off, looked up where it lies in the mapped
// file.
//
//   LanguageModel model = lexicon.english_model();
//   for (float nats : model.log_probability(tokens)) …      // near −2 usual, below −10 odd
//
// Words are kept from the last one back, as in the file that the English one comes from
// (sphinx_model.h): a word's bigrams are the words before it, a bigram's trigrams the words before
// those. The Japanese one (kkc_model.h) is brought into this order.
#ifndef TAIYAKU_LEXICON_LANGUAGE_MODEL_H_
#define TAIYAKU_LEXICON_LANGUAGE_MODEL_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/string_table.h"

namespace taiyaku {

/// A view; what it views must outlive it. Thread safe.
class LanguageModel {
 public:
  /// Nats of a word by itself and of backing off from it.
  struct Unigram {
    float nats = 0;
    float backoff = 0;
    std::uint32_t first = 0;  ///< of its bigrams; they end where the next word's begin
  };
  /// `word` (17 bits) before the other; places of its nats (8 bits) and of backing off (7 bits).
  struct Bigram {
    std::uint32_t packed = 0;
    std::uint32_t first = 0;  ///< of its trigrams
  };
  static constexpr unsigned kWordBits = 17;
  static constexpr unsigned kBigramNatsBits = 8;
  static constexpr unsigned kBackoffBits = 7;
  static constexpr unsigned kTrigramNatsBits = 15;
  /// Nats by place: bigrams', back-off weights', trigrams'.
  static constexpr std::size_t kNatsCount =
      (1u << kBigramNatsBits) + (1u << kBackoffBits) + (1u << kTrigramNatsBits);

  struct Parts {
    StringTable words;
    std::span<const Unigram> unigrams;
    std::span<const Bigram> bigrams;
    std::span<const std::uint32_t> trigrams;  ///< word, then the place of its nats
    std::span<const float> nats;
  };

  LanguageModel() = default;
  explicit LanguageModel(const Parts& parts) : parts_(parts) {}

  /// Whether the sizes fit together; an empty model does.
  bool plausible() const;
  bool empty() const { return parts_.words.size() == 0; }

  /// Natural logarithm of each token's probability after the two before it, at the beginning of a
  /// sentence for the first. Tokens are the model's words: in English lower-case words as in
  /// running text ("didn't", not lemmas), punctuation left to the caller; for Japanese see
  /// japanese_model.h. Unknown words cost what the rarest word does. All zero for an empty model.
  std::vector<float> log_probability(std::span<const std::string_view> tokens) const;
  /// Natural logarithm of a token's probability whatever stands before it; 0 for an empty model.
  float word_log_probability(std::string_view token) const;
  /// How many bytes the longest of the model's words takes that `text` begins with; 0 for none.
  std::size_t longest_word(std::string_view text) const;
  bool knows(std::string_view token) const { return number(token) != kNoString; }
  /// log_probability() added up, and the end of the sentence, divided by the number of tokens and
  /// one.
  float mean_log_probability(std::span<const std::string_view> tokens) const;

 private:
  struct History {
    std::uint32_t last = kNoString;
    std::uint32_t before = kNoString;
  };

  std::uint32_t number(std::string_view token) const;
  const Bigram* find_bigram(std::uint32_t word, std::uint32_t before) const;
  float find_trigram(const Bigram& bigram, std::uint32_t before) const;
  float step(std::uint32_t word, History history) const;
  float nats_at(std::size_t place) const {
    return place < parts_.nats.size() ? parts_.nats[place] : 0;
  }

  Parts parts_;
};

/// A model ready to be written; words in the order of their numbers.
struct LanguageModelParts {
  std::vector<std::string> words;  ///< in byte order
  std::vector<LanguageModel::Unigram> unigrams;
  std::vector<LanguageModel::Bigram> bigrams;
  std::vector<std::uint32_t> trigrams;
  std::vector<float> nats;
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_LANGUAGE_MODEL_H_
