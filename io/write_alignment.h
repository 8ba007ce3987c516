// Alignments in the forms other aligners write.
#ifndef TAIYAKU_IO_WRITE_ALIGNMENT_H_
#define TAIYAKU_IO_WRITE_ALIGNMENT_H_

#include <ostream>

#include "align/bitext.h"

namespace taiyaku {

/// vecalign's: `[0, 1]:[0]:0.213`, a line a bead, 0-based sentence numbers, cost (lower is better);
/// null beads `[]:[4]:0.000000`.
void write_vecalign(std::ostream& out, const Alignment& alignment);

/// hunalign's ladder: cumulative `source⇥target⇥score` rungs from 0 0; the score (the bead's
/// probability, higher is better) belongs to the segment that starts at the rung.
void write_ladder(std::ostream& out, const Alignment& alignment);

/// hunalign's text form: `source⇥target⇥score`, sentences of a bead joined by ` ~~~ `; tabs and
/// line ends inside a sentence become spaces.
void write_bitext(std::ostream& out, const Bitext& bitext, const Alignment& alignment);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_ALIGNMENT_H_
