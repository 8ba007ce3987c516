#include "score/facts_en_counts.h"

#include "score/facts_en_ages.h"
#include "score/facts_en_context.h"

namespace taiyaku {
namespace {

// "38 important gardens": a plural within three words, with no word between that ends the phrase.
bool counts_things(const EnTokens& t, const EnReading& r) {
  if (r.numeral.fraction || r.numeral.value <= 1 || is_in_name(t, r.begin, r.numeral)) return false;
  for (std::size_t k = r.end; k < r.end + 3; ++k) {
    const std::string_view w = t[k];
    if (!t.is_word(k) || w.size() < 3) return false;
    if (is_one_of(w,
                  {"was",         "has",     "is",     "his",   "its",     "this",    "the",
                   "and",         "for",     "with",   "from",  "years",   "days",    "times",
                   "as",          "percent", "nights", "weeks", "months",  "hours",   "minutes",
                   "seconds",     "others",  "points", "goals", "degrees", "runs",    "thirds",
                   "consecutive", "years'",  "mins",   "ones",  "terms",   "seasons", "semesters",
                   "sets",        "laps",    "per",    "plus",  "miles",   "games",   "that",
                   "were",        "are",     "who",    "had",   "have",    "when",    "after",
                   "before",      "which",   "means",  "but"})) {
      return false;
    }
    if (w.size() > 3 && w.ends_with('s') && !w.ends_with("ss") && !w.ends_with("us") &&
        !w.ends_with("'s"))
      return !t.capital(k);
  }
  return false;
}

// "three times as many", "twice the size"
bool compares(std::string_view w) {
  return is_one_of(w, {"as", "the", "more", "less", "what", "that", "than", "its", "their"});
}

struct Multiple {
  std::string_view word;
  int times;
};

// Words that end in "fold", and verbs of multiplying.
constexpr Multiple kMultiples[] = {
    {"doubled", 2},  {"doubling", 2},   {"tripled", 3},       {"tripling", 3},   {"trebled", 3},
    {"trebling", 3}, {"quadrupled", 4}, {"quadrupling", 4},   {"twofold", 2},    {"threefold", 3},
    {"fourfold", 4}, {"fivefold", 5},   {"sixfold", 6},       {"sevenfold", 7},  {"eightfold", 8},
    {"ninefold", 9}, {"tenfold", 10},   {"hundredfold", 100}, {"quintupled", 5},
};

}  // namespace

std::optional<EnReading> read_multiple(const EnTokens& t, std::size_t i) {
  EnReading r{i, i + 1, {}, FactKind::kNumber, "fold", 0.5};
  if (t[i] == "twice") {
    r.numeral.value = 2;
    if (compares(t[i + 1])) return r;
    r.unit = "time";
    r.confidence = 0.3;
    return r;
  }
  if (t[i] == "halved" || t[i] == "halving") {
    r.numeral.value = 0.5L;
    return r;
  }
  for (const Multiple& multiple : kMultiples) {
    if (t[i] != multiple.word) continue;
    r.numeral.value = multiple.times;
    if (t[i].ends_with("fold")) r.confidence = 0.9;
    return r;
  }
  return std::nullopt;
}

std::optional<EnReading> read_couple(const EnTokens& t, std::size_t i) {
  if (t[i] != "a" || t[i + 1] != "couple" || t[i + 2] != "of") return std::nullopt;
  EnReading r{i, i + 2, {}, FactKind::kNumber, {}, 0.2};
  r.numeral.value = 2;
  r.approximate = true;
  return r;
}

// Counted people and times; "in their 20s" is an age.
void read_counted(const EnTokens& t, EnReading& r) {
  const std::string_view w = t[r.end];
  if (counts_things(t, r)) r.unit = "item";
  if (!r.numeral.fraction && is_one_of(w, {"people", "persons", "men", "women", "children"}))
    r.unit = "person";
  if (is_one_of(w, {"other", "others"})) r.company = FactCompany::kBesides;
  if (is_age_in_apposition(t, r)) {
    r.kind = FactKind::kAge;
    r.unit = "year";
  }
  if (w == "times" && r.numeral.value > 1)
    r.unit = compares(t[r.end + 1]) || t[r.end + 1].ends_with("er") ? "fold" : "time";
  const std::size_t fold = after_hyphen(t, r.end);
  if (t[fold] == "fold") {
    r.unit = "fold";
    r.end = fold + 1;
  }
  if (w == "s" && t.glued(r.end) && r.numeral.plain_digits && r.numeral.value < 100) {
    r.kind = FactKind::kAge;
    r.unit = "year";
    r.confidence = is_possessive_age(t, r.begin) ? 0.9 : 0.5;
    ++r.end;
  }
}

}  // namespace taiyaku
