// Measures, durations, temperatures and speeds in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_MEASURES_H_
#define TAIYAKU_SCORE_FACTS_JA_MEASURES_H_

#include <optional>
#include <string_view>

#include "score/facts_ja_reading.h"
#include "score/units.h"

namespace taiyaku {

/// Takes a unit after the numeral: 5キロ, 2時間30分.
bool read_unit(std::string_view s, JaReading& r);

/// Takes the smaller units after a duration in `large`: 1年半, 2時間30分, 1年6か月.
void read_smaller_units(std::string_view s, JaReading& r, const Unit& large);

/// Takes a temperature with its scale: 30°C.
bool read_temperature_scale(std::string_view s, JaReading& r);

/// 40度, with no scale: times or an angle, unless the text speaks of temperature.
bool has_bare_degrees(std::string_view s, const JaReading& r);

/// Takes the 度 that has_bare_degrees() found as a temperature.
void read_bare_degrees(std::string_view s, JaReading& r);

/// A temperature whose scale stands first, at byte `at`: 摂氏マイナス5度, 華氏98.6度, 氷点下10度.
std::optional<JaReading> read_temperature(std::string_view s, std::size_t at);

/// 時速120キロ at byte `at`.
std::optional<JaReading> read_speed(std::string_view s, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_MEASURES_H_
