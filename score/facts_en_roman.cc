#include "score/facts_en_roman.h"

#include <algorithm>

#include "score/fact_roman.h"

namespace taiyaku {
namespace {

// Words that are numbered in Roman numerals, even by a single letter.
bool is_numbered(std::string_view w) {
  return is_one_of(
      w, {"chapter", "part",   "section",  "article",  "phase", "type",     "class", "grade",
          "vol",     "volume", "act",      "book",     "title", "category", "stage", "level",
          "war",     "bowl",   "appendix", "schedule", "annex", "table"});
}

bool all_capitals(const EnTokens& t, std::size_t i) {
  for (std::size_t at = t.begin(i); at < t.end(i); ++at) {
    if (!t.text().upper(at)) return false;
  }
  return t.begin(i) < t.end(i);
}

bool is_team(const EnTokens& t, std::size_t i) {
  return (t[i] == "xv" || t[i] == "xi") &&
         is_one_of(t[i - 1], {"starting", "first", "national", "team", "best", "world", "playing"});
}

}  // namespace

std::optional<EnReading> read_roman(const EnTokens& t, std::size_t i) {
  if (i == 0 || t.glued(i) || !t.is_word(i) || t[i].size() > 7 || !all_capitals(t, i))
    return std::nullopt;
  const int value = roman_value(t[i]);
  if (value == 0 || !t.is_word(i - 1)) return std::nullopt;
  EnReading r{i, i + 1, {}, FactKind::kOrdinal, {}, 0.6};
  r.numeral.value = value;
  if (is_team(t, i)) {
    r.kind = FactKind::kNumber;
    r.confidence = 0.5;
    return r;
  }
  const bool numbered = is_numbered(t[i - 1]);
  const bool named =
      t[i].size() > 1 && t.capital(i - 1) && t[i - 1].size() > 1 && !all_capitals(t, i - 1);
  // A pronoun follows any word: "the part I like".
  if (t[i] == "i" && !(numbered && t.capital(i - 1) && !t.is_word(i + 1))) return std::nullopt;
  return numbered || named ? std::optional(r) : std::nullopt;
}

}  // namespace taiyaku
