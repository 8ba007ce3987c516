// A unit of XLIFF (trans-unit or unit) and the pairs it comes to.
#ifndef TAIYAKU_IO_XLIFF_UNIT_H_
#define TAIYAKU_IO_XLIFF_UNIT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "io/pair_reader.h"

namespace taiyaku {

/// What is translated in one piece: a segment of XLIFF 2, a whole trans-unit or a piece of it.
struct XliffSegment {
  std::string id;  ///< empty when it has none
  std::optional<std::string> source;
  std::optional<std::string> target;
  bool begun = true;  ///< its state says more than that it is to be translated
};

/// A piece that XLIFF 1.2 marks in seg-source and target: `<mrk mtype="seg" mid="…">`.
struct XliffMark {
  std::string id;
  std::string text;
};

struct XliffUnit {
  std::size_t line = 0;
  std::optional<std::string> id;
  bool translate = true;
  std::vector<XliffSegment> segments;   ///< of trans-unit always one
  std::vector<XliffMark> source_marks;  ///< trans-unit only
  std::vector<XliffMark> target_marks;
  std::string fault;  ///< why it cannot be used; empty when it can

  /// Keeps the first fault.
  void blame(std::string what);
};

/// Turns the marks of both sides, where both have some, into segments. A target's mark without its
/// counterpart is a fault.
void split_at_marks(XliffUnit& unit);

/// The pairs of a unit, which is `number`th in its file; what is not translated yet is counted in
/// `left_out`. Ids are the unit's, with `/` and the segment's (or its number) where there are
/// several.
std::vector<PairRecord> pairs_of(XliffUnit unit, std::uint32_t number, LeftOut& left_out);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_XLIFF_UNIT_H_
