#include "score/facts_en_context.h"

#include <algorithm>
#include <initializer_list>

namespace taiyaku {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_approximate(const EnTokens& t, std::size_t begin, std::size_t end) {
  std::size_t k = begin;
  while (k > 0 && is_one_of(t[k - 1], {"a", "an", "the", "$", "£", "€", "us", "to"})) --k;
  if (k > 0 && is_one_of(t[k - 1], {"about", "around", "nearly", "almost", "roughly",
                                    "approximately", "some", "estimated", "circa", "approx",
                                    "reported", "like", "~", "approximate"})) {
    return true;
  }
  if (k > 1 && t[k - 1] == "close") return true;
  if (t[end] == "or" && t[end + 1] == "so") return true;
  return t[end] == "odd" || (t[end] == "-" && t[end + 1] == "odd") || t[end] == "ish";
}

bool is_no_number(const EnTokens& t, std::size_t begin, const EnNumeral& n) {
  const std::string_view word = t[begin];
  const std::string_view before = begin > 0 ? t[begin - 1] : std::string_view();
  if (word == "one" && n.single_word) {
    if (is_one_of(before,
                  {"no",   "this",    "that",     "the",  "any",   "every", "some", "which",
                   "each", "another", "previous", "next", "only",  "loved", "last", "first",
                   "good", "bad",     "new",      "old",  "right", "wrong", "big",  "other"})) {
      return true;
    }
    return is_one_of(t[n.end], {"of", "another", "'s", "must", "can", "would", "should", "might",
                                "could", "may", "is", "has"}) ||
           (before == "-" && t.glued(begin));
  }
  if (word == "fifty" && t[begin + 1] == "-" && t[begin + 2] == "fifty") return true;
  if (word == "fifty" && begin > 1 && before == "-" && t[begin - 2] == "fifty") return true;
  if (word == "second" && n.ordinal && is_one_of(before, {"a", "per", "every", "split"}))
    return true;
  return n.digits && t.glued(n.end) && t.is_word(n.end) && t.glued(n.end + 1) &&
         t.is_digits(n.end + 1);
}

bool is_in_name(const EnTokens& t, std::size_t begin, const EnNumeral& n) {
  if (begin == 0) return false;
  if (n.digits && t.glued(begin) && t.is_word(begin - 1)) return true;
  if (n.digits && t[begin - 1] == "no" && t.capital(begin - 1)) return true;
  if (n.digits && t[begin - 1] == "-" && t.glued(begin) && t.glued(begin - 1) && begin > 1 &&
      t.is_word(begin - 2)) {
    return !is_one_of(t[begin - 2], {"mid", "pre", "post", "non", "sub", "under", "over", "top",
                                     "to", "and", "or"});
  }
  if (!n.digits && t.capital(begin) && t.capital(n.end) && t.is_word(n.end)) return true;
  if (!n.digits && t.capital(begin) && begin > 1 && t.capital(begin - 1) && t.is_word(begin - 1))
    return true;
  return n.digits && t.capital(begin - 1) && t.is_word(begin - 1) && begin > 1 &&
         is_one_of(t[begin - 1], {"flight", "route", "highway", "boeing", "airbus", "iphone",
                                  "windows", "galaxy", "channel", "apollo"});
}

double confidence_of(const EnTokens& t, std::size_t begin, const EnNumeral& n) {
  if (is_in_name(t, begin, n)) return 0.2;
  if (n.digits) return n.ordinal && n.value < 4 ? 0.8 : 1;
  if (n.fraction) return t[begin] == "half" ? 0.2 : 0.6;
  if (n.ordinal && begin > 0 &&
      is_one_of(t[begin - 1], {"finished", "finishing", "finish", "placed", "ranked", "came"}))
    return 0.8;
  if (n.ordinal) return n.value <= 1 ? 0.15 : n.value <= 2 ? 0.2 : n.value <= 3 ? 0.35 : 0.7;
  // "hundreds of", "a million reasons"
  if (t[begin].starts_with("multi")) return 0.2;
  if (begin > 0 && is_one_of(t[begin - 1], {"few", "several", "many"})) return 0.2;
  if (t[begin].ends_with('s') && n.value >= 12 && t[begin] != "six") return 0.2;
  if (t[begin] == "a" || t[begin] == "an") return 0.5;
  if (n.single_word) return n.value <= 1 ? 0.2 : n.value <= 2 ? 0.5 : 0.9;
  return 0.95;
}

bool mentions_temperature(const FactText& text) {
  for (const std::string_view word : {"temperature", "thermostat", "heat", "hot", "cold", "warm",
                                      "weather", "fever", "oven", "freez"}) {
    if (text.folded.find(word) != std::string::npos) return true;
  }
  return false;
}

std::size_t skip_address(const EnTokens& t, std::size_t i) {
  const bool scheme = (t[i] == "http" || t[i] == "https") && t[i + 1] == ":" && t.glued(i + 1);
  if (!scheme && !(t[i] == "www" && t[i + 1] == "." && t.glued(i + 1))) return i;
  ++i;
  while (i < t.size() && t.glued(i)) {
    if (t.is_digits(i) && t[i].size() == 8) break;
    ++i;
  }
  return i;
}

}  // namespace taiyaku
