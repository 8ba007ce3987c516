// How the weights were made: docs/RISK.md.
#include "score/role_weights.h"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <cstddef>
#include <iterator>
#include <span>
#include <string_view>

#include "score/name_setting.h"

namespace taiyaku {
namespace {

constexpr auto kFamilies = std::to_array<std::string_view>(
    {"shape|behind", "shape|beyond", "behind|behind", "behind|beyond", "governor|behind",
     "governor|beyond", "before|before", "shape|before", "company", "order"});

std::span<const std::string_view> english_classes(RoleFamily family) {
  switch (family) {
    case RoleFamily::kShapeBehind:
    case RoleFamily::kShapeBeyond:
    case RoleFamily::kShapeBefore:
      return kEnglishShapes;
    default:
      return kEnglishNeighbours;
  }
}

std::string words_away(std::uint32_t away) {
  return fmt::format("{:+}", static_cast<int>(away) - kFarthestCompany);
}

struct Weight {
  RoleKey key = 0;
  float log_odds = 0;
};

/// Ascending by key; written as numbers with the names of their classes beside. None is 0.
#include "score/role_weights.inc"

constexpr std::size_t kPlaces = std::bit_ceil(2 * std::size(kWeights));

constexpr std::size_t place_of(RoleKey key) {
  constexpr RoleKey kSpread = 0x9e3779b1;
  return (key * kSpread >> 16U) % kPlaces;
}

/// The weights, hashed: a place without one has log-odds of 0.
constexpr auto kTable = [] {
  std::array<Weight, kPlaces> table{};
  for (const Weight& weight : kWeights) {
    std::size_t at = place_of(weight.key);
    while (table[at].log_odds != 0) at = (at + 1) % kPlaces;
    table[at] = weight;
  }
  return table;
}();

}  // namespace

std::string to_string(RoleKey key) {
  const auto family = static_cast<RoleFamily>(key >> 16U);
  const std::uint32_t english = key >> 8U & 0xffU;
  const std::uint32_t japanese = key & 0xffU;
  const std::string_view name = kFamilies[key >> 16U];
  if (family == RoleFamily::kOrder) return fmt::format("{}: {} apart", name, english);
  if (family == RoleFamily::kCompany)
    return fmt::format("{}: {} with {}", name, words_away(english), words_away(japanese));
  const std::string_view beyond = (japanese & kSkippedClass) != 0 ? "…" : "";
  return fmt::format("{}: {} with {}{}", name, english_classes(family)[english], beyond,
                     kJapaneseNeighbours[japanese & ~kSkippedClass]);
}

float role_weight(RoleKey key) {
  std::size_t at = place_of(key);
  while (kTable[at].log_odds != 0 && kTable[at].key != key) at = (at + 1) % kPlaces;
  return kTable[at].log_odds;
}

}  // namespace taiyaku
