#include "align/postings.h"

namespace taiyaku {

Postings::Postings(const SentenceTerms& terms, Range sentences, TermId vocabulary)
    : ends_(vocabulary + 2ULL, 0) {
  // Counting sort: ends_ is shifted by one term while it serves as the write positions.
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    for (const TermId term : terms[s]) ++ends_[term + 2];
  }
  for (std::size_t t = 2; t < ends_.size(); ++t) ends_[t] += ends_[t - 1];
  places_.resize(ends_.back());
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    std::uint32_t slot = 0;
    for (const TermId term : terms[s]) places_[ends_[term + 1]++] = {s - sentences.begin, slot++};
  }
  ends_.pop_back();
}

}  // namespace taiyaku
