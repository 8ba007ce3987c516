#include "segment/abbreviations.h"

#include "segment/characters.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

// Titles and the like, capitalised.
constexpr auto kTitles =
    word_set("mr", "mrs", "ms", "mx", "messrs", "mme", "mlle", "dr", "drs", "prof", "gen", "sen",
             "sens", "rep", "reps", "gov", "govs", "lt", "col", "maj", "capt", "cpl", "sgt", "pvt",
             "adm", "cmdr", "comdr", "cdr", "brig", "rev", "fr", "hon", "pres", "supt", "det",
             "insp", "amb", "ste", "mt", "ft", "pt", "msgr", "bros", "atty", "asst", "assoc");
// What must be followed by something, in any case.
constexpr auto kNever = word_set("mr", "mrs", "dr", "vs", "e.g", "i.e", "eg", "ie", "viz", "cf",
                                 "ca", "p.s", "n.b", "approx", "esp", "incl", "n°", "nº", "resp");
constexpr auto kNumbered =
    word_set("no", "nos", "nr", "p", "pp", "vol", "vols", "ch", "chap", "art", "arts", "sec",
             "sect", "fig", "figs", "eq", "eqs", "eqn", "para", "paras", "cl", "rs", "ver", "fol",
             "ext", "tel", "est", "c", "b", "d", "r", "pt", "pts", "dept");
constexpr auto kMaybe =
    word_set("inc", "ltd", "co", "corp", "cos", "llc", "plc", "bhd", "pty", "gmbh", "jr", "sr",
             "esq", "st", "ave", "blvd", "rd", "hwy", "sq", "bldg", "apt", "univ", "inst", "al",
             "etc", "phd", "v", "aka", "intl", "int'l", "natl", "nat'l", "govt", "gov't", "mfg",
             "ctr", "dept", "assn", "ft", "lb", "lbs", "oz", "yr", "yrs", "hr", "hrs", "mins",
             "mph", "tbsp", "tsp", "ph.d", "b.sc", "m.sc", "op", "ed", "eds");
// Months, weekdays, states: as words in lower case they mean something else (sun, mass, ill).
constexpr auto kMaybeCapitalised = word_set(
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon",
    "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ala", "ariz", "ark",
    "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "kans", "ky", "la", "mass",
    "md", "mich", "minn", "miss", "mont", "neb", "nev", "okla", "ont", "ore", "pa", "penn", "tenn",
    "tex", "va", "vt", "wash", "wis", "wyo", "alta", "que");
constexpr auto kMonths =
    word_set("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");
constexpr auto kStarters = word_set(
    "A", "About", "After", "Again", "Although", "All", "Also", "Among", "An", "And", "Another",
    "Any", "Anyone", "Are", "As", "At", "Because", "Before", "Both", "But", "By", "Can", "Could",
    "Despite", "Did", "Do", "Does", "During", "Each", "Earlier", "Either", "Even", "Every",
    "Everyone", "Few", "Finally", "For", "From", "Further", "Given", "Had", "Has", "Have", "He",
    "Her", "Here", "His", "How", "However", "Hundreds", "I", "If", "In", "Indeed", "Instead", "Is",
    "It", "Its", "Just", "Later", "Let", "Many", "Meanwhile", "Millions", "More", "Moreover",
    "Most", "Much", "My", "Neither", "Nevertheless", "No", "Nobody", "None", "Nonetheless", "Nor",
    "Not", "Nothing", "Now", "On", "Once", "Only", "Or", "Other", "Others", "Our", "Perhaps",
    "Several", "She", "Should", "Similarly", "Since", "So", "Some", "Someone", "Something", "Soon",
    "Still", "Such", "Than", "That", "The", "Their", "Then", "There", "Therefore", "These", "They",
    "This", "Those", "Though", "Thousands", "Through", "Thus", "To", "Today", "Together", "Too",
    "Unless", "Unlike", "Until", "Was", "We", "Well", "Were", "What", "When", "Whenever", "Where",
    "Whether", "Which", "While", "Who", "Whose", "Why", "With", "Within", "Without", "Would", "Yes",
    "Yesterday", "Yet", "You", "Your");
constexpr auto kPrepositions =
    word_set("about", "after", "around", "at", "before", "between", "by", "during", "from", "in",
             "of", "on", "since", "till", "until", "to", "with");
constexpr auto kReporting = word_set(
    "said", "says", "say", "asked", "asks", "told", "tells", "added", "adds", "wrote", "writes",
    "replied", "shouted", "cried", "answered", "thought", "yelled", "exclaimed", "whispered",
    "joked", "insisted", "warned", "recalled", "explained", "declared", "tweeted", "posted");
constexpr auto kExclaiming = word_set("yahoo", "jeopardy", "yum", "joomla", "oklahoma", "shazam",
                                      "wham", "panic", "y", "e", "airplane", "jumpstart");

// Letters with stops between them: U.S, D.C, a.m, J.R.R
bool is_dotted_letters(std::string_view word) {
  if (word.empty() || word.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool fits = i % 2 == 0 ? script_of(static_cast<unsigned char>(word[i])) == Script::kLatin
                                 : word[i] == '.';
    if (!fits) return false;
  }
  return true;
}

}  // namespace

Abbreviation abbreviation_of(std::string_view word) {
  const LowerCase buffer(word);
  const std::string_view lower = buffer.view();
  if (lower.empty()) return Abbreviation::kNone;
  if (lower == "a.m" || lower == "p.m" || lower == "am" || lower == "pm") {
    return lower.size() == 3 ? Abbreviation::kTime : Abbreviation::kNone;
  }
  const bool capitalised = is_ascii_upper(word[0]);
  // A lone capital is an initial, whatever the same letter abbreviates in lower case.
  if (!(capitalised && word.size() == 1)) {
    if (kNever.contains(lower) || (capitalised && kTitles.contains(lower))) {
      return Abbreviation::kNever;
    }
    if (kNumbered.contains(lower)) return Abbreviation::kNumbered;
    if (kMaybe.contains(lower)) return Abbreviation::kMaybe;
    if (capitalised && kMaybeCapitalised.contains(lower)) return Abbreviation::kMaybe;
  }
  return is_dotted_letters(word) ? Abbreviation::kInitials : Abbreviation::kNone;
}

bool takes_number(std::string_view word) {
  const LowerCase lower(word);
  return kNumbered.contains(lower.view()) || kMonths.contains(lower.view());
}

bool is_sentence_starter(std::string_view word) {
  const std::string_view stem = word.substr(0, word.find_first_of("'\xE2"));
  return kStarters.contains(stem);
}

bool is_preposition(std::string_view word) {
  return kPrepositions.contains(LowerCase(word).view());
}

bool is_reporting_verb(std::string_view word) { return kReporting.contains(word); }

bool is_exclaiming_name(std::string_view word) {
  return !word.empty() && is_ascii_upper(word[0]) && kExclaiming.contains(LowerCase(word).view());
}

}  // namespace taiyaku
