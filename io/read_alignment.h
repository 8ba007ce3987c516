// Alignments as aligners write them: vecalign's form, hunalign's ladder, our own bead records.
#ifndef TAIYAKU_IO_READ_ALIGNMENT_H_
#define TAIYAKU_IO_READ_ALIGNMENT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "align/bitext.h"

namespace taiyaku {

/// kAuto: by the first line that is not blank: `{` is jsonl, `[` vecalign, a digit a ladder.
enum class AlignmentFormat : std::uint8_t { kAuto, kVecalign, kLadder, kJsonl };

/// "auto", "vecalign", "ladder", "jsonl"; none for anything else.
std::optional<AlignmentFormat> parse_alignment_format(std::string_view name);

struct AlignmentReading {
  AlignmentFormat format = AlignmentFormat::kAuto;
  /// Sentences that no bead names are accepted (some tools leave null beads out).
  bool allow_gaps = false;
};

struct AlignmentFile {
  Alignment alignment;  ///< beads in the order of the file; they may cross
  /// Every bead has a probability: bead records that say so, a ladder whose scores all lie in
  /// [0, 1].
  bool has_probabilities = false;
  std::uint32_t source_sentences = 0;  ///< one more than the last that a bead names
  std::uint32_t target_sentences = 0;
};

/// Reads the beads of `text`; `path` is for messages. Blank lines are skipped, as are JSON records
/// of another kind. No beads at all are an alignment of two empty texts.
/// @throws Error `path:line: …` when a line is no bead, the numbers inside a bead are not
/// consecutive, a sentence is in two beads, or (unless gaps are allowed) in none.
AlignmentFile parse_alignment(std::string_view text, const std::string& path,
                              const AlignmentReading& reading = {});

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_ALIGNMENT_H_
