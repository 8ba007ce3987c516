// One unit of a corpus after it was checked: what is written of it, and what is counted.
#ifndef TAIYAKU_IO_AUDITED_UNIT_H_
#define TAIYAKU_IO_AUDITED_UNIT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/baseline.h"
#include "io/corpus.h"
#include "io/duplicates.h"
#include "io/pair_measures.h"
#include "score/checker.h"

namespace taiyaku {

struct AuditedPair {
  std::string record;  ///< the `pair` record without its closing brace
  PairMeasures measures;
};

struct AuditedUnit {
  std::uint64_t number = 0;
  std::size_t file = 0;
  std::size_t text_bytes = 0;
  std::vector<Problem> problems;
  Digest identity;                         ///< of what was read
  std::optional<PairSignature> signature;  ///< of a pair
  bool reported = false;                   ///< else it was only looked at for duplicates
  std::vector<AuditedPair> pairs;
  std::string unpaired_records;          ///< lines
  std::vector<UnpairedReport> unpaired;  ///< their findings without those of the baseline
  std::size_t known = 0;                 ///< findings of the baseline
  PairRecord pair;                       ///< what a filter writes
};

/// What is known of a unit before it is checked; `buffer` is scratch space.
AuditedUnit unchecked(const CorpusUnit& unit, std::string& buffer);

/// Adds what was found in it. `path` is its file's; `baseline` holds what is known, or is null.
void add_report(AuditedUnit& audited, const std::string& path, const Report& report,
                const Baseline* baseline = nullptr);

/// `number` of a record's line as record_line() ends it; none when it has none.
std::optional<std::uint64_t> number_of_record(std::string_view line);
/// Whether the record says that a filter kept its pair.
bool is_kept_record(std::string_view line);

/// A whole line: the record with what only the corpus knows.
std::string record_line(std::string record, const Duplicate& duplicate, bool kept,
                        std::uint64_t number);
/// `{"record":"problem",…}`.
std::string problem_line(const Problem& problem, std::uint64_t number);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_AUDITED_UNIT_H_
