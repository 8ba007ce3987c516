// Words that say the opposite of each other, in both languages: rise/fall, 以上/以下.
#ifndef TAIYAKU_SCORE_OPPOSITES_H_
#define TAIYAKU_SCORE_OPPOSITES_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "segment/document.h"

namespace taiyaku {

/// A place on an axis such as "direction of change".
struct Pole {
  std::uint16_t axis = 0;  ///< below axis_count()
  std::uint8_t end = 0;    ///< 0 or 1
};

/// The pole a word stands for, by dictionary form; none for nearly all words. Thread safe.
std::optional<Pole> pole_of(std::string_view lemma, Language language);

std::size_t axis_count();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_OPPOSITES_H_
