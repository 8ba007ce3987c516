// The words of one side of a bead.
#ifndef TAIYAKU_IO_BEAD_TEXT_H_
#define TAIYAKU_IO_BEAD_TEXT_H_

#include <string>
#include <string_view>

#include "align/bitext.h"

namespace taiyaku {

/// The sentences of a passage's document, joined by `separator`. Line ends inside a sentence go
/// (see unwrapped()): the formats that use this have one bead a line.
std::string bead_text(const Passage& passage, Range sentences, std::string_view separator);

/// The same, joined as the language writes running text: English with spaces, Japanese without.
std::string bead_text(const Passage& passage, Range sentences);

/// Sentence numbers as they are counted from 0: `3, 4, 5` with the separator `, `.
std::string sentence_numbers(Range sentences, std::string_view separator);

/// Tabs become spaces: in columns they would begin the next one.
std::string without_tabs(std::string text);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_BEAD_TEXT_H_
