// How well every group of sentences in a window fits every other: what dynamic programming adds up.
#ifndef TAIYAKU_ALIGN_BEAD_SCORES_H_
#define TAIYAKU_ALIGN_BEAD_SCORES_H_

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "align/parameters.h"
#include "align/postings.h"
#include "align/window.h"

namespace taiyaku {

/// Sentences on each side of a bead that is not null.
struct BeadShape {
  std::uint32_t rows;
  std::uint32_t columns;
};
inline constexpr std::array<BeadShape, 16> kBeadShapes{{{1, 1},
                                                        {1, 2},
                                                        {2, 1},
                                                        {2, 2},
                                                        {1, 3},
                                                        {3, 1},
                                                        {2, 3},
                                                        {3, 2},
                                                        {3, 3},
                                                        {1, 4},
                                                        {4, 1},
                                                        {2, 4},
                                                        {4, 2},
                                                        {3, 4},
                                                        {4, 3},
                                                        {4, 4}}};
inline constexpr std::uint32_t kMostSentences = 4;

/// What is measured of a bead, by row of BeadFeatures.
enum BeadFeature : std::uint8_t {
  kLexical,    ///< words with and without a counterpart
  kLength,     ///< code points of the two sides
  kQuotation,  ///< −1 when one side ends amid a quotation and the other does not
  kEmbedding,  ///< vectors that a user gave; 0 without
  kConstant,   ///< 1
  kBeadFeatureCount
};
using BeadFeatures = Eigen::Matrix<float, kBeadFeatureCount, 1>;

/// For beads of up to `reach` sentences on a side. Log-likelihood ratios, in nats, of "these
/// translate each other" against "these are unrelated".
class BeadScores {
 public:
  BeadScores(const TermBitext& bitext, const Window& window, const Corridor& corridor,
             const Postings& english, std::uint32_t reach, const AlignerParameters& parameters);

  /// Of the bead that begins at node (i, j). It must lie in the corridor: see allowed().
  float score(std::uint32_t i, std::uint32_t j, BeadShape shape) const {
    return weights_.dot(features(i, j, shape, lexical(i, j, shape)));
  }
  /// Whether the bead from node (i, j) stays in the corridor and crosses no blank line.
  bool allowed(std::uint32_t i, std::uint32_t j, BeadShape shape) const;

  /// Of all beads within reach that begin at a node, by kBeadShapes; kNotAllowed where they are
  /// not.
  using NodeScores = std::array<float, kBeadShapes.size()>;
  static constexpr float kNotAllowed = -std::numeric_limits<float>::infinity();
  NodeScores scores_from(std::uint32_t i, std::uint32_t j) const;

 private:
  /// What one sentence gains by 1, 2, 3 and 4 sentences of the other side.
  using Gains = Eigen::Array<float, kMostSentences, 1>;
  class ColumnLinks;
  class PlacesAhead;
  class LinkedWords;

  void collect_gains(const Postings& english);
  void collect(std::uint32_t column, Range rows, PlacesAhead& places, ColumnLinks& links) const;
  void gain_japanese(std::uint32_t column, const ColumnLinks& links, LinkedWords& linked);
  void gain_english(std::uint32_t column, const std::array<ColumnLinks, kMostSentences>& recent,
                    LinkedWords& linked);
  float gain(const LinkedWords& linked, float words) const;
  std::size_t cell(std::uint32_t row, std::uint32_t column) const {
    return offsets_[row] + column - corridor_.low[row];
  }
  std::uint32_t rows_from(std::uint32_t i, std::uint32_t j) const;
  std::uint32_t columns_from(std::uint32_t i, std::uint32_t j) const;
  float lexical(std::uint32_t i, std::uint32_t j, BeadShape shape) const;
  BeadFeatures features(std::uint32_t i, std::uint32_t j, BeadShape shape, float gains) const;
  float embedding_score(std::uint32_t i, std::uint32_t j, BeadShape shape) const;
  float length_score(std::uint32_t i, std::uint32_t j, BeadShape shape) const;

  const TermBitext& bitext_;
  const Window window_;
  const Corridor& corridor_;
  const std::uint32_t reach_;
  const float linked_share_;  ///< these as AlignerParameters has them
  const float most_ratio_;    ///< e to the power of the word cap
  const float background_words_;
  const float length_freedom_;
  const float length_variance_;
  const float embedding_likeness_;
  BeadFeatures weights_;
  float unlinked_ = 0;  ///< nats a word without a link costs
  std::vector<std::size_t> offsets_;
  std::vector<float> english_words_, japanese_words_;      ///< sums over the sentences before
  std::vector<float> english_lengths_, japanese_lengths_;  ///< the same, English code points
  std::vector<std::uint32_t> english_blanks_, japanese_blanks_;
  std::vector<Gains> english_gains_, japanese_gains_;  ///< by cell
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_BEAD_SCORES_H_
