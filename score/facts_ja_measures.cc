#include "score/facts_ja_measures.h"

#include <algorithm>
#include <cmath>

#include "score/ja_digits.h"
#include "score/units.h"

namespace taiyaku {
namespace {

// キロ alone: kilometres or kilograms, by what is said around it.
UnitName kilo_at(std::string_view s, std::size_t at) {
  const std::size_t from = at > 90 ? at - 90 : 0;
  const std::string_view around = s.substr(from, 180);
  for (const std::string_view word : {"体重", "重さ", "重量", "減量", "増量", "コメ", "肉", "荷物",
                                      "太っ", "痩せ", "やせ", "押収"}) {
    if (around.find(word) != std::string_view::npos) return {"kilogram", 6};
  }
  return {"kilometer", 6};
}

// The unit at `at`; minutes and days only where dates did not take them.
UnitName unit_at(std::string_view s, std::size_t at) {
  if (at >= s.size()) return {};
  if (stands(s, at, {"日"}) && !stands(s, at, {"日間", "日本", "日目"})) return {"day", 3};
  if (stands(s, at, {"泊"})) return {};
  UnitName unit = japanese_unit_at(s.substr(at));
  if (unit.id == "year" && stands(s, at, {"年生", "年代", "年度"})) return {};
  if (unit.id == "minute" && stands(s, at, {"分の", "分野", "分割", "分類"}))
    return stands(s, at, {"分の"}) ? unit : UnitName{};
  if (unit.id == "degree" && stands(s, at, {"度"})) return {};
  if (unit.id == "second" && stands(s, at, {"秒速"})) return {};
  if (unit.id == "kilometer" && unit.length == 6) return kilo_at(s, at);
  if (unit.id == "are" && !stands(s, at + unit.length, {"の", "、", "。", "に", "を"})) return {};
  return unit;
}

}  // namespace

namespace {

// 47秒89, 8メートル35: the digits behind the unit are its decimals.
void read_decimals_behind(std::string_view s, JaReading& r, long double unit) {
  const std::size_t run = digit_run(s, r.end);
  const std::size_t end = r.end + run;
  if (run != 2 || !r.numeral.digits || stands(s, end, {".", ":", "分", "秒", "c", "セ", "人"}))
    return;
  r.numeral.value += unit * ((s[r.end] - '0') * 10 + (s[r.end + 1] - '0')) / 100;
  r.end = end;
}

// Takes what is counted in a unit smaller than `last`, which becomes that unit.
bool read_smaller_unit(std::string_view s, JaReading& r, const Unit& large, const Unit*& last) {
  const std::size_t at = skip_spaces(s, past_any(s, r.end, {"と"}));
  const std::optional<JaNumeral> minor = ja_cardinal_at(s, at);
  if (!minor) return false;
  const UnitName unit = unit_at(s, skip_spaces(s, minor->end));
  const Unit* small = find_unit(unit.id);
  if (small == nullptr || small->dimension != large.dimension || small->factor >= last->factor)
    return false;
  if (minor->value * small->factor >= last->factor * 1.01) return false;
  const bool calendar = small->id == "month" && large.id == "year";
  r.numeral.value += calendar ? minor->value / 12 : minor->value * small->factor / large.factor;
  r.end = skip_spaces(s, minor->end) + unit.length;
  last = small;
  return true;
}

}  // namespace

// 1年半, 2時間22分15秒, 1年6か月
void read_smaller_units(std::string_view s, JaReading& r, const Unit& large) {
  if (stands(s, r.end, {"半"}) && !stands(s, r.end, {"半分", "半期", "半ば", "半島"})) {
    r.numeral.value += 0.5L;
    r.end = past_any(s, r.end + 3, {"間"});
    return;
  }
  const Unit* last = &large;
  while (read_smaller_unit(s, r, large, last)) {
  }
  if (last->id == "second") read_decimals_behind(s, r, 1 / static_cast<long double>(large.factor));
}

bool read_unit(std::string_view s, JaReading& r) {
  const std::size_t at = skip_spaces(s, r.end);
  const UnitName unit = unit_at(s, at);
  if (unit.length == 0) return false;
  // A bare letter is a unit only where digits touch it.
  if (unit.length == 1 && (at != r.end || !r.numeral.digits)) return false;
  const Unit* known = find_unit(unit.id);
  const bool duration = known != nullptr && known->dimension == Dimension::kDuration;
  r.kind = duration ? FactKind::kDuration : FactKind::kMeasure;
  r.unit = unit.id;
  r.counted = true;
  r.end = at + unit.length;
  if (duration) read_smaller_units(s, r, *known);
  if (unit.id == "meter") read_decimals_behind(s, r, 1);
  return true;
}

bool read_temperature_scale(std::string_view s, JaReading& r) {
  const std::size_t at = skip_spaces(s, r.end);
  const std::size_t scale = past_any(s, at, {"°c", "°f"});
  if (scale == at) return false;
  r.kind = FactKind::kTemperature;
  r.unit = s[scale - 1] == 'c' ? "celsius" : "fahrenheit";
  r.end = scale;
  return true;
}

bool has_bare_degrees(std::string_view s, const JaReading& r) {
  const std::size_t at = skip_spaces(s, r.end);
  if (!stands(s, at, {"度"}) || stands(s, at, {"度目", "度も"})) return false;
  // 2度 is twice unless it rises: 気温上昇を2度以内に
  return r.numeral.value >= 4 || r.numeral.value != std::floor(r.numeral.value) ||
         stands(s, at + 3,
                {"上", "下", "高", "低", "以内", "未満", "に抑", "を超", "を下", "前後"});
}

void read_bare_degrees(std::string_view s, JaReading& r) {
  r.kind = FactKind::kTemperature;
  r.unit = "degree";
  r.end = skip_spaces(s, r.end) + std::string_view("度").size();
}

// 摂氏マイナス5度, 華氏98.6度, 氷点下10度
std::optional<JaReading> read_temperature(std::string_view s, std::size_t at) {
  const bool below = stands(s, at, {"氷点下", "零下"});
  const std::size_t word = past_any(s, at, {"摂氏", "華氏", "氷点下", "零下"});
  if (word == at) return std::nullopt;
  std::optional<JaNumeral> n = ja_numeral_at(s, skip_spaces(s, word));
  if (!n || !stands(s, skip_spaces(s, n->end), {"度"})) return std::nullopt;
  JaReading r{at,
              skip_spaces(s, n->end) + 3,
              *n,
              FactKind::kTemperature,
              stands(s, at, {"華氏"}) ? "fahrenheit" : "celsius",
              true,
              false};
  if (below) r.numeral.value = -r.numeral.value;
  return r;
}

// 時速120キロ
std::optional<JaReading> read_speed(std::string_view s, std::size_t at) {
  if (!stands(s, at, {"時速"})) return std::nullopt;
  const std::size_t begin = past_any(s, at + 6, {"約", "およそ"});
  const std::optional<JaNumeral> n = ja_numeral_at(s, begin);
  if (!n) return std::nullopt;
  const UnitName unit = japanese_unit_at(s.substr(n->end));
  if (unit.id != "kilometer" && unit.id != "mile") return std::nullopt;
  JaReading r{at,
              n->end + unit.length,
              *n,
              FactKind::kMeasure,
              unit.id == "mile" ? "mile-per-hour" : "kilometer-per-hour",
              true,
              false};
  r.numeral.approximate = r.numeral.approximate || begin > at + 6;
  return r;
}

}  // namespace taiyaku
