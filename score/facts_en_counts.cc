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

}  // namespace

// Counted people and times; "in their 20s" is an age.
void read_counted(const EnTokens& t, EnReading& r) {
  const std::string_view w = t[r.end];
  if (counts_things(t, r)) r.unit = "item";
  if (is_one_of(w, {"people", "persons", "men", "women", "children"})) r.unit = "person";
  if (is_age_in_apposition(t, r)) {
    r.kind = FactKind::kAge;
    r.unit = "year";
  }
  if (w == "times" && r.numeral.value > 1) r.unit = "time";
  if (w == "s" && t.glued(r.end) && r.numeral.plain_digits && r.numeral.value < 100) {
    r.kind = FactKind::kAge;
    r.unit = "year";
    r.confidence = 0.5;
    ++r.end;
  }
}

}  // namespace taiyaku
