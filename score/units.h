// Units of measure: their names in both languages and how they convert.
#ifndef TAIYAKU_SCORE_UNITS_H_
#define TAIYAKU_SCORE_UNITS_H_

#include <cstdint>
#include <string_view>

namespace taiyaku {

/// What a unit measures; only units of one dimension convert into each other.
enum class Dimension : std::uint8_t {
  kNone,
  kLength,
  kArea,
  kVolume,
  kMass,
  kSpeed,
  kDuration,
  kTemperature,
  kInformation,
  kPower,
  kEnergy,
  kFrequency,
  kAngle,
  kOther,
};

/// A unit by its CLDR identifier. `factor` takes a value to the dimension's base unit (meter,
/// square meter, liter, kilogram, meter per second, second, kelvin step, bit, watt, joule, hertz,
/// degree).
struct Unit {
  std::string_view id;
  Dimension dimension = Dimension::kNone;
  double factor = 1;
  std::string_view english;   ///< "kilometer"; plural by adding s unless `english_plural`
  std::string_view japanese;  ///< "キロ", as a news reader expects it
  std::string_view english_plural = {};
};

/// The unit of that identifier, or null.
const Unit* find_unit(std::string_view id);

/// A unit's name found in a text: the identifier and the bytes it takes. No name: length 0.
struct UnitName {
  std::string_view id;
  std::size_t length = 0;
};

/// Longest English unit name or symbol at the beginning of `text` (lower case), ending at a word
/// boundary: "square meters", "km/h", "lbs", "feet".
UnitName english_unit_at(std::string_view text);
/// Longest Japanese unit name at the beginning of `text`: 平方キロメートル, キロ, ㎞ folded to km.
UnitName japanese_unit_at(std::string_view text);

/// Value in the unit's dimension's base; Celsius and Fahrenheit with their zero points, in kelvin.
double to_base(const Unit& unit, double value);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_UNITS_H_
