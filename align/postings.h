// Where in a stretch of sentences each term stands.
#ifndef TAIYAKU_ALIGN_POSTINGS_H_
#define TAIYAKU_ALIGN_POSTINGS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "align/sentence_terms.h"

namespace taiyaku {

/// A term of a sentence: its place among the sentence's terms.
struct Place {
  std::uint32_t sentence = 0;  ///< counted from the stretch's first
  std::uint32_t slot = 0;
};

/// Every term of a stretch of sentences with its places, in order of sentences.
class Postings {
 public:
  Postings(const SentenceTerms& terms, Range sentences, TermId vocabulary);

  std::span<const Place> operator[](TermId term) const {
    return {places_.data() + ends_[term], places_.data() + ends_[term + 1]};
  }

 private:
  std::vector<std::uint32_t> ends_;
  std::vector<Place> places_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_POSTINGS_H_
