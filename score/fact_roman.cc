#include "score/fact_roman.h"

#include <array>

namespace taiyaku {

int roman_value(std::string_view letters) {
  static constexpr std::array<std::string_view, 9> kTens = {"",  "x",  "xx",  "xxx", "xl",
                                                            "l", "lx", "lxx", "lxxx"};
  static constexpr std::array<std::string_view, 10> kUnits = {"",  "i",  "ii",  "iii",  "iv",
                                                              "v", "vi", "vii", "viii", "ix"};
  int best = 0;
  for (std::size_t tens = 0; tens < kTens.size(); ++tens) {
    if (!letters.starts_with(kTens[tens])) continue;
    for (std::size_t units = 0; units < kUnits.size(); ++units) {
      if (letters.substr(kTens[tens].size()) == kUnits[units])
        best = static_cast<int>(tens * 10 + units);
    }
  }
  return best;
}

}  // namespace taiyaku
