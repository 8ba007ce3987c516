// Findings that are known already: a file of them, kept with the texts (docs/FORMATS.md).
#ifndef TAIYAKU_IO_BASELINE_H_
#define TAIYAKU_IO_BASELINE_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <ostream>
#include <string>

#include "io/result_writer.h"

namespace taiyaku {

/// Each finding once, by its fingerprint.
class Baseline {
 public:
  void add(const ResultFinding& finding, const ResultPair* pair);
  void add(const Baseline& other);
  /// Leaves out what `found` has not. Returns how many.
  std::size_t prune(const Baseline& found);

  std::size_t size() const { return entries_.size(); }
  /// Sets ResultFinding::known of all findings that are in the baseline.
  void mark(Results& results) const;

  /// A line a finding, in order of rule and fingerprint: the same findings give the same bytes.
  void write(std::ostream& out) const;

 private:
  friend Baseline read_baseline(const std::string& path);

  struct Entry {
    std::string rule;
    std::string source, target;  ///< the words, for those who read the file
  };

  void mark(std::vector<ResultFinding>& findings, const ResultPair* pair) const;

  std::map<std::uint64_t, Entry> entries_;
};

/// @throws Error `path:line: …` when it cannot be read or is none.
Baseline read_baseline(const std::string& path);

/// Takes the findings of a result.
class BaselineCollector : public ResultWriter {
 public:
  explicit BaselineCollector(Baseline& baseline) : baseline_(baseline) {}
  void begin(const ResultRun& /*run*/) override {}
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& /*summary*/) override {}

 private:
  Baseline& baseline_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_BASELINE_H_
