#include "score/facts_en_idioms.h"

#include <algorithm>
#include <iterator>

#include "score/fact_name_index.h"
#include "score/facts_en_reading.h"

namespace taiyaku {
namespace {

// Phrases that begin with the numeral.
constexpr std::string_view kIdioms[] = {
    "eleventh hour",
    "eleventh-hour",
    "fifth column",
    "fifth wheel",
    "first aid",
    "first and foremost",
    "first class",
    "first hand",
    "first lady",
    "first-class",
    "first-hand",
    "first name",
    "first of all",
    "first place",
    "first-rate",
    "first responder",
    "first responders",
    "first sight",
    "forty winks",
    "four-letter word",
    "nine-to-five",
    "nine to five",
    "one and only",
    "one by one",
    "one-off",
    "one-sided",
    "one-stop",
    "one-time",
    "one-way",
    "second fiddle",
    "second guess",
    "second-guess",
    "second hand",
    "second-hand",
    "second nature",
    "second rate",
    "second-rate",
    "second thought",
    "second thoughts",
    "second to none",
    "seventh heaven",
    "six of one and half a dozen",
    "six of one, half a dozen",
    "six of one",
    "sixes and sevens",
    "third parties",
    "third party",
    "third-party",
    "third wheel",
    "third world",
    "two-faced",
    "two left feet",
    "two peas in a pod",
    "two-way street",
    "zero in on",
    "zero-sum",
    "zero tolerance",
    "zero-tolerance",
};

constexpr NameIndex<std::size(kIdioms)> kIdiomIndex([](std::size_t i) { return kIdioms[i]; });

// The word before the numeral and the numeral: "cloud nine".
struct Pair {
  std::string_view before, numeral;
};
constexpr Pair kPairs[] = {
    {"all", "one"},  {"at", "first"},    {"cloud", "nine"}, {"day", "one"},
    {"for", "one"},  {"ground", "zero"}, {"high", "five"},  {"high", "fives"},
    {"plus", "one"}, {"square", "one"},  {"the", "nines"},  {"hang", "ten"},
};

}  // namespace

std::size_t past_idiom(const EnTokens& t, std::size_t i) {
  const std::string_view here = t.text().from(t.begin(i));
  for (const std::uint16_t n : kIdiomIndex.candidates(here)) {
    const std::size_t size = kIdioms[n].size();
    if (here.starts_with(kIdioms[n]) && ends_word(t, i, size)) return token_after(t, i, size);
  }
  const bool paired = i > 0 && std::any_of(std::begin(kPairs), std::end(kPairs), [&](Pair pair) {
                        return t[i] == pair.numeral && t[i - 1] == pair.before;
                      });
  return paired ? i + 1 : i;
}

}  // namespace taiyaku
