// Currencies: their names and signs in both languages.
#ifndef TAIYAKU_SCORE_CURRENCIES_H_
#define TAIYAKU_SCORE_CURRENCIES_H_

#include <string_view>

namespace taiyaku {

/// A currency's name or symbol in a text. `code` is ISO 4217; `scale` is 0.01 for cents, 1
/// otherwise.
struct CurrencyName {
  std::string_view code;
  std::size_t length = 0;
  double scale = 1;
};

/// Longest currency word after an amount in English (lower case): "us dollars", "yen", "cents",
/// "€".
CurrencyName english_currency_at(std::string_view text);
/// Longest currency symbol or code before an amount, either language: "$", "us$", "£", "eur ".
CurrencyName currency_prefix_at(std::string_view text);
/// Longest currency name after an amount in Japanese: 円, 香港ドル, 人民元, セント.
CurrencyName japanese_currency_at(std::string_view text);

/// How a currency is written; null when only its code is known.
struct Currency {
  std::string_view code;
  std::string_view symbol;    ///< before an English amount: "$", "€"; empty: the word after it
  std::string_view english;   ///< "yen", plural form
  std::string_view japanese;  ///< 円
};
const Currency* find_currency(std::string_view code);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CURRENCIES_H_
