// A result as SARIF 2.1.0, for code hosts and editors.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
#ifndef TAIYAKU_IO_WRITE_SARIF_H_
#define TAIYAKU_IO_WRITE_SARIF_H_

#include <map>

#include "io/result_writer.h"

namespace taiyaku {

/// A result a finding: its location is in the translation, its related location in the source. Of a
/// bitext both are the line of the record. Streams; keeps one number for each different finding.
class SarifWriter : public ResultWriter {
 public:
  explicit SarifWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  void add(const ResultFinding& finding, const ResultPair* pair);

  std::ostream& out_;
  ResultRun run_;
  bool any_ = false;
  std::map<std::uint64_t, std::size_t> seen_;  ///< by fingerprint
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_SARIF_H_
