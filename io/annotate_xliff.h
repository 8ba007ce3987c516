// Issues written into a copy of an XLIFF file, everything else as it was.
//
// XLIFF 1.2: standoff `its:locQualityIssues` at the end of the trans-unit, referred to by its
// target (or by the segment's mrk). XLIFF 2.x (2.1, section 5.9.9): standoff issues at the
// beginning of the unit, referred to by an `mrk` around the content of the segment's target.
#ifndef TAIYAKU_IO_ANNOTATE_XLIFF_H_
#define TAIYAKU_IO_ANNOTATE_XLIFF_H_

#include <cstdint>
#include <map>
#include <ostream>
#include <string_view>
#include <utility>
#include <vector>

#include "io/its_issue.h"
#include "io/pair_reader.h"

namespace taiyaku {

/// What was found in one segment.
struct SegmentIssues {
  UnitPlace place;
  std::vector<ItsIssue> issues;
};

/// By unit, then by segment, as UnitPlace numbers them.
using UnitIssues = std::map<std::pair<std::uint32_t, std::uint32_t>, SegmentIssues>;

/// Copies `xliff`, UTF-8, with the issues in it. What an earlier run wrote is taken out first, so
/// that annotating twice is annotating once.
/// @throws Error (not located) when it is no XLIFF, not well-formed or of another encoding.
void annotate_xliff(std::ostream& out, std::string_view xliff, const UnitIssues& issues);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_ANNOTATE_XLIFF_H_
