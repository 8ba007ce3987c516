#include "score/facts_ja_money.h"

#include <algorithm>

#include "score/currencies.h"
#include "score/fact_text.h"
#include "score/ja_digits.h"

namespace taiyaku {
namespace {

// 3ドル74セント, 545ドルと5セント, 10円5銭
void read_cents(std::string_view s, JaReading& r) {
  const std::size_t at = past_any(s, r.end, {"と"});
  const std::optional<JaNumeral> minor = ja_cardinal_at(s, at);
  if (!minor || minor->value >= 100) return;
  if (at > r.end && minor->plain_digits && stands(s, minor->end, {"です", "だ。", "だった"})) {
    r.numeral.value += minor->value / 100;  // 100ユーロと30です
    r.end = minor->end;
    return;
  }
  std::size_t end = minor->end;
  // 151円27~29銭: the range goes on, its first end is told.
  const bool range = minor->plain_digits && stands(s, end, {"~", "-"});
  if (range) end += 1 + digit_run(s, end + 1);
  const CurrencyName cents = japanese_currency_at(s.substr(end));
  if (cents.length == 0 || cents.scale == 1 || cents.code != r.unit) return;
  r.numeral.value += minor->value * cents.scale;
  r.end = range ? minor->end : end + cents.length;
}

}  // namespace

bool read_money(std::string_view s, JaReading& r) {
  const std::size_t at = skip_spaces(s, r.end);
  const CurrencyName currency = japanese_currency_at(s.substr(std::min(at, s.size())));
  if (currency.length == 0 || stands(s, at,
                                     {"円形", "円周", "円陣", "元年", "元日", "元々", "元号",
                                      "円卓", "角形", "角度", "角の", "元素"}))
    return false;
  // 四角, 三角: a corner is jiao only after yuan, and ドン and リアル are everyday words.
  if (currency.scale == 0.1) return false;
  r.kind = FactKind::kMoney;
  r.unit = currency.code;
  r.numeral.value *= currency.scale;
  r.end = at + currency.length;
  read_cents(s, r);
  return true;
}

// $5万, us$ 48.2 万, ¥500, 人民元八千元
std::optional<JaReading> read_money_prefix(std::string_view s, std::size_t at) {
  CurrencyName currency = currency_prefix_at(s.substr(at));
  if (currency.length == 0 && stands(s, at, {"人民元"})) currency = {"CNY", 9, 1};
  if (currency.length == 0) return std::nullopt;
  const std::size_t begin = skip_spaces(s, at + currency.length);
  const DecodedCharacter first = decode_at(s, begin);
  const bool digit = first.code < 0x80 && is_ascii_digit(static_cast<char>(first.code));
  if (!digit && currency.length != 9) return std::nullopt;
  const std::optional<JaNumeral> n = ja_numeral_at(s, begin);
  if (!n) return std::nullopt;
  JaReading r{at, n->end, *n, FactKind::kMoney, currency.code, true, n->approximate};
  r.numeral.value *= currency.scale;
  const CurrencyName again = japanese_currency_at(s.substr(std::min(n->end, s.size())));
  if (again.length > 0 && again.scale == 1) r.end = n->end + again.length;
  read_cents(s, r);
  return r;
}

}  // namespace taiyaku
