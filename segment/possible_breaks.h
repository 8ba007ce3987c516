// Places where machine translation may have glued two Japanese sentences together.
#ifndef TAIYAKU_SEGMENT_POSSIBLE_BREAKS_H_
#define TAIYAKU_SEGMENT_POSSIBLE_BREAKS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/span.h"

namespace taiyaku {

/// Appends the byte positions behind white space that stands between two Japanese characters inside
/// `text[sentence]`: Japanese puts no space between words, so something ended there. Text with
/// spaces between most of its words (children's books, learners' texts) gives none.
void find_possible_breaks(std::string_view text, Span sentence, std::vector<std::uint32_t>& breaks);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_POSSIBLE_BREAKS_H_
