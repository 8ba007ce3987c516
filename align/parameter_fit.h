// Fits the aligner's parameters to documents whose alignment is known.
#ifndef TAIYAKU_ALIGN_PARAMETER_FIT_H_
#define TAIYAKU_ALIGN_PARAMETER_FIT_H_

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "align/bitext.h"
#include "align/bitext_terms.h"
#include "align/parameters.h"

namespace taiyaku {

/// A document pair without blank lines, and its right alignment.
struct AlignmentCase {
  std::string set;    ///< cases made in one way: every set counts alike
  std::string group;  ///< cases made from one document are never on both sides of a fold
  std::shared_ptr<const BitextTerms> terms;
  Alignment gold;  ///< English is the source; null beads may be left out
};

/// How well parameters do on cases.
struct AlignmentQuality {
  double strict_f1 = 0;      ///< mean over the sets, in [0, 1]; null beads do not count
  double log_posterior = 0;  ///< mean over gold beads that are not null, nats, each at
                             ///< least −5
  /// What the fit maximises. The log-posterior tells better from worse where no bead changes, and
  /// keeps probabilities honest.
  double objective() const { return strict_f1 + 0.02 * log_posterior; }
};

AlignmentQuality measure(const Lexicon& lexicon, const std::vector<AlignmentCase>& cases,
                         const AlignerParameters& parameters);

/// What was moved, to where, and how good all is now.
using FitReport =
    std::function<void(std::string_view parameter, double value, const AlignmentQuality& quality)>;

/// Coordinate ascent from `start`, `rounds` times through all fitted_parameters() with shrinking
/// steps; deterministic. `report` hears of every improvement.
AlignerParameters fit_parameters(const Lexicon& lexicon, const std::vector<AlignmentCase>& cases,
                                 const AlignerParameters& start, int rounds,
                                 const FitReport& report);

/// The quality on cases whose group no parameter was fitted to: `folds` fits.
AlignmentQuality held_out_quality(const Lexicon& lexicon, const std::vector<AlignmentCase>& cases,
                                  const AlignerParameters& start, int rounds, unsigned folds);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_PARAMETER_FIT_H_
