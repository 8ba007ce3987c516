// Whole numbers in JSON that others wrote.
#ifndef TAIYAKU_IO_JSON_NUMBER_H_
#define TAIYAKU_IO_JSON_NUMBER_H_

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>

#include "segment/error.h"

namespace taiyaku {

/// `value` as it stands. The library's own get<>() wraps what is too large, and for fractions out
/// of range is undefined. @throws Error (not located) for anything but a whole number that fits.
template <std::unsigned_integral Whole, typename Json>
Whole whole_number(const Json& value) {
  static constexpr auto kMost = std::numeric_limits<Whole>::max();
  constexpr double kMostExact = 9007199254740992.0;  // 2^53
  if (value.is_number_unsigned()) {
    const auto number = value.template get<std::uint64_t>();
    if (number <= kMost) return static_cast<Whole>(number);
  } else if (value.is_number_float()) {
    const auto number = value.template get<double>();
    if (number >= 0 && number <= kMostExact && number <= static_cast<double>(kMost) &&
        std::trunc(number) == number)
      return static_cast<Whole>(number);
  }
  throw Error("a number is not whole, or out of range");
}

}  // namespace taiyaku

#endif  // TAIYAKU_IO_JSON_NUMBER_H_
