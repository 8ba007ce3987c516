// Digits that stand on both sides as they are: serial numbers, addresses, digits torn by spaces.
#ifndef TAIYAKU_SCORE_FACT_VERBATIM_H_
#define TAIYAKU_SCORE_FACT_VERBATIM_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "segment/span.h"

namespace taiyaku {

/// `text` without the spaces beside digits: "153 9", "40. 6" and "14: 38" become one run.
std::string without_spaces_in_numbers(std::string_view text);

enum class Verbatim : std::uint8_t {
  kNo,
  kTorn,  ///< only when spaces between digits are left out: "153 9" and 1539
  kYes,
};

/// Whether the run of digits and points around `span` of `text` stands in `other` as it is, or in
/// `joined`, which is without_spaces_in_numbers(other), or empty: then it is made when needed and
/// kept for the next call. Runs of fewer than three digits and those with a scale after them
/// (340 million, 34億) do not count. Thread safe, linear.
Verbatim stands_verbatim(std::string_view text, Span span, std::string_view other,
                         std::string& joined);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACT_VERBATIM_H_
