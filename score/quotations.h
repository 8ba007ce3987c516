// Where a passage quotes.
#ifndef TAIYAKU_SCORE_QUOTATIONS_H_
#define TAIYAKU_SCORE_QUOTATIONS_H_

#include <vector>

#include "align/bitext.h"

namespace taiyaku {

/// A quotation as far as the passage has it. Speeches run on over paragraphs, so either mark may
/// be missing.
struct Quotation {
  Span words;          ///< bytes between the marks, or to the end of the passage
  bool opened = true;  ///< false: begins with the passage
  bool closed = true;  ///< false: ends with the passage
};

/// The quotations of a passage in order: “…” and "…" in English, 「…」 and 『…』 in Japanese; of
/// nested ones the outer. Japanese that quotes with English marks is heard too. Single quotation
/// marks, which are apostrophes as well, are left out. Thread safe.
std::vector<Quotation> find_quotations(const Passage& passage);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_QUOTATIONS_H_
