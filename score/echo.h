// A stretch of words that a passage says a second time.
#ifndef TAIYAKU_SCORE_ECHO_H_
#define TAIYAKU_SCORE_ECHO_H_

#include <cstdint>

#include "align/bitext.h"

namespace taiyaku {

/// The second of two equal stretches of at least `size` words, marks left out, that do not touch;
/// the earliest, as long as it goes; empty when there is none. `size` is positive. Thread safe;
/// n log n in the words.
Span find_echo(const Passage& passage, std::uint32_t size);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ECHO_H_
