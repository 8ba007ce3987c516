#include "score/length.h"

#include <algorithm>
#include <cmath>

namespace taiyaku {
namespace {

/// Japanese takes 0.43 characters for one of English; the spread over translators is 0.22 in logs.
constexpr double kExpectedLogRatio = -0.85;
constexpr double kLogRatioSpread = 0.22;

}  // namespace

double letters(const Passage& passage) {
  if (passage.sentences.empty()) return 0;
  const std::string_view text = surface(*passage.document, passage.span());
  return static_cast<double>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

double length_deviation(const Bitext& bitext) {
  // The constants keep very short passages from looking extreme.
  const double ratio = std::log((letters(bitext.japanese()) + 4) / (letters(bitext.english()) + 9));
  const double deviation = (ratio - kExpectedLogRatio) / kLogRatioSpread;
  return bitext.english_is_source() ? deviation : -deviation;
}

}  // namespace taiyaku
