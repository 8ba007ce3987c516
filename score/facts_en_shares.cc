#include "score/facts_en_shares.h"

#include <cmath>

#include "score/facts_en_cardinal.h"
#include "score/facts_en_reading.h"
#include "score/units.h"

namespace taiyaku {
namespace {

// "number one in 10 countries", "at least one in four"
bool is_ranked(const EnTokens& t, std::size_t begin) {
  return begin > 0 &&
         is_one_of(t[begin - 1], {"number", "no", "no.", "#", "ranked", "top", "just"});
}

// What happens in turn, so that "three in four games" counts two things.
bool is_played(std::string_view w) {
  return is_one_of(
      w, {"game",      "games",   "match",    "matches",   "start",     "starts",   "inning",
          "innings",   "attempt", "attempts", "try",       "tries",     "season",   "seasons",
          "set",       "sets",    "round",    "rounds",    "race",      "races",    "outing",
          "outings",   "visit",   "visits",   "at",        "different", "separate", "cities",
          "countries", "states",  "towns",    "provinces", "districts", "places",   "locations"});
}

// The token of "in" after the cardinal, or after the one noun between: "one person in three".
std::size_t joint_of(const EnTokens& t, const EnNumeral& n) {
  const std::size_t k = after_hyphen(t, n.end);
  if (t[k] == "in") return k;
  const bool noun = n.value == 1 && t.is_word(k) && k == n.end && !t.capital(k) && t[k].size() > 2;
  return noun && t[k + 1] == "in" ? k + 1 : 0;
}

// "one in 1995" is a year, "one in two weeks" a time, "one in four games" a count.
bool is_whole(const EnTokens& t, const EnCardinal& whole) {
  const std::size_t end = whole.end();
  if (whole.literal() && whole.plain() && whole.value() >= 1900 && whole.value() < 2100)
    return false;
  if (t[end] == "-" || t[end] == "%" || t[end] == "percent" || is_played(t[end])) return false;
  return english_unit_at(t.text().from(t.begin(end))).length < 2;
}

// After a noun of its own the share is complete: "one child in five is", but "one arrest in two
// cities".
bool ends_share(const EnTokens& t, std::size_t i) {
  return !t.is_word(i) ||
         is_one_of(t[i], {"is", "are", "was", "were", "has", "have", "had", "will", "would", "can",
                          "could", "now", "in", "and", "who", "lives", "said", "says"});
}

}  // namespace

void read_share(const EnTokens& t, std::size_t begin, EnNumeral& n) {
  if (n.value < 1 || n.value != std::floor(n.value) || n.value > 100) return;
  const std::size_t in = joint_of(t, n);
  if (in == 0 || is_ranked(t, begin)) return;
  std::size_t k = after_hyphen(t, in + 1);
  if (t[k] == "every") ++k;
  if ((t[k] == "a" || t[k] == "an") && t.is_word(k + 1) && t[k + 1] != "half" &&
      EnCardinal(t, k + 1).any())
    ++k;
  const EnCardinal whole(t, k);
  if (!whole.any() || whole.value() <= n.value || !is_whole(t, whole)) return;
  const bool noun_between = in > n.end && t[in - 1] != "-";
  if (noun_between && !ends_share(t, whole.end())) return;
  n = EnNumeral{n.value / whole.value(), whole.end(), false, n.digits, false, false, true, false};
}

}  // namespace taiyaku
