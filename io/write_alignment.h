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

/// hunalign's text form: `source⇥target⇥score`, sentences of a bead joined by ` ~~~ `; tabs inside
/// a sentence become spaces, line ends go.
void write_bitext(std::ostream& out, const Bitext& bitext, const Alignment& alignment);

/// Moses': two texts of equally many lines, a line a bead, null beads left out. The sentences of a
/// bead are joined by a space in English and by nothing in Japanese.
void write_moses(std::ostream& source_out, std::ostream& target_out, const Bitext& bitext,
                 const Alignment& alignment);

/// A heading, then `source⇥target⇥probability⇥source_sentences⇥target_sentences` a line a bead,
/// null beads included. Sentences joined as in Moses' form, their 0-based numbers by commas; tabs
/// inside a sentence become spaces, nothing is quoted.
void write_tsv(std::ostream& out, const Bitext& bitext, const Alignment& alignment);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_ALIGNMENT_H_
