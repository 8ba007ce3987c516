#include "score/units.h"

#include <algorithm>
#include <iterator>

namespace taiyaku {
namespace {

using enum Dimension;

constexpr Unit kUnits[] = {
    {"kilometer", kLength, 1000, "kilometer", "キロ"},
    {"meter", kLength, 1, "meter", "メートル"},
    {"centimeter", kLength, 0.01, "centimeter", "センチ"},
    {"millimeter", kLength, 0.001, "millimeter", "ミリ"},
    {"decimeter", kLength, 0.1, "decimeter", "デシメートル"},
    {"micrometer", kLength, 1e-6, "micrometer", "マイクロメートル"},
    {"nanometer", kLength, 1e-9, "nanometer", "ナノメートル"},
    {"mile", kLength, 1609.344, "mile", "マイル"},
    {"nautical-mile", kLength, 1852, "nautical mile", "海里"},
    {"yard", kLength, 0.9144, "yard", "ヤード"},
    {"foot", kLength, 0.3048, "foot", "フィート", "feet"},
    {"inch", kLength, 0.0254, "inch", "インチ", "inches"},
    {"light-year", kLength, 9.4607e15, "light year", "光年"},
    {"square-kilometer", kArea, 1e6, "square kilometer", "平方キロメートル"},
    {"square-meter", kArea, 1, "square meter", "平方メートル"},
    {"square-centimeter", kArea, 1e-4, "square centimeter", "平方センチメートル"},
    {"square-mile", kArea, 2589988, "square mile", "平方マイル"},
    {"square-foot", kArea, 0.092903, "square foot", "平方フィート", "square feet"},
    {"square-yard", kArea, 0.836127, "square yard", "平方ヤード"},
    {"square-inch", kArea, 0.00064516, "square inch", "平方インチ", "square inches"},
    {"acre", kArea, 4046.86, "acre", "エーカー"},
    {"hectare", kArea, 10000, "hectare", "ヘクタール"},
    {"are", kArea, 100, "", "アール"},
    {"mu", kArea, 666.67, "mu", "ムー"},
    {"tsubo", kArea, 3.30579, "tsubo", "坪", "tsubo"},
    {"cubic-meter", kVolume, 1000, "cubic meter", "立方メートル"},
    {"cubic-centimeter", kVolume, 0.001, "cubic centimeter", "立方センチメートル"},
    {"cubic-kilometer", kVolume, 1e12, "cubic kilometer", "立方キロメートル"},
    {"cubic-foot", kVolume, 28.3168, "cubic foot", "立方フィート", "cubic feet"},
    {"cubic-yard", kVolume, 764.555, "cubic yard", "立方ヤード"},
    {"liter", kVolume, 1, "liter", "リットル"},
    {"milliliter", kVolume, 0.001, "milliliter", "ミリリットル"},
    {"kiloliter", kVolume, 1000, "kiloliter", "キロリットル"},
    {"centiliter", kVolume, 0.01, "centiliter", "センチリットル"},
    {"gallon", kVolume, 3.78541, "gallon", "ガロン"},
    {"barrel", kVolume, 158.987, "barrel", "バレル"},
    {"pint", kVolume, 0.473176, "pint", "パイント"},
    {"quart", kVolume, 0.946353, "quart", "クォート"},
    {"cup", kVolume, 0.24, "cup", "カップ"},
    {"tablespoon", kVolume, 0.0148, "tablespoon", "大さじ"},
    {"teaspoon", kVolume, 0.0049, "teaspoon", "小さじ"},
    {"kilogram", kMass, 1, "kilogram", "キロ"},
    {"gram", kMass, 0.001, "gram", "グラム"},
    {"milligram", kMass, 1e-6, "milligram", "ミリグラム"},
    {"microgram", kMass, 1e-9, "microgram", "マイクログラム"},
    {"tonne", kMass, 1000, "metric ton", "トン"},
    {"ton", kMass, 1000, "ton", "トン"},
    {"kiloton", kMass, 1e6, "kiloton", "キロトン"},
    {"pound", kMass, 0.453592, "pound", "ポンド"},
    {"ounce", kMass, 0.0283495, "ounce", "オンス"},
    {"stone", kMass, 6.35029, "stone", "ストーン", "stone"},
    {"carat", kMass, 0.0002, "carat", "カラット"},
    {"kilometer-per-hour", kSpeed, 1 / 3.6, "kilometer per hour", "キロ", "kilometers per hour"},
    {"mile-per-hour", kSpeed, 0.44704, "mile per hour", "マイル", "miles per hour"},
    {"meter-per-second", kSpeed, 1, "meter per second", "メートル", "meters per second"},
    {"knot", kSpeed, 0.514444, "knot", "ノット"},
    {"second", kDuration, 1, "second", "秒"},
    {"minute", kDuration, 60, "minute", "分"},
    {"hour", kDuration, 3600, "hour", "時間"},
    {"day", kDuration, 86400, "day", "日間"},
    {"week", kDuration, 604800, "week", "週間"},
    {"month", kDuration, 2629746, "month", "か月"},
    {"year", kDuration, 31556952, "year", "年"},
    {"decade", kDuration, 315569520, "decade", "0年"},
    {"century", kDuration, 3155695200, "century", "世紀", "centuries"},
    {"millisecond", kDuration, 0.001, "millisecond", "ミリ秒"},
    {"celsius", kTemperature, 1, "degree Celsius", "度", "degrees Celsius"},
    {"fahrenheit", kTemperature, 5.0 / 9, "degree Fahrenheit", "度", "degrees Fahrenheit"},
    {"bit", kInformation, 1, "bit", "ビット"},
    {"kilobit", kInformation, 1e3, "kilobit", "キロビット"},
    {"megabit", kInformation, 1e6, "megabit", "メガビット"},
    {"gigabit", kInformation, 1e9, "gigabit", "ギガビット"},
    {"byte", kInformation, 8, "byte", "バイト"},
    {"kilobyte", kInformation, 8e3, "kilobyte", "キロバイト"},
    {"megabyte", kInformation, 8e6, "megabyte", "メガバイト"},
    {"gigabyte", kInformation, 8e9, "gigabyte", "ギガバイト"},
    {"terabyte", kInformation, 8e12, "terabyte", "テラバイト"},
    {"watt", kPower, 1, "watt", "ワット"},
    {"kilowatt", kPower, 1e3, "kilowatt", "キロワット"},
    {"megawatt", kPower, 1e6, "megawatt", "メガワット"},
    {"gigawatt", kPower, 1e9, "gigawatt", "ギガワット"},
    {"horsepower", kPower, 745.7, "horsepower", "馬力", "horsepower"},
    {"kilowatt-hour", kEnergy, 3.6e6, "kilowatt hour", "キロワット時"},
    {"megawatt-hour", kEnergy, 3.6e9, "megawatt hour", "メガワット時"},
    {"calorie", kEnergy, 4.184, "calorie", "カロリー"},
    {"kilocalorie", kEnergy, 4184, "kilocalorie", "キロカロリー"},
    {"joule", kEnergy, 1, "joule", "ジュール"},
    {"hertz", kFrequency, 1, "hertz", "ヘルツ", "hertz"},
    {"kilohertz", kFrequency, 1e3, "kilohertz", "キロヘルツ", "kilohertz"},
    {"megahertz", kFrequency, 1e6, "megahertz", "メガヘルツ", "megahertz"},
    {"gigahertz", kFrequency, 1e9, "gigahertz", "ギガヘルツ", "gigahertz"},
    {"degree", kAngle, 1, "degree", "度"},
    {"turn", kAngle, 360, "turn", "回転"},
    {"volt", kOther, 1, "volt", "ボルト"},
    {"ampere", kOther, 1, "ampere", "アンペア"},
    {"decibel", kOther, 1, "decibel", "デシベル"},
    {"pixel", kOther, 1, "pixel", "画素"},
    {"megapixel", kOther, 1e6, "megapixel", "メガピクセル"},
    {"hectopascal", kOther, 1, "hectopascal", "ヘクトパスカル"},
    {"sievert", kOther, 1, "sievert", "シーベルト"},
    {"millisievert", kOther, 0.001, "millisievert", "ミリシーベルト"},
    {"becquerel", kOther, 1, "becquerel", "ベクレル"},
};

}  // namespace

std::span<const Unit> all_units() { return kUnits; }

const Unit* find_unit(std::string_view id) {
  const auto* found =
      std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit& u) { return u.id == id; });
  return found == std::end(kUnits) ? nullptr : found;
}

double to_base(const Unit& unit, double value) {
  if (unit.id == "celsius") return value + 273.15;
  if (unit.id == "fahrenheit") return (value - 32) * 5 / 9 + 273.15;
  return value * unit.factor;
}

}  // namespace taiyaku
