// Roman numerals.
#ifndef TAIYAKU_SCORE_FACT_ROMAN_H_
#define TAIYAKU_SCORE_FACT_ROMAN_H_

#include <string_view>

namespace taiyaku {

/// The value of a Roman numeral in small letters from 1 to 89: "xiv"; 0 for anything else, such as
/// "iiii", "ic" and words of greater letters (mix, dim, cd).
int roman_value(std::string_view letters);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_ROMAN_H_
