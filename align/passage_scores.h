// How well any two passages of a plane fit, near the diagonal or not.
#ifndef TAIYAKU_ALIGN_PASSAGE_SCORES_H_
#define TAIYAKU_ALIGN_PASSAGE_SCORES_H_

#include <cstdint>
#include <span>
#include <vector>

#include "align/parameters.h"
#include "align/postings.h"
#include "align/window.h"

namespace taiyaku {

/// Over a bitext whose "sentences" are whole paragraphs. Not thread safe: has buffers of its own.
class PassageScores {
 public:
  PassageScores(const TermBitext& bitext, const AlignerParameters& parameters);

  /// Log-likelihood ratio in nats that the rows together translate the columns together.
  double score(Range rows, Range columns);

  /// The rows that share most with a column, best first; at most `most`. Words in very many
  /// paragraphs have no say, so that time is about linear in the text.
  std::vector<std::uint32_t> likely_rows(std::uint32_t column, std::size_t most);

 private:
  double lexical(std::span<const TermId> english, std::span<const TermId> japanese);
  double word_gain(double given, double background, std::size_t words) const;

  const TermBitext& bitext_;
  const AlignerParameters& parameters_;
  Postings english_;
  std::vector<TermId> english_terms_, japanese_terms_;  ///< of the passages being scored
  std::vector<double> given_;
  std::vector<double> shared_;  ///< by row, all zero between calls
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_PASSAGE_SCORES_H_
