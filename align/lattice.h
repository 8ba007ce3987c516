// All ways of cutting a window into beads, their probabilities, and the best one.
#ifndef TAIYAKU_ALIGN_LATTICE_H_
#define TAIYAKU_ALIGN_LATTICE_H_

#include <array>
#include <cstdint>
#include <vector>

#include "align/bead_scores.h"
#include "align/parameters.h"
#include "align/path_weights.h"
#include "align/window.h"

namespace taiyaku {

/// What was last left out on the way to a node; the cost of the next null bead depends on it.
enum class Gap : std::uint8_t { kNone, kEnglish, kJapanese };
inline constexpr std::size_t kGaps = 3;

/// How often each kind of bead is to be expected; estimated from the document itself.
struct BeadRates {
  std::array<double, kBeadShapes.size()> shapes{};  ///< of matches; sum to 1
  std::array<double, kGaps> opens{};  ///< that a sentence of that side is left out, after none was
  std::array<double, kGaps> continues{};  ///< that another one is
};

/// Expected counts over a lattice; what rates are estimated from. Sums over windows.
struct BeadCounts {
  std::array<double, kBeadShapes.size()> shapes{};
  std::array<double, kGaps> opens{};
  std::array<double, kGaps> continues{};
  std::array<double, kGaps> leaves{};  ///< runs of left-out sentences that ended
  double steps = 0;                    ///< taken where a run could have begun

  void add(const BeadCounts& other);
};

/// Before anything is known of the document.
BeadRates default_rates(const AlignerParameters& parameters);
/// After these counts; the defaults weigh as much as `parameters.rates_prior` steps.
BeadRates estimate_rates(const BeadCounts& counts, const AlignerParameters& parameters);

/// One bead of a window: sentences counted from the window's first.
struct WindowBead {
  Range rows;
  Range columns;
  float score = 0;  ///< nats, 0 for a null bead
  float probability = 0;
};

/// Dynamic programming over the nodes of a corridor. Nodes that no good path visits are given up
/// after the first pass, so that the later ones are cheap.
class Lattice {
 public:
  Lattice(const BeadScores& scores, const Corridor& corridor, const AlignerParameters& parameters);

  /// Keeps what lies on a path within `parameters.beam` of the best one under these rates.
  void prune(const BeadRates& rates);
  /// Forward–backward over the nodes kept: expected counts, and posteriors for best_path().
  BeadCounts expect(const BeadRates& rates);
  /// The cutting with the largest expected number of sentences in the right bead, by the posteriors
  /// of the last expect().
  std::vector<WindowBead> best_path() const;
  /// Of any bead, as of the last expect(); 0 for one outside the nodes kept, and for shapes not in
  /// kBeadShapes.
  float probability(const WindowBead& bead) const;

 private:
  static constexpr unsigned kNodeBits = 28;  ///< a window has a few million nodes
  static constexpr std::uint32_t kNowhere = (1U << kNodeBits) - 1;
  /// A match: the node that it ends at.
  struct Step {
    std::uint32_t to : kNodeBits;
    std::uint32_t shape : 32 - kNodeBits;  ///< in kBeadShapes
    float score;
  };
  struct Node {
    std::uint32_t i;
    std::uint32_t j;
    std::uint32_t after_row;     ///< node after leaving out an English sentence, or kNowhere
    std::uint32_t after_column;  ///< and a Japanese one
    std::uint32_t steps_end;     ///< its matches end here in steps_, where the next node's begin
  };
  template <typename Weight>
  using States = std::array<Weight, kGaps>;  ///< by Gap
  template <typename Weight>
  struct Rates;
  struct Way;

  // `weigh` gives the weight of each of steps_.
  template <typename Weight, typename Weigh>
  std::vector<States<Weight>> forward(const Rates<Weight>& rates, Weigh weigh) const;
  template <typename Weight, typename Weigh>
  std::vector<States<Weight>> backward(const Rates<Weight>& rates, Weigh weigh) const;
  void link_nodes(const BeadScores& scores, const Corridor& corridor);
  void keep(const std::vector<char>& kept);
  Range steps_of(std::size_t node) const;
  template <typename Take>
  void ways(std::size_t from, Take take) const;
  WindowBead bead(std::size_t from, const Way& way) const;

  std::vector<Node> nodes_;  ///< by rows, then columns: each before all it leads to
  std::vector<Step> steps_;  ///< by the node they begin at
  std::uint32_t rows_;
  std::uint32_t columns_;
  double beam_;
  double null_gain_;
  std::vector<TotalWeight> likelihoods_;  ///< of steps_; empty till expect() needs them
  // As of the last expect():
  std::vector<float> step_probabilities_;
  std::vector<double> row_null_;  ///< by row: the sentence is left out
  std::vector<double> column_null_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_LATTICE_H_
