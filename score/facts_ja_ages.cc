#include "score/facts_ja_ages.h"

#include <cmath>
#include <utility>

#include "score/facts_ja_measures.h"
#include "score/units.h"

namespace taiyaku {

namespace {

// 10日齢, 6か月児
bool read_age_of_infant(std::string_view s, JaReading& r, std::size_t at) {
  for (const auto& [name, unit] : {std::pair<std::string_view, std::string_view>{"日齢", "day"},
                                   {"か月児", "month"},
                                   {"カ月児", "month"},
                                   {"ヶ月児", "month"},
                                   {"週齢", "week"}}) {
    if (!stands(s, at, {name})) continue;
    r.kind = FactKind::kAge;
    r.unit = unit;
    r.end = at + name.size();
    return true;
  }
  return false;
}

}  // namespace

bool read_age(std::string_view s, JaReading& r) {
  const std::size_t at = skip_spaces(s, r.end);
  const std::size_t end = past_any(s, at, {"歳児", "歳", "才", "代後半", "代前半", "代半ば", "代"});
  if (end == at) return read_age_of_infant(s, r, at);
  if (stands(s, at, {"代"})) {
    const bool decade =
        r.numeral.value >= 10 && r.numeral.value < 100 && std::fmod(r.numeral.value, 10) == 0;
    if (!decade || stands(s, at, {"代目", "代表", "代わ"})) return false;
    r.numeral.approximate = true;
  }
  r.kind = FactKind::kAge;
  r.unit = "year";
  r.counted = true;
  r.end = end;
  if (!r.numeral.approximate) read_smaller_units(s, r, *find_unit("year"));
  return true;
}

std::optional<JaReading> read_around_age(std::string_view s, std::size_t at) {
  if (!stands(s, at, {"アラ"})) return std::nullopt;
  for (const auto& [name, years] : {std::pair<std::string_view, int>{"アラサー", 30},
                                    {"アラフォー", 40},
                                    {"アラフィフ", 50},
                                    {"アラ還", 60},
                                    {"アラカン", 60}}) {
    if (!stands(s, at, {name})) continue;
    JaReading r{at, at + name.size(), {}, FactKind::kAge, "year", true};
    r.numeral.value = years;
    r.numeral.approximate = true;
    r.numeral.characters = 1;
    return r;
  }
  return std::nullopt;
}

}  // namespace taiyaku
