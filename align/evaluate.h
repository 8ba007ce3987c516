// How well an alignment agrees with a right one: precision, recall, F1, and whether the
// probabilities given to its beads are true.
#ifndef TAIYAKU_ALIGN_EVALUATE_H_
#define TAIYAKU_ALIGN_EVALUATE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

#include "align/bitext.h"

namespace taiyaku {

/// Beads that agree: of the given ones, and of the wanted ones. Under strict agreement the two are
/// the same number.
struct Agreement {
  std::size_t right = 0;  ///< given beads that agree with the gold
  std::size_t found = 0;  ///< gold beads that agree with a given one
};

/// What precision and recall are made of; adds up over documents (micro-average).
struct Tally {
  std::size_t given = 0;   ///< beads of the hypothesis
  std::size_t wanted = 0;  ///< beads of the gold
  Agreement strict;        ///< the very same sentences on both sides
  Agreement lax;           ///< at least one sentence in common on each side

  void add(const Tally& other);
};

/// Shares in [0, 1]; 0 where there is nothing to divide by.
struct PrecisionRecall {
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

PrecisionRecall strict_score(const Tally& tally);
PrecisionRecall lax_score(const Tally& tally);

/// Beads whose probability lies in [from, to): how many, what they were given, how many are right.
struct CalibrationBin {
  double from = 0;
  double to = 0;  ///< exclusive, but for the last
  std::size_t beads = 0;
  double probability_sum = 0;
  std::size_t right = 0;  ///< strictly
};

inline constexpr std::array kCalibrationEdges = {0.0, 0.1, 0.2, 0.3,  0.4,  0.5, 0.6,
                                                 0.7, 0.8, 0.9, 0.95, 0.99, 1.0};

/// By tenths, and finer towards 1.
struct Calibration {
  std::array<CalibrationBin, kCalibrationEdges.size() - 1> bins;

  Calibration();
  /// `probability` in [0, 1].
  void add(double probability, bool right);
  void add(const Calibration& other);
};

/// Sentences of a bead: {source, target}.
using BeadType = std::pair<std::uint32_t, std::uint32_t>;

struct Evaluation {
  Tally beads;                      ///< without null beads
  std::map<BeadType, Tally> types;  ///< {1, 0} and {0, 1}: sentences in null beads, one by one
  Calibration matches;              ///< empty unless asked for
  Calibration nulls;                ///< null beads: right when the gold leaves those sentences out

  /// For several documents.
  void add(const Evaluation& other);
};

struct EvaluationOptions {
  /// Beads of the hypothesis that lie inside one gold bead are taken for one bead. For a gold whose
  /// beads are larger than they need be (lines of several sentences).
  bool join_within_gold = false;
  /// The hypothesis's beads have probabilities: see whether they are true.
  bool calibration = false;
};

/// Compares the beads of two alignments of the same bitext. Their order does not matter and they
/// may cross; on each side no sentence may be in two beads of one alignment. Linear but for
/// sorting.
Evaluation evaluate(const Alignment& hypothesis, const Alignment& gold,
                    const EvaluationOptions& options = {});

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_EVALUATE_H_
