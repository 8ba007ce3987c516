#include "io/write_xliff.h"

#include <fmt/format.h>

#include "io/file.h"
#include "segment/error.h"

namespace taiyaku {

void XliffWriter::begin(const ResultRun& run) {
  if (run.kind != ResultKind::kPairs || run.paths.size() != 1 || run.paths[0] == "-") {
    throw Error(
        "--format xliff writes into a copy of the XLIFF file that was checked; name that file");
  }
  path_ = run.paths[0];
}

void XliffWriter::pair(const ResultPair& pair) {
  SegmentIssues found{pair.place, {}};
  for (const ResultFinding& finding : pair.findings) {
    if (!finding.known) found.issues.push_back(its_issue(finding));
  }
  if (found.issues.empty()) return;
  issues_.insert_or_assign({pair.place.unit, pair.place.segment}, std::move(found));
}

void XliffWriter::unpaired(const ResultUnpaired& /*paragraph*/) {}

void XliffWriter::end(const Summary& /*summary*/) {
  try {
    annotate_xliff(out_, read_file(path_), issues_);
  } catch (const Error& error) {
    const std::string what = error.what();
    throw Error(what.starts_with(path_) ? what : fmt::format("{}: {}", path_, what));
  }
}

}  // namespace taiyaku
