#include "score/facts_en_percentages.h"

#include <algorithm>

namespace taiyaku {

bool read_percentage(const EnTokens& t, EnReading& r) {
  std::size_t k = r.end;
  if (t[k] == "-" && t.glued(k)) ++k;
  if (t[k] == "%" || is_one_of(t[k], {"percent", "percents", "pct", "percentage", "percentages"})) {
    ++k;
  } else if (t[k] == "per" && t[k + 1] == "cent") {
    k += 2;
  } else if (t[k] == "basis" && (t[k + 1] == "points" || t[k + 1] == "point")) {
    r.numeral.value /= 100;
    k += 2;
  } else if (t[k] == "bp" || t[k] == "bps") {
    r.numeral.value /= 100;
    ++k;
  } else {
    return false;
  }
  if (t[k] == "point" || t[k] == "points" || t[k] == "pts") ++k;
  r.kind = FactKind::kPercentage;
  r.confidence = std::max(r.confidence, 0.9);
  r.end = k;
  return true;
}

std::optional<EnReading> read_percent_of(const EnTokens& t, std::size_t i) {
  if (t[i] != "percent" && (t[i] != "per" || t[i + 1] != "cent")) return std::nullopt;
  const std::size_t k = t[i] == "per" ? i + 2 : i + 1;
  if (t[k] != "of") return std::nullopt;
  const std::optional<EnNumeral> numeral = numeral_at(t, k + 1);
  if (!numeral || !numeral->digits) return std::nullopt;
  return EnReading{i, numeral->end, *numeral, FactKind::kPercentage, {}, 0.5};
}

}  // namespace taiyaku
