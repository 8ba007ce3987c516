// What a corpus is counted, drawn and filtered by: a few numbers of each pair.
#ifndef TAIYAKU_IO_PAIR_MEASURES_H_
#define TAIYAKU_IO_PAIR_MEASURES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "io/duplicates.h"
#include "score/checker.h"

namespace taiyaku {

/// Sentences of a bead on both sides.
struct MeasuredBead {
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

struct PairMeasures {
  double risk = 0;
  Verdict verdict = Verdict::kPass;
  std::uint32_t source_length = 0;  ///< code points
  std::uint32_t target_length = 0;
  Language source_language = Language::kUnknown;
  double probability = 1;  ///< of the least sure bead; 1 when there is none
  std::vector<MeasuredBead> beads;
  struct Found {
    std::string_view rule;  ///< lives as long as the program
    Severity severity = Severity::kMinor;
  };
  std::vector<Found> findings;  ///< without those of the baseline
  std::size_t suppressed = 0;   ///< findings that the user does not want to hear of
  DuplicateKind duplicate = DuplicateKind::kNone;

  /// Whether a finding is at least as severe.
  bool reaches(Severity severity) const;
};

/// All but `duplicate`, which only the corpus knows.
PairMeasures measures_of(const Report& report, const PairReport& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_PAIR_MEASURES_H_
