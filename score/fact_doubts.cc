#include "score/fact_doubts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

#include "score/fact_ranges.h"

namespace taiyaku {
namespace {

/// Without sign, point and the zeros around: 68 of 6800000000 and 0.68 alike.
std::string significant_digits(const std::string& value) {
  std::string digits;
  std::copy_if(value.begin(), value.end(), std::back_inserter(digits),
               [](char c) { return c >= '0' && c <= '9'; });
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  digits.erase(digits.find_last_not_of('0') + 1);
  return digits;
}

}  // namespace

// "millions" against 何百億: both vague, and worlds apart.
bool vague_clash(const FactValue& s, const FactValue& t) {
  const bool vague =
      s.fact->approximate && t.fact->approximate && s.number >= 1000 && t.number >= 1000;
  return vague && std::fabs(std::log10(s.number / t.number)) >= 3;
}

// "three women" and 二人, threefold and 2倍: the same things are counted.
bool count_alike(const FactValue& s, const FactValue& t) {
  const std::string_view unit = s.fact->unit;
  return !s.moment && !t.moment && unit == t.fact->unit && (unit == "person" || unit == "fold");
}

// Sums, shares of a hundred and dates are said as such or not at all.
bool needs_no_hint(const FactValue& s, const FactValue& t) {
  const FactKind kind = s.fact->kind;
  const bool sums =
      kind == t.fact->kind && (kind == FactKind::kMoney || kind == FactKind::kPercentage);
  return sums || differs_in_unit(s, t) || (s.moment && t.moment);
}

// One of the two numbers of 3-2 or 3対2.
bool in_score(const FactSide& side, std::size_t i) {
  const std::vector<Fact>& facts = *side.facts;
  return (i > 0 && is_score(side.text, facts[i - 1], facts[i])) ||
         (i + 1 < facts.size() && is_score(side.text, facts[i], facts[i + 1]));
}

bool are_sums_of_same_digits(const FactValue& a, const FactValue& b) {
  if (a.fact->kind != FactKind::kMoney || b.fact->kind != FactKind::kMoney) return false;
  const std::string digits = significant_digits(a.fact->value);
  return digits.size() > 1 && digits == significant_digits(b.fact->value);
}

// £1.5 million ($1.9 million): a sum in the money of the readers, who are others in the
// translation.
double aside_weight(const FactSide& side, std::size_t i) {
  const std::vector<Fact>& facts = *side.facts;
  if (i == 0 || facts[i].kind != FactKind::kMoney || facts[i].unit == facts[i - 1].unit) return 1;
  // Pounds may have been read as a weight.
  if (facts[i - 1].kind != FactKind::kMoney && facts[i - 1].unit != "pound") return 1;
  const std::uint32_t begin = std::min(facts[i - 1].span.end, facts[i].span.begin);
  const std::string_view between = surface(side.text, {begin, facts[i].span.begin});
  const bool bracket =
      between.find('(') != std::string_view::npos || between.find("（") != std::string_view::npos;
  return bracket && between.size() <= 24 ? 0.25 : 1;
}

// Additions explain more often than omissions hide, except of a measure out of nowhere.
double added_weight(const FactValue& v) { return v.fact->kind == FactKind::kMeasure ? 1 : 0.85; }

// Small numbers, single words and weekdays are often said another way; large figures are not.
double dropped_confidence(const FactValue& v, double hint) {
  double confidence = 0.75;
  if (v.moment) {
    const Moment& m = *v.moment;
    if (m.weekday != Moment::kUnset && m.day == Moment::kUnset) confidence = 0.4;
    if (m.has_time()) confidence = 0.65;
  } else {
    const double size = std::fabs(v.number);
    const bool whole = size == std::floor(size);
    if (v.unit != nullptr && size < 3)
      confidence = 0.6;
    else if (size < 3 && whole)
      confidence = v.fact->confidence >= 1 ? 0.58 : 0.4;
    else if (size <= 12 && whole && v.fact->kind != FactKind::kMeasure)
      confidence = 0.6;
    else if (size >= 100)
      confidence = 0.85;
    if (v.fact->kind == FactKind::kMoney || v.fact->kind == FactKind::kPercentage)
      confidence += 0.1;
    if (v.fact->kind == FactKind::kOrdinal) confidence -= 0.2;
  }
  if (v.fact->approximate) confidence -= 0.1;
  return std::clamp(confidence * v.fact->confidence * (1 - 0.8 * hint), 0.0, 0.95);
}

}  // namespace taiyaku
