#include "score/units.h"

#include <iterator>

#include "score/fact_name_index.h"
#include "score/units_table.h"

namespace taiyaku {
namespace {

constexpr NameIndex<std::size(kUnits)> kById([](std::size_t i) { return kUnits[i].id; });

}  // namespace

const Unit* find_unit(std::string_view id) {
  for (const std::uint16_t i : kById.candidates(id)) {
    if (kUnits[i].id == id) return &kUnits[i];
  }
  return nullptr;
}

double to_base(const Unit& unit, double value) {
  if (unit.id == "celsius") return value + 273.15;
  if (unit.id == "fahrenheit") return (value - 32) * 5 / 9 + 273.15;
  return value * unit.factor;
}

}  // namespace taiyaku
