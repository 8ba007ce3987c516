#include "score/currencies.h"

#include <algorithm>
#include <iterator>

#include "score/fact_name_index.h"
#include "score/name_boundary.h"

namespace taiyaku {
namespace {

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

template <std::size_t kSize>
constexpr NameIndex<kSize> index_of(const CurrencyWord (&words)[kSize]) {
  return NameIndex<kSize>([&](std::size_t i) { return words[i].name; });
}
constexpr auto kEnglishIndex = index_of(kEnglishCurrencies);
constexpr auto kSymbolIndex = index_of(kSymbols);
constexpr auto kJapaneseIndex = index_of(kJapaneseCurrencies);

void keep_longer(CurrencyName& best, std::string_view text, const CurrencyWord& word) {
  if (word.name.size() > best.length && text.starts_with(word.name)) {
    best = {word.code, word.name.size(), word.scale};
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

CurrencyName english_currency_at(std::string_view text) {
  CurrencyName best;
  for (const std::uint16_t i : kEnglishIndex.candidates(text)) {
    const CurrencyWord& word = kEnglishCurrencies[i];
    if (ends_at_boundary(text, std::min(word.name.size(), text.size())))
      keep_longer(best, text, word);
  }
  if (best.length == 0) best = code_at(text);
  if (best.length == 0 && !text.empty() && static_cast<unsigned char>(text[0]) >= 0xC2) {
    for (const std::uint16_t i : kSymbolIndex.candidates(text))
      keep_longer(best, text, kSymbols[i]);
  }
  if (best.length == 0 && text.starts_with('$')) best = {"USD", 1, 1};
  return best;
}

CurrencyName currency_prefix_at(std::string_view text) {
  CurrencyName best;
  for (const std::uint16_t i : kSymbolIndex.candidates(text)) keep_longer(best, text, kSymbols[i]);
  if (best.length == 0) best = code_at(text);
  if (best.length == 0 && text.starts_with("rmb")) best = {"CNY", 3, 1};
  if (best.length == 0 && text.starts_with("sen ")) best = {"JPY", 3, 0.01};
  return best;
}

CurrencyName japanese_currency_at(std::string_view text) {
  CurrencyName best;
  for (const std::uint16_t i : kJapaneseIndex.candidates(text))
    keep_longer(best, text, kJapaneseCurrencies[i]);
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
