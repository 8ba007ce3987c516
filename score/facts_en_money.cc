#include "score/facts_en_money.h"

#include <algorithm>
#include <cmath>

#include "score/currencies.h"

namespace taiyaku {
namespace {

// MEUR; not Mars.
bool is_millions_code(const EnTokens& t, std::size_t i) {
  return t[i].size() == 4 && t[i][0] == 'm' && t.capital(i) && t.text().upper(t.begin(i) + 1) &&
         t.text().upper(t.begin(i) + 3);
}

// "£15m", "$3b"; the plain numeral has taken "bn" and "million" already.
void scale_money(const EnTokens& t, EnReading& r) {
  const std::string_view w = t[r.end];
  if (r.numeral.scaled) return;
  if (w == "m" && (t.glued(r.end) || t.capital(r.end))) {
    r.numeral.value *= 1e6L;
  } else if (w == "t" && t.glued(r.end)) {
    r.numeral.value *= 1e12L;
  } else {
    return;
  }
  ++r.end;
}

// "$ 10 dollars"
void skip_repeated_currency(const EnTokens& t, EnReading& r) {
  const std::string_view w = t[r.end];
  if (is_one_of(w, {"dollars", "dollar", "euros", "yen"})) ++r.end;
}

// "five mao five"
void read_last_jiao(const EnTokens& t, EnReading& r) {
  const NumeralWord last = numeral_word(t[r.end]);
  if (last.kind != NumeralWord::Kind::kUnit) return;
  r.numeral.value += last.value / 100;
  ++r.end;
}

// "13 dollars and 45 cents", "thirteen dollars forty five", "15 dollars and 50"
void read_cents(const EnTokens& t, EnReading& r) {
  std::size_t k = r.end;
  const bool joined = t[k] == "and";
  if (joined) ++k;
  const std::optional<EnNumeral> minor = numeral_at(t, k);
  if (!minor || minor->ordinal || minor->value >= 100 || minor->value < 0 || minor->scaled) return;
  if (minor->value != std::floor(minor->value)) return;
  const CurrencyName cents = english_currency_at(t.text().from(t.begin(minor->end)));
  if (cents.length > 0 && cents.code == r.unit && cents.scale < 1) {
    r.numeral.value += minor->value * cents.scale;
    r.end = token_after(t, minor->end, cents.length);
    if (cents.scale == 0.1) read_last_jiao(t, r);
    return;
  }
  const bool ends = minor->end >= t.size() || t[minor->end] == "." || t[minor->end] == "!";
  const bool words = t.is_word(r.end - 1) && !t[r.end - 1].empty() && t[k] != "a";
  if (!ends || !words || (!joined && minor->digits) || minor->value < 10) return;
  r.numeral.value += minor->value / 100;
  r.end = minor->end;
}

// 99p
bool read_pence(const EnTokens& t, EnReading& r) {
  if (t[r.end] != "p" || !t.glued(r.end) || !r.numeral.plain_digits || r.numeral.value >= 1000)
    return false;
  r.kind = FactKind::kMoney;
  r.unit = "GBP";
  r.numeral.value /= 100;
  ++r.end;
  return true;
}

// The currency's name at token `k` means something else, or belongs to a sum that follows.
bool is_other_word(const EnTokens& t, const EnReading& r, std::size_t k) {
  // "10 marks", "two won": everyday words count as money only beside large or digit amounts.
  if (is_one_of(t[k], {"won", "real", "marks", "sen", "dong", "rand"}) && !r.numeral.digits &&
      r.numeral.value < 10)
    return true;
  if (t.is_digits(k + 1) && t.glued(k + 1)) return true;
  if (t[k] == "$" && !t.glued(k) && t.is_digits(k + 1)) {
    // "1 $ 10 dollars": the sign belongs to what follows unless cents do.
    return t[k + 2] != "cent" && t[k + 2] != "cents";
  }
  return false;
}

}  // namespace

// "$5 million", "US$ 3.74", "EUR 125", "MAUD 60"
std::optional<EnReading> read_money_prefix(const EnTokens& t, std::size_t i) {
  if (t.is_digits(i) || (i > 0 && t.glued(i) && t.is_word(i - 1) && t.is_word(i)))
    return std::nullopt;
  if (!t.is_digits(i + 1) && !t.is_digits(i + 2) && !t.is_digits(i + 3) && !t.is_digits(i + 4))
    return std::nullopt;
  if (t.is_word(i) && t[i].size() > 4) return std::nullopt;
  if (t[i] == "," || t[i] == "." || t[i] == "-") return std::nullopt;
  std::string_view here = t.text().from(t.begin(i));
  const bool millions = is_millions_code(t, i);
  if (millions) here.remove_prefix(1);
  const CurrencyName currency = currency_prefix_at(here);
  if (currency.length == 0) return std::nullopt;
  const std::size_t number = token_after(t, i, currency.length + (millions ? 1 : 0));
  if (number == i || !t.is_digits(number) || t.begin(number) > t.begin(i) + currency.length + 2)
    return std::nullopt;
  // "2 $ 5"? A currency code that is also a word needs capitals or a sign.
  const std::optional<EnNumeral> numeral = numeral_at(t, number);
  if (!numeral || numeral->ordinal) return std::nullopt;
  EnReading r{i, numeral->end, *numeral, FactKind::kMoney, currency.code, 1};
  r.numeral.value *= currency.scale * (millions ? 1e6L : 1);
  scale_money(t, r);
  skip_repeated_currency(t, r);
  read_cents(t, r);
  return r;
}

bool read_currency(const EnTokens& t, EnReading& r) {
  std::size_t k = after_hyphen(t, r.end);
  if (is_vague(t, r) && t[k] == "of") ++k;
  if (k == r.end && read_pence(t, r)) return true;
  std::string_view here = t.text().from(t.begin(k));
  const bool millions = is_millions_code(t, k) && r.numeral.digits;
  CurrencyName currency = english_currency_at(millions ? here.substr(1) : here);
  if (currency.length == 0 && millions) currency = english_currency_at(here);
  if (currency.length == 0 || !ends_word(t, k, currency.length + (millions ? 1 : 0))) return false;
  if (is_other_word(t, r, k)) return false;
  r.kind = FactKind::kMoney;
  r.unit = currency.code;
  r.numeral.value *= currency.scale * (millions && currency.length == 3 ? 1e6L : 1);
  r.end = token_after(t, k, currency.length + (millions ? 1 : 0));
  r.confidence = std::max(r.confidence, is_vague(t, r) ? 0.45 : 0.9);
  const NumeralWord scale = numeral_word(t[r.end]);
  if (scale.kind == NumeralWord::Kind::kScale && r.numeral.digits) {
    r.numeral.value *= scale.value;
    ++r.end;
  }
  if (currency.scale == 1) read_cents(t, r);
  return true;
}

}  // namespace taiyaku
