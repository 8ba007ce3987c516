// Numbers as values, well enough to see that two sentences state the same one. What a number
// counts, and whether it was translated right, is for score/ to say.
#ifndef TAIYAKU_ALIGN_QUANTITIES_H_
#define TAIYAKU_ALIGN_QUANTITIES_H_

#include <string_view>
#include <vector>

#include "segment/document.h"

namespace taiyaku {

struct Quantity {
  Span span;  ///< bytes of the text
  double value = 0;
  bool month = false;  ///< June, 6月: `value` is the month's number
};

/// Appends the numbers of `within` in order: digits with separators, 1.2 billion, number words up
/// to millions, 3億5000万, 二十三, months. Linear in the text; thread safe.
void read_quantities(std::string_view text, Span within, Language language,
                     std::vector<Quantity>& quantities);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_QUANTITIES_H_
