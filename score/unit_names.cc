#include <iterator>

#include "score/fact_name_index.h"
#include "score/name_boundary.h"
#include "score/units.h"
#include "score/units_table.h"

namespace taiyaku {
namespace {

struct Name {
  std::string_view name;
  std::string_view id;
};

// Symbols and irregular words; regular names and plurals come from kUnits. Several units share no
// symbol here: "m" is meter, "min" minute, and a number beside "in" is not a measure.
constexpr Name kEnglishNames[] = {
    {"km", "kilometer"},
    {"kms", "kilometer"},
    {"kilometre", "kilometer"},
    {"kilometres", "kilometer"},
    {"klick", "kilometer"},
    {"klicks", "kilometer"},
    {"m", "meter"},
    {"metre", "meter"},
    {"metres", "meter"},
    {"cm", "centimeter"},
    {"centimetre", "centimeter"},
    {"centimetres", "centimeter"},
    {"mm", "millimeter"},
    {"millimetre", "millimeter"},
    {"millimetres", "millimeter"},
    {"dm", "decimeter"},
    {"nm", "nanometer"},
    {"µm", "micrometer"},
    {"mi", "mile"},
    {"yd", "yard"},
    {"yds", "yard"},
    {"ft", "foot"},
    {"nautical miles", "nautical-mile"},
    {"foot", "foot"},
    {"light-years", "light-year"},
    {"light-year", "light-year"},
    {"km^2", "square-kilometer"},
    {"km2", "square-kilometer"},
    {"sq km", "square-kilometer"},
    {"sq. km", "square-kilometer"},
    {"square kilometre", "square-kilometer"},
    {"square kilometres", "square-kilometer"},
    {"m^2", "square-meter"},
    {"m2", "square-meter"},
    {"sqm", "square-meter"},
    {"sq m", "square-meter"},
    {"square metre", "square-meter"},
    {"square metres", "square-meter"},
    {"sq mi", "square-mile"},
    {"sq ft", "square-foot"},
    {"sq. ft", "square-foot"},
    {"sqft", "square-foot"},
    {"square-foot", "square-foot"},
    {"square-mile", "square-mile"},
    {"square-meter", "square-meter"},
    {"square-kilometer", "square-kilometer"},
    {"ha", "hectare"},
    {"m^3", "cubic-meter"},
    {"m3", "cubic-meter"},
    {"cubic metre", "cubic-meter"},
    {"cubic metres", "cubic-meter"},
    {"cc", "cubic-centimeter"},
    {"l", "liter"},
    {"litre", "liter"},
    {"litres", "liter"},
    {"ml", "milliliter"},
    {"millilitre", "milliliter"},
    {"millilitres", "milliliter"},
    {"gal", "gallon"},
    {"bbl", "barrel"},
    {"tbsp", "tablespoon"},
    {"tsp", "teaspoon"},
    {"kg", "kilogram"},
    {"kgs", "kilogram"},
    {"kilo", "kilogram"},
    {"kilos", "kilogram"},
    {"kilogramme", "kilogram"},
    {"kilogrammes", "kilogram"},
    {"g", "gram"},
    {"gramme", "gram"},
    {"grammes", "gram"},
    {"mg", "milligram"},
    {"µg", "microgram"},
    {"mcg", "microgram"},
    {"t", "ton"},
    {"tonne", "tonne"},
    {"tonnes", "tonne"},
    {"metric tonnes", "tonne"},
    {"metric tonne", "tonne"},
    {"lb", "pound"},
    {"lbs", "pound"},
    {"oz", "ounce"},
    {"km/h", "kilometer-per-hour"},
    {"kmh", "kilometer-per-hour"},
    {"km/hr", "kilometer-per-hour"},
    {"kph", "kilometer-per-hour"},
    {"kmph", "kilometer-per-hour"},
    {"kilometers an hour", "kilometer-per-hour"},
    {"kilometres an hour", "kilometer-per-hour"},
    {"kilometres per hour", "kilometer-per-hour"},
    {"mph", "mile-per-hour"},
    {"miles an hour", "mile-per-hour"},
    {"m/s", "meter-per-second"},
    {"metres per second", "meter-per-second"},
    {"kts", "knot"},
    {"sec", "second"},
    {"secs", "second"},
    {"min", "minute"},
    {"mins", "minute"},
    {"hr", "hour"},
    {"hrs", "hour"},
    {"yr", "year"},
    {"yrs", "year"},
    {"ms", "millisecond"},
    {"kb", "kilobyte"},
    {"mb", "megabyte"},
    {"gb", "gigabyte"},
    {"tb", "terabyte"},
    {"mbps", "megabit"},
    {"gbps", "gigabit"},
    {"w", "watt"},
    {"kw", "kilowatt"},
    {"mw", "megawatt"},
    {"gw", "gigawatt"},
    {"hp", "horsepower"},
    {"kwh", "kilowatt-hour"},
    {"mwh", "megawatt-hour"},
    {"cal", "calorie"},
    {"kcal", "kilocalorie"},
    {"hz", "hertz"},
    {"khz", "kilohertz"},
    {"mhz", "megahertz"},
    {"ghz", "gigahertz"},
    {"°", "degree"},
    {"v", "volt"},
    {"db", "decibel"},
    {"amp", "ampere"},
    {"amps", "ampere"},
    {"°c", "celsius"},
    {"°f", "fahrenheit"},
    {"celsius", "celsius"},
    {"celcius", "celsius"},
    {"centigrade", "celsius"},
    {"fahrenheit", "fahrenheit"},
    {"degrees c", "celsius"},
    {"degrees f", "fahrenheit"},
    {"degree c", "celsius"},
    {"degree f", "fahrenheit"},
    {"degree celsius", "celsius"},
    {"degrees celsius", "celsius"},
    {"degrees fahrenheit", "fahrenheit"},
    {"degrees celcius", "celsius"},
    {"degrees centigrade", "celsius"},
    {"degree fahrenheit", "fahrenheit"},
    {"deg celsius", "celsius"},
    {"deg c", "celsius"},
    {"deg f", "fahrenheit"},
    {"deg fahrenheit", "fahrenheit"},
    {"° c", "celsius"},
    {"° f", "fahrenheit"},
    {"deg", "degree"},
    {"deg.", "degree"},
};

constexpr Name kJapaneseNames[] = {
    {"キロメートル", "kilometer"},
    {"キロ・メートル", "kilometer"},
    {"センチメートル", "centimeter"},
    {"ミリメートル", "millimeter"},
    {"メーター", "meter"},
    {"メートルトン", "tonne"},
    {"ミクロン", "micrometer"},
    {"フット", "foot"},
    {"平方キロ", "square-kilometer"},
    {"平米", "square-meter"},
    {"立米", "cubic-meter"},
    {"平方センチ", "square-centimeter"},
    {"ヘクタール", "hectare"},
    {"立方センチ", "cubic-centimeter"},
    {"リッター", "liter"},
    {"シーシー", "cubic-centimeter"},
    {"キログラム", "kilogram"},
    {"時間", "hour"},
    {"分間", "minute"},
    {"秒間", "second"},
    {"カ月", "month"},
    {"か月", "month"},
    {"ヶ月", "month"},
    {"ケ月", "month"},
    {"ヵ月", "month"},
    {"箇月", "month"},
    {"ヶ月間", "month"},
    {"か月間", "month"},
    {"カ月間", "month"},
    {"ヵ月間", "month"},
    {"年間", "year"},
    {"カ年", "year"},
    {"か年", "year"},
    {"ヶ年", "year"},
    {"週", "week"},
    {"ヘルツ", "hertz"},
    {"キロワットアワー", "kilowatt-hour"},
    {"ピクセル", "pixel"},
    {"キロカロリー", "kilocalorie"},
    {"°c", "celsius"},
    {"°f", "fahrenheit"},
    {"°", "degree"},
    {"ドット", "pixel"},
    {"万画素", "pixel"},
    {"キロパーアワー", "kilometer-per-hour"},
};

void keep_longer(UnitName& best, std::string_view text, std::string_view name,
                 std::string_view id) {
  if (name.size() <= best.length || !text.starts_with(name)) return;
  if (ends_at_boundary(text, name.size())) {
    best = {id, name.size()};
  } else if (name.size() > 1 && name.size() < 4 && name != "ha" && text[name.size()] == 's' &&
             ends_at_boundary(text, name.size() + 1)) {
    best = {id, name.size() + 1};  // "15 GBs"
  }
}

// The plural of a compound is where its noun is: "square meters".
void match_regular_name(UnitName& best, std::string_view text, const Unit& unit) {
  keep_longer(best, text, unit.english, unit.id);
  if (!unit.english_plural.empty()) keep_longer(best, text, unit.english_plural, unit.id);
  const std::size_t size = unit.english.size();
  if (text.starts_with(unit.english) && text.substr(size).starts_with('s') &&
      size + 1 > best.length && ends_at_boundary(text, size + 1)) {
    best = {unit.id, size + 1};
  }
}

constexpr NameIndex<std::size(kEnglishNames)> kEnglishIndex([](std::size_t i) {
  return kEnglishNames[i].name;
});
constexpr NameIndex<std::size(kJapaneseNames)> kJapaneseIndex([](std::size_t i) {
  return kJapaneseNames[i].name;
});
constexpr NameIndex<std::size(kUnits)> kEnglishUnits([](std::size_t i) {
  return kUnits[i].english;
});
constexpr NameIndex<std::size(kUnits)> kJapaneseUnits([](std::size_t i) {
  return kUnits[i].japanese;
});

// Names that say something else beside a number: degrees need their scale.
bool is_written_out(const Unit& unit) {
  return unit.dimension != Dimension::kTemperature && unit.id != "decade" && unit.id != "century";
}

}  // namespace

UnitName english_unit_at(std::string_view text) {
  UnitName best;
  for (const std::uint16_t i : kEnglishUnits.candidates(text))
    match_regular_name(best, text, kUnits[i]);
  for (const std::uint16_t i : kEnglishIndex.candidates(text))
    keep_longer(best, text, kEnglishNames[i].name, kEnglishNames[i].id);
  return best;
}

UnitName japanese_unit_at(std::string_view text) {
  UnitName best;
  const auto keep = [&](std::string_view name, std::string_view id) {
    if (name.size() > best.length && text.starts_with(name)) best = {id, name.size()};
  };
  for (const std::uint16_t i : kJapaneseUnits.candidates(text)) {
    if (is_written_out(kUnits[i])) keep(kUnits[i].japanese, kUnits[i].id);
  }
  for (const std::uint16_t i : kJapaneseIndex.candidates(text))
    keep(kJapaneseNames[i].name, kJapaneseNames[i].id);
  if (best.length == 0 && !text.empty() && static_cast<unsigned char>(text[0]) < 0x80) {
    // Japanese letters right after a symbol end it: 25kmの道.
    const std::string_view near = text.substr(0, 24);
    const std::string_view ascii =
        near.substr(0, near.find_first_of("\xE3\xE4\xE5\xE6\xE7\xE8\xE9"));
    for (const std::uint16_t i : kEnglishIndex.candidates(ascii))
      keep_longer(best, ascii, kEnglishNames[i].name, kEnglishNames[i].id);
  }
  return best;
}

}  // namespace taiyaku
