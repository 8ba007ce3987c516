// Words that say the opposite of each other, in both languages: rise/fall, 以上/以下.
#ifndef TAIYAKU_SCORE_OPPOSITES_H_
#define TAIYAKU_SCORE_OPPOSITES_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "segment/document.h"

namespace taiyaku {

/// A place on an axis such as "direction of change".
struct Pole {
  std::uint16_t axis = 0;
  std::uint8_t end = 0;  ///< 0 or 1
};

/// The poles a word stands for, by dictionary form; none for nearly all words, two for 最低, which
/// is the lowest and the worst. `next` is the word behind it: "last year" is past, "last" is final.
/// Thread safe; the view lives as long as the program.
std::span<const Pole> poles_of(std::string_view lemma, std::string_view next, Language language);

/// Whether the axis is one of terms (rate cut and 利下げ, surplus and 黒字), which a dictionary
/// links to their opposites' words too: that they are linked says nothing.
bool is_axis_of_terms(std::uint16_t axis);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_OPPOSITES_H_
