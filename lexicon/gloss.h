// One translation of a word, and all those of a word as they lie in the mapped file.
#ifndef TAIYAKU_LEXICON_GLOSS_H_
#define TAIYAKU_LEXICON_GLOSS_H_

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

namespace taiyaku {

/// Number of an English lemma, or of a Japanese headword, in one compiled lexicon.
using WordId = std::uint32_t;
inline constexpr WordId kNoWord = 0xffffffff;

/// Where a translation comes from, strongest claim first.
enum class LexiconSource : std::uint8_t {
  kOwn,
  kIso,
  kCldr,
  kEdict,
  kCompdic,
  kEnamdict,
  kWordNet
};
inline constexpr unsigned kLexiconSources = 7;

/// One word of a translation. A multi-word gloss ("prime minister") is given as a phrase word
/// ("prime minister", with a space) and also as its content words with the weight shared out.
struct Gloss {
  WordId word = kNoWord;  ///< the other language's word
  float weight = 0;       ///< in (0, 1]: by order of senses, number of words, and how specific
  LexiconSource source = LexiconSource::kEdict;
  std::uint8_t part =
      0;  ///< 1: never given for the headword alone, only as a word of a longer gloss
};

/// A gloss in six bytes: there are millions, and how many of their pages a process touches is most
/// of its memory. The weight keeps twelve bits, rounded up, so that no threshold is missed.
class PackedGloss {
 public:
  explicit PackedGloss(const Gloss& gloss)
      : word_low_(static_cast<std::uint16_t>(gloss.word)),
        word_high_(static_cast<std::uint16_t>(gloss.word >> 16)),
        rest_(static_cast<std::uint16_t>(weight_place(gloss.weight) << 4 |
                                         static_cast<unsigned>(gloss.source) << 1 | gloss.part)) {}

  Gloss gloss() const {
    return {static_cast<WordId>(word_low_ | static_cast<WordId>(word_high_) << 16),
            static_cast<float>(rest_ >> 4) / kMostWeight,
            static_cast<LexiconSource>(rest_ >> 1 & 7), static_cast<std::uint8_t>(rest_ & 1)};
  }

 private:
  static constexpr float kMostWeight = 4095;
  static unsigned weight_place(float weight) {
    return static_cast<unsigned>(std::ceil(std::clamp(weight, 0.0F, 1.0F) * kMostWeight));
  }

  std::uint16_t word_low_;
  std::uint16_t word_high_;
  std::uint16_t rest_;
};
static_assert(sizeof(PackedGloss) == 6 && kLexiconSources <= 8);

/// The glosses of one word, heaviest first. A view of the lexicon, which must outlive it.
class GlossRow {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Gloss;
    using difference_type = std::ptrdiff_t;
    using pointer = const Gloss*;
    using reference = Gloss;

    explicit Iterator(const PackedGloss* at) : at_(at) {}
    Gloss operator*() const { return at_->gloss(); }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator==(const Iterator&) const = default;

   private:
    const PackedGloss* at_;
  };

  GlossRow() = default;
  explicit GlossRow(std::span<const PackedGloss> row) : row_(row) {}
  Iterator begin() const { return Iterator(row_.data()); }
  Iterator end() const { return Iterator(row_.data() + row_.size()); }
  bool empty() const { return row_.empty(); }
  std::size_t size() const { return row_.size(); }
  Gloss operator[](std::size_t i) const { return row_[i].gloss(); }
  Gloss front() const { return row_.front().gloss(); }
  Gloss back() const { return row_.back().gloss(); }

 private:
  std::span<const PackedGloss> row_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_GLOSS_H_
