#include "align/sentence_terms.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "align/id_map.h"

namespace taiyaku {
namespace {

enum Seed : std::uint64_t { kQuantitySeed = 11, kMonthSeed = 12, kMarkSeed = 13 };

struct Mark {
  std::string_view norm;
  char meaning;
};

constexpr Mark kMarks[] = {
    {"\"", 'q'}, {"“", 'q'},  {"”", 'q'}, {"「", 'q'}, {"『", 'q'}, {"?", '?'},  {"？", '?'},
    {"!", '!'},  {"！", '!'}, {"(", '('}, {"（", '('}, {":", ':'},  {"：", ':'}, {"%", '%'},
};

}  // namespace

void SentenceTerms::append(std::vector<TermId>& terms, std::uint32_t length_code_points) {
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  terms_.insert(terms_.end(), terms.begin(), terms.end());
  ends_.push_back(terms_.size());
  lengths_.push_back(length_code_points);
  after_blank_.push_back(blank_ ? 1 : 0);
  blank_ = false;
}

std::uint32_t length_code_points(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  }));
}

std::uint64_t quantity_key(const Quantity& quantity) {
  // Six significant digits: 1.1 million and 110万 must not differ by rounding.
  double rounded = quantity.value;
  if (rounded > 0) {
    const double scale = std::pow(10.0, 5 - std::floor(std::log10(rounded)));
    rounded = std::round(rounded * scale) / scale;
  }
  const float value = static_cast<float>(rounded);
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return word_hash({reinterpret_cast<const char*>(&bits), sizeof bits},
                   quantity.month ? kMonthSeed : kQuantitySeed);
}

std::uint64_t mark_key(std::string_view norm) {
  for (const Mark& mark : kMarks) {
    if (mark.norm == norm) return word_hash({&mark.meaning, 1}, kMarkSeed);
  }
  return 0;
}

float quantity_background(const Quantity& quantity) {
  if (quantity.month) return 1e-3F;
  const double value = std::abs(quantity.value);
  return static_cast<float>(value <= 2 ? 4e-3 : value <= 10 ? 1.5e-3 : value <= 100 ? 5e-4 : 1e-4);
}

}  // namespace taiyaku
