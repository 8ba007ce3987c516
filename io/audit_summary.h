// Counts over a corpus. Summaries of parts add up to the summary of the whole, in any order.
#ifndef TAIYAKU_IO_AUDIT_SUMMARY_H_
#define TAIYAKU_IO_AUDIT_SUMMARY_H_

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "io/pair_measures.h"
#include "io/worst_pairs.h"
#include "score/summary.h"

namespace taiyaku {

inline constexpr std::size_t kHistogramBins = 50;
inline constexpr std::size_t kLengthBins = 24;  ///< two an octave of code points, from 1 to 4096

/// What was found in one file.
struct FileCounts {
  std::string path;
  std::uint64_t pairs = 0;
  std::uint64_t problems = 0;
  std::uint64_t risk_sum = 0;  ///< in ten-thousandths: whole numbers add up in any order
  std::array<std::uint64_t, 3> verdicts{};  ///< by Verdict
  std::array<std::uint64_t, 4> findings{};  ///< by Severity
};

struct RuleCounts {
  std::uint64_t pairs = 0;                  ///< pairs with at least one
  std::array<std::uint64_t, 4> findings{};  ///< by Severity
};

/// Memory: a few hundred bytes a file, little else.
struct AuditSummary {
  Summary total;
  std::uint64_t risk_sum = 0;                 ///< ten-thousandths
  std::array<std::uint64_t, 3> duplicates{};  ///< by DuplicateKind, kNone left at 0
  std::uint64_t forgotten = 0;  ///< pairs that the search for duplicates had no room for
  std::uint64_t kept = 0;       ///< written by --keep-if and --drop-if
  std::vector<FileCounts> files;
  std::map<std::string, RuleCounts> rules;
  std::map<std::string, std::uint64_t> beads;                 ///< "1-2": how often
  std::array<std::uint64_t, kHistogramBins> risks{};          ///< of equal width over 0 to 1
  std::array<std::uint64_t, kHistogramBins> probabilities{};  ///< of the least sure bead
  /// log2 of Japanese over English code points, from −4 to 4.
  std::array<std::uint64_t, kHistogramBins> length_ratios{};
  std::array<std::array<std::uint64_t, kLengthBins>, kLengthBins> lengths{};  ///< source, target
  WorstPairs worst;

  void add_pair(const PairMeasures& measures, std::size_t file);
  void add_unpaired(const UnpairedReport& paragraph, std::size_t file);
  void add_problem(std::size_t file);
  /// @throws Error when the two are of different files.
  AuditSummary& operator+=(const AuditSummary& other);
};

/// JSON text with fields in fixed order, and back. @throws Error when it is not such a text.
std::string to_json(const AuditSummary& summary, int indent = -1);
AuditSummary parse_audit_summary(std::string_view json);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_AUDIT_SUMMARY_H_
