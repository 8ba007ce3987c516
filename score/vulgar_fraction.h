// Fractions that are one character: ½, ⅓.
#ifndef TAIYAKU_SCORE_VULGAR_FRACTION_H_
#define TAIYAKU_SCORE_VULGAR_FRACTION_H_

#include <optional>
#include <string_view>

namespace taiyaku {

/// The value of the sign (Unicode's vulgar fractions, those with two numbers), in UTF-8.
constexpr std::optional<long double> vulgar_fraction(std::string_view sign) {
  struct Vulgar {
    std::string_view sign;
    long double value;
  };
  constexpr Vulgar kVulgar[] = {
      {"½", 0.5L},     {"⅓", 1 / 3.0L}, {"⅔", 2 / 3.0L}, {"¼", 0.25L},  {"¾", 0.75L},
      {"⅕", 0.2L},     {"⅖", 0.4L},     {"⅗", 0.6L},     {"⅘", 0.8L},   {"⅙", 1 / 6.0L},
      {"⅚", 5 / 6.0L}, {"⅛", 0.125L},   {"⅜", 0.375L},   {"⅝", 0.625L}, {"⅞", 0.875L},
      {"⅐", 1 / 7.0L}, {"⅑", 1 / 9.0L}, {"⅒", 0.1L},
  };
  if (sign.size() < 2 || sign.size() > 3) return std::nullopt;
  for (const Vulgar& vulgar : kVulgar) {
    if (vulgar.sign.back() != sign.back()) continue;
    if (vulgar.sign == sign) return vulgar.value;
  }
  return std::nullopt;
}

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_VULGAR_FRACTION_H_
