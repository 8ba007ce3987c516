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

struct CurrencyWord {
  std::string_view name;
  std::string_view code;
  double scale = 1;
};

// After an amount. A bare "dollar" or "pound" means the best known one.
constexpr CurrencyWord kEnglishCurrencies[] = {
    {"us dollar", "USD"},
    {"us dollars", "USD"},
    {"u.s. dollar", "USD"},
    {"u.s. dollars", "USD"},
    {"american dollars", "USD"},
    {"united states dollars", "USD"},
    {"dollar", "USD"},
    {"dollars", "USD"},
    {"buck", "USD"},
    {"bucks", "USD"},
    {"cent", "USD", 0.01},
    {"cents", "USD", 0.01},
    {"canadian dollar", "CAD"},
    {"canadian dollars", "CAD"},
    {"australian dollar", "AUD"},
    {"australian dollars", "AUD"},
    {"new zealand dollar", "NZD"},
    {"new zealand dollars", "NZD"},
    {"hong kong dollar", "HKD"},
    {"hong kong dollars", "HKD"},
    {"singapore dollar", "SGD"},
    {"singapore dollars", "SGD"},
    {"taiwan dollar", "TWD"},
    {"taiwan dollars", "TWD"},
    {"new taiwan dollars", "TWD"},
    {"yen", "JPY"},
    {"japanese yen", "JPY"},
    {"yuan", "CNY"},
    {"chinese yuan", "CNY"},
    {"renminbi", "CNY"},
    {"rmb", "CNY"},
    {"kuai", "CNY"},
    {"mao", "CNY", 0.1},
    {"jiao", "CNY", 0.1},
    {"euro", "EUR"},
    {"euros", "EUR"},
    {"pound sterling", "GBP"},
    {"pounds sterling", "GBP"},
    {"british pounds", "GBP"},
    {"british pound", "GBP"},
    {"quid", "GBP"},
    {"pence", "GBP", 0.01},
    {"penny", "GBP", 0.01},
    {"francs", "CHF"},
    {"franc", "CHF"},
    {"swiss franc", "CHF"},
    {"swiss francs", "CHF"},
    {"french francs", "FRF"},
    {"won", "KRW"},
    {"south korean won", "KRW"},
    {"korean won", "KRW"},
    {"rupee", "INR"},
    {"rupees", "INR"},
    {"indian rupees", "INR"},
    {"pakistani rupees", "PKR"},
    {"ruble", "RUB"},
    {"rubles", "RUB"},
    {"rouble", "RUB"},
    {"roubles", "RUB"},
    {"turkish lira", "TRY"},
    {"lira", "TRY"},
    {"liras", "TRY"},
    {"baht", "THB"},
    {"peso", "MXN"},
    {"pesos", "MXN"},
    {"mexican pesos", "MXN"},
    {"philippine pesos", "PHP"},
    {"argentine pesos", "ARS"},
    {"real", "BRL"},
    {"reals", "BRL"},
    {"reais", "BRL"},
    {"rand", "ZAR"},
    {"rands", "ZAR"},
    {"ringgit", "MYR"},
    {"rupiah", "IDR"},
    {"dong", "VND"},
    {"krona", "SEK"},
    {"kronor", "SEK"},
    {"swedish kronor", "SEK"},
    {"krone", "NOK"},
    {"kroner", "NOK"},
    {"danish kroner", "DKK"},
    {"zloty", "PLN"},
    {"forint", "HUF"},
    {"shekel", "ILS"},
    {"shekels", "ILS"},
    {"dirham", "AED"},
    {"dirhams", "AED"},
    {"riyal", "SAR"},
    {"riyals", "SAR"},
    {"rial", "IRR"},
    {"rials", "IRR"},
    {"naira", "NGN"},
    {"dinar", "KWD"},
    {"dinars", "KWD"},
    {"hryvnia", "UAH"},
    {"bitcoin", "BTC"},
    {"bitcoins", "BTC"},
    {"marks", "DEM"},
    {"deutsche marks", "DEM"},
    {"shillings", "KES"},
    {"taka", "BDT"},
    {"kyat", "MMK"},
    {"colones", "CRC"},
    {"colón", "CRC"},
    {"kip", "LAK"},
    {"sen", "JPY", 0.01},
};

constexpr CurrencyWord kSymbols[] = {
    {"us$", "USD"},  {"us $", "USD"}, {"u.s.$", "USD"}, {"usd$", "USD"}, {"c$", "CAD"},
    {"c $", "CAD"},  {"ca$", "CAD"},  {"cad$", "CAD"},  {"can$", "CAD"}, {"a$", "AUD"},
    {"au$", "AUD"},  {"aud$", "AUD"}, {"nz$", "NZD"},   {"nzd$", "NZD"}, {"hk$", "HKD"},
    {"hkd$", "HKD"}, {"s$", "SGD"},   {"sg$", "SGD"},   {"nt$", "TWD"},  {"r$", "BRL"},
    {"mex$", "MXN"}, {"mx$", "MXN"},  {"$", "USD"},     {"£", "GBP"},    {"€", "EUR"},
    {"¥", "JPY"},    {"₩", "KRW"},    {"₹", "INR"},     {"₽", "RUB"},  {"₺", "TRY"},
    {"฿", "THB"},    {"₫", "VND"},    {"₱", "PHP"},     {"₪", "ILS"},    {"₴", "UAH"},
    {"₦", "NGN"},    {"₿", "BTC"},  {"₡", "CRC"},     {"₭", "LAK"},    {"₮", "MNT"},
    {"₲", "PYG"},    {"₵", "GHS"},    {"₸", "KZT"},     {"₼", "AZN"},  {"₾", "GEL"},
    {"cn¥", "CNY"},  {"rmb¥", "CNY"}, {"rs.", "INR"},   {"rs", "INR"},   {"元", "CNY"},
};

// ISO codes that are read as words beside a number; ALL and TRY are English words and need a sign.
constexpr std::string_view kCodes[] = {
    "aed", "ars", "aud", "bdt", "bgn", "brl", "btc", "cad", "chf", "clp", "cny", "czk", "dkk",
    "egp", "eur", "gbp", "hkd", "hrk", "huf", "idr", "ils", "inr", "isk", "jpy", "kes", "krw",
    "kwd", "kzt", "lkr", "mmk", "mxn", "myr", "ngn", "nok", "nzd", "php", "pkr", "pln", "qar",
    "rub", "sar", "sek", "sgd", "thb", "twd", "uah", "usd", "vnd", "zar",
};
constexpr std::string_view kUpperCodes[] = {
    "AED", "ARS", "AUD", "BDT", "BGN", "BRL", "BTC", "CAD", "CHF", "CLP", "CNY", "CZK", "DKK",
    "EGP", "EUR", "GBP", "HKD", "HRK", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW",
    "KWD", "KZT", "LKR", "MMK", "MXN", "MYR", "NGN", "NOK", "NZD", "PHP", "PKR", "PLN", "QAR",
    "RUB", "SAR", "SEK", "SGD", "THB", "TWD", "UAH", "USD", "VND", "ZAR",
};
static_assert(std::size(kCodes) == std::size(kUpperCodes));

constexpr CurrencyWord kJapaneseCurrencies[] = {
    {"円", "JPY"},
    {"日本円", "JPY"},
    {"銭", "JPY", 0.01},
    {"ドル", "USD"},
    {"米ドル", "USD"},
    {"アメリカドル", "USD"},
    {"アメリカ・ドル", "USD"},
    {"どる", "USD"},
    {"弗", "USD"},
    {"セント", "USD", 0.01},
    {"香港ドル", "HKD"},
    {"台湾ドル", "TWD"},
    {"台湾元", "TWD"},
    {"カナダドル", "CAD"},
    {"カナダ・ドル", "CAD"},
    {"加ドル", "CAD"},
    {"豪ドル", "AUD"},
    {"オーストラリアドル", "AUD"},
    {"オーストラリア・ドル", "AUD"},
    {"ニュージーランドドル", "NZD"},
    {"ニュージーランド・ドル", "NZD"},
    {"NZドル", "NZD"},
    {"nzドル", "NZD"},
    {"シンガポールドル", "SGD"},
    {"シンガポール・ドル", "SGD"},
    {"ユーロ", "EUR"},
    {"ポンド", "GBP"},
    {"英ポンド", "GBP"},
    {"ペンス", "GBP", 0.01},
    {"人民元", "CNY"},
    {"中国元", "CNY"},
    {"元", "CNY"},
    {"角", "CNY", 0.1},
    {"スイスフラン", "CHF"},
    {"スイス・フラン", "CHF"},
    {"フラン", "CHF"},
    {"ウォン", "KRW"},
    {"韓国ウォン", "KRW"},
    {"ルピー", "INR"},
    {"インドルピー", "INR"},
    {"インド・ルピー", "INR"},
    {"ルーブル", "RUB"},
    {"リラ", "TRY"},
    {"トルコリラ", "TRY"},
    {"トルコ・リラ", "TRY"},
    {"バーツ", "THB"},
    {"ペソ", "MXN"},
    {"メキシコペソ", "MXN"},
    {"フィリピンペソ", "PHP"},
    {"レアル", "BRL"},
    {"ランド", "ZAR"},
    {"南アフリカランド", "ZAR"},
    {"リンギット", "MYR"},
    {"ルピア", "IDR"},
    {"ドン", "VND"},
    {"クローナ", "SEK"},
    {"スウェーデンクローナ", "SEK"},
    {"クローネ", "NOK"},
    {"ノルウェークローネ", "NOK"},
    {"デンマーククローネ", "DKK"},
    {"ズウォティ", "PLN"},
    {"ズロチ", "PLN"},
    {"フォリント", "HUF"},
    {"シェケル", "ILS"},
    {"ディルハム", "AED"},
    {"リヤル", "SAR"},
    {"リアル", "IRR"},
    {"ナイラ", "NGN"},
    {"ディナール", "KWD"},
    {"フリブニャ", "UAH"},
    {"ビットコイン", "BTC"},
    {"マルク", "DEM"},
    {"タカ", "BDT"},
    {"チャット", "MMK"},
    {"$", "USD"},
    {"€", "EUR"},
    {"£", "GBP"},
    {"¥", "JPY"},
};

constexpr Currency kCurrencies[] = {
    {"USD", "$", "dollars", "ドル"},
    {"EUR", "€", "euros", "ユーロ"},
    {"GBP", "£", "pounds", "ポンド"},
    {"JPY", "", "yen", "円"},
    {"CNY", "", "yuan", "元"},
    {"KRW", "", "won", "ウォン"},
    {"INR", "", "rupees", "ルピー"},
    {"RUB", "", "rubles", "ルーブル"},
    {"CHF", "", "Swiss francs", "スイスフラン"},
    {"AUD", "A$", "Australian dollars", "豪ドル"},
    {"CAD", "C$", "Canadian dollars", "カナダドル"},
    {"HKD", "HK$", "Hong Kong dollars", "香港ドル"},
    {"NZD", "NZ$", "New Zealand dollars", "ニュージーランドドル"},
    {"SGD", "S$", "Singapore dollars", "シンガポールドル"},
    {"TWD", "NT$", "Taiwan dollars", "台湾ドル"},
    {"THB", "", "baht", "バーツ"},
    {"TRY", "", "Turkish lira", "トルコリラ"},
    {"BRL", "", "reais", "レアル"},
    {"MXN", "", "pesos", "ペソ"},
    {"ZAR", "", "rand", "ランド"},
    {"SEK", "", "kronor", "クローナ"},
    {"PHP", "", "pesos", "ペソ"},
    {"IDR", "", "rupiah", "ルピア"},
};

constexpr bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC3;
}

// A name that ends in a letter must not run on into another letter.
bool ends_at_boundary(std::string_view text, std::size_t length) {
  if (length >= text.size()) return true;
  return !is_word_byte(text[length - 1]) || !is_word_byte(text[length]);
}

void keep_longer(UnitName& best, std::string_view text, std::string_view name,
                 std::string_view id) {
  if (name.size() <= best.length || !text.starts_with(name)) return;
  if (ends_at_boundary(text, name.size())) {
    best = {id, name.size()};
  } else if (name.size() > 1 && name.size() < 4 && text[name.size()] == 's' &&
             ends_at_boundary(text, name.size() + 1)) {
    best = {id, name.size() + 1};  // "15 GBs"
  }
}

// Cheap refusal before a real comparison: most names differ in the last byte of a first character.
bool same_head(std::string_view text, std::string_view name) {
  const std::size_t size = std::min<std::size_t>({3, name.size(), text.size()});
  for (std::size_t i = size; i > 0; --i) {
    if (text[i - 1] != name[i - 1]) return false;
  }
  return name.size() <= text.size();
}

void keep_longer(CurrencyName& best, std::string_view text, const CurrencyWord& word) {
  if (!same_head(text, word.name)) return;
  if (word.name.size() > best.length && text.starts_with(word.name)) {
    best = {word.code, word.name.size(), word.scale};
  }
}

// The plural of a compound is where its noun is: "square meters".
void match_regular_name(UnitName& best, std::string_view text, const Unit& unit) {
  if (unit.english.empty() || text.empty() || (unit.english[0] | 0x20) != text[0]) return;
  keep_longer(best, text, unit.english, unit.id);
  if (!unit.english_plural.empty()) keep_longer(best, text, unit.english_plural, unit.id);
  const std::size_t size = unit.english.size();
  if (text.starts_with(unit.english) && text.substr(size).starts_with('s') &&
      size + 1 > best.length && ends_at_boundary(text, size + 1)) {
    best = {unit.id, size + 1};
  }
}

CurrencyName code_at(std::string_view text) {
  const std::string_view head = text.substr(0, 3);
  const auto* found = std::lower_bound(std::begin(kCodes), std::end(kCodes), head);
  if (found == std::end(kCodes) || *found != head) return {};
  if (text.size() > 3 && text[3] >= 'a' && text[3] <= 'z') return {};
  return {kUpperCodes[found - std::begin(kCodes)], 3, 1};
}

}  // namespace

const Unit* find_unit(std::string_view id) {
  const auto* found =
      std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit& u) { return u.id == id; });
  return found == std::end(kUnits) ? nullptr : found;
}

UnitName english_unit_at(std::string_view text) {
  UnitName best;
  if (text.empty()) return best;
  for (const Unit& unit : kUnits) match_regular_name(best, text, unit);
  for (const Name& name : kEnglishNames) {
    if (name.name[0] == text[0]) keep_longer(best, text, name.name, name.id);
  }
  return best;
}

UnitName japanese_unit_at(std::string_view text) {
  UnitName best;
  const auto keep = [&](std::string_view name, std::string_view id) {
    if (name.size() > best.length && same_head(text, name) && text.starts_with(name)) {
      best = {id, name.size()};
    }
  };
  for (const Unit& unit : kUnits) {
    if (unit.dimension != kTemperature && unit.id != "decade" && unit.id != "century") {
      keep(unit.japanese, unit.id);
    }
  }
  for (const Name& name : kJapaneseNames) keep(name.name, name.id);
  if (best.length == 0 && !text.empty() && static_cast<unsigned char>(text[0]) < 0x80) {
    // Japanese letters right after a symbol end it: 25kmの道.
    const std::string_view near = text.substr(0, 24);
    const std::string_view ascii =
        near.substr(0, near.find_first_of("\xE3\xE4\xE5\xE6\xE7\xE8\xE9"));
    for (const Name& name : kEnglishNames) {
      if (name.name[0] == text[0]) keep_longer(best, ascii, name.name, name.id);
    }
  }
  return best;
}

double to_base(const Unit& unit, double value) {
  if (unit.id == "celsius") return value + 273.15;
  if (unit.id == "fahrenheit") return (value - 32) * 5 / 9 + 273.15;
  return value * unit.factor;
}

CurrencyName english_currency_at(std::string_view text) {
  CurrencyName best;
  if (text.empty()) return best;
  for (const CurrencyWord& word : kEnglishCurrencies) {
    if (word.name[0] == text[0] &&
        ends_at_boundary(text, std::min(word.name.size(), text.size()))) {
      keep_longer(best, text, word);
    }
  }
  if (best.length == 0) best = code_at(text);
  if (best.length == 0 && static_cast<unsigned char>(text[0]) >= 0xC2) {
    for (const CurrencyWord& word : kSymbols) keep_longer(best, text, word);
  }
  if (best.length == 0 && text[0] == '$') best = {"USD", 1, 1};
  return best;
}

CurrencyName currency_prefix_at(std::string_view text) {
  CurrencyName best;
  if (text.empty()) return best;
  for (const CurrencyWord& word : kSymbols) {
    if (word.name[0] == text[0] && text.starts_with(word.name)) keep_longer(best, text, word);
  }
  if (best.length == 0) best = code_at(text);
  if (best.length == 0 && text.starts_with("rmb")) best = {"CNY", 3, 1};
  if (best.length == 0 && text.starts_with("sen ")) best = {"JPY", 3, 0.01};
  return best;
}

CurrencyName japanese_currency_at(std::string_view text) {
  CurrencyName best;
  for (const CurrencyWord& word : kJapaneseCurrencies) keep_longer(best, text, word);
  if (best.length == 0 && !text.empty() && is_word_byte(text[0])) best = code_at(text);
  if (best.length == 0 && text.starts_with("rmb")) best = {"CNY", 3, 1};
  return best;
}

const Currency* find_currency(std::string_view code) {
  const auto* found = std::find_if(std::begin(kCurrencies), std::end(kCurrencies),
                                   [&](const Currency& c) { return c.code == code; });
  return found == std::end(kCurrencies) ? nullptr : found;
}

}  // namespace taiyaku
