// Alignments as a translation memory: TMX 1.4b (LISA OSCAR, 26 April 2005).
#ifndef TAIYAKU_IO_WRITE_TMX_H_
#define TAIYAKU_IO_WRITE_TMX_H_

#include <ostream>
#include <string_view>

#include "align/bitext.h"

namespace taiyaku {

/// One translation unit a bead, with the number of the bead (from 1) as its id, the bead's
/// probability and 0-based sentence numbers as properties `x-probability`, `x-source-sentences` and
/// `x-target-sentences`. Null beads are left out. Sentences are joined as in write_moses().
/// `version` is this program's, for the header. Valid against the TMX 1.4 DTD; characters that XML
/// 1.0 cannot hold (most control characters) become U+FFFD.
void write_tmx(std::ostream& out, const Bitext& bitext, const Alignment& alignment,
               std::string_view version);

/// What comes before the units and after them. `source_language` may be "*all*"; `segment` is what
/// a unit holds: "sentence", "paragraph" or "block".
void write_tmx_header(std::ostream& out, std::string_view version, std::string_view source_language,
                      std::string_view segment);
void write_tmx_end(std::ostream& out);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_TMX_H_
