#include "segment/english_stop.h"

#include <algorithm>

#include "segment/abbreviations.h"
#include "segment/characters.h"
#include "segment/utf8.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::size_t kLongestWord = 32;  // bytes looked at to either side

constexpr auto kAfterTime = word_set(
    "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "PST", "PDT", "PT", "GMT", "UTC", "BST",
    "CET", "CEST", "IST", "JST", "KST", "HKT", "AEST", "Eastern", "Central", "Mountain", "Pacific",
    "Greenwich", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
constexpr auto kRelative = word_set("Which", "Who", "Whose", "Whom");

bool is_quote(char32_t value) {
  return value == U'"' || value == U'\'' || value == U'“' || value == U'‘' || value == U'«' ||
         value == U'„' || value == U'「' || value == U'『';
}

bool is_word_byte(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 0x80 || byte == '\'' || is_word(script_of(value));
}

// The word that begins at `at`: letters, digits, inner apostrophes.
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < kLongestWord && is_word_byte(text[end])) ++end;
  return text.substr(at, end - at);
}

// What stands before a stop up to white space or an opening mark: "U.S", "Mr", "$3.50".
std::string_view word_before(std::string_view text, std::size_t stop, std::size_t sentence) {
  std::size_t begin = stop;
  while (begin > sentence && stop - begin < kLongestWord) {
    const char byte = text[begin - 1];
    if (!is_word_byte(byte) && byte != '.' && byte != '&') break;
    --begin;
  }
  std::string_view word = text.substr(begin, stop - begin);
  while (!word.empty() && (word[0] == '\'' || word[0] == '.')) word.remove_prefix(1);
  for (const std::string_view mark : {"“", "‘", "—", "–", "…", "”", "«"}) {
    if (const std::size_t at = word.rfind(mark); at != std::string_view::npos) {
      word.remove_prefix(at + mark.size());
    }
  }
  return word;
}

bool is_roman_numeral(std::string_view word) {
  return !word.empty() && word.size() <= 5 &&
         word.find_first_not_of("IVX") == std::string_view::npos;
}

// "At 5 a.m." opens a sentence rather than being one.
bool is_adverbial_opening(std::string_view text, const Stop& stop) {
  const std::string_view sentence = text.substr(stop.sentence, stop.begin - stop.sentence);
  const std::size_t first = sentence.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || sentence.size() - first > kLongestWord) return false;
  const auto spaces =
      std::count(sentence.begin() + static_cast<std::ptrdiff_t>(first), sentence.end(), ' ');
  return spaces <= 2 && is_preposition(word_at(sentence, first));
}

// What follows, behind quotation marks and brackets that open.
struct Following {
  char32_t first = 0;     // its first character
  std::string_view word;  // the word that it begins
  bool opened = false;    // an opening quotation mark stands before it
  bool bracketed = false;
};

Following following(std::string_view text, std::size_t next) {
  Following found;
  std::size_t at = next;
  CodePoint current = code_point_at(text, at);
  while (current.size != 0 && (is_opening(current.value) || is_quote(current.value) ||
                               current.value == U'_' || current.value == U'*')) {
    found.opened = found.opened || is_quote(current.value);
    found.bracketed = found.bracketed || !is_quote(current.value);
    at += current.size;
    current = code_point_at(text, at);
  }
  found.first = current.value;
  found.word = word_at(text, at);
  return found;
}

bool abbreviation_ends(Abbreviation kind, std::string_view text, const Stop& stop,
                       const Following& next) {
  const bool starter = is_sentence_starter(next.word);
  switch (kind) {
    case Abbreviation::kNone:
      return true;
    case Abbreviation::kNever:
      return false;
    case Abbreviation::kNumbered:
      return !is_roman_numeral(next.word) && next.word.size() != 1;
    case Abbreviation::kTime:
      return !kAfterTime.contains(next.word) && !is_adverbial_opening(text, stop);
    case Abbreviation::kMaybe:
    case Abbreviation::kInitials:
      break;
  }
  return starter || (next.opened && !next.bracketed);
}

bool full_stop_ends(std::string_view text, const Stop& stop, const Following& next) {
  const std::string_view word = word_before(text, stop.begin, stop.sentence);
  Abbreviation kind = abbreviation_of(word);
  // An initial, a variable, the pronoun I: only the next word can tell.
  const bool letter =
      word.size() == 1 && script_of(static_cast<unsigned char>(word[0])) == Script::kLatin;
  if (letter && kind != Abbreviation::kNever) kind = Abbreviation::kMaybe;
  if (script_of(next.first) == Script::kDigit || script_of(next.first) == Script::kOther) {
    return kind == Abbreviation::kNone;
  }
  return abbreviation_ends(kind, text, stop, next);
}

// "No way!" Mr. Trump said. – the quotation is the object of what follows.
bool is_attributed(std::string_view text, std::size_t next) {
  std::size_t at = next;
  for (int words = 0; words < 4 && at < text.size(); ++words) {
    const std::string_view word = word_at(text, at);
    if (words > 0 && is_reporting_verb(word)) return true;
    if (word.empty() || !is_upper(code_point_at(word, 0).value)) return false;
    at += word.size();
    while (at < text.size() && (text[at] == ' ' || text[at] == '.')) ++at;
  }
  return false;
}

bool exclamation_ends(std::string_view text, const Stop& stop, const Following& next) {
  if (stop.quoted && is_attributed(text, stop.next)) return false;
  return stop.quoted || is_sentence_starter(next.word) ||
         !is_exclaiming_name(word_before(text, stop.begin, stop.sentence));
}

bool ellipsis_ends(std::string_view text, const Stop& stop) {
  const std::string_view run = text.substr(stop.begin, stop.end - stop.begin);
  const auto dots = std::count(run.begin(), run.end(), '.');
  // Set off by a space it marks words left out; four are an omission and a full stop.
  const bool spaced = stop.begin > 0 && is_space(code_point_before(text, stop.begin).value);
  return dots > 3 || !spaced;
}

// compounds. . . . The practice: the sentence ends at its own stop, the omission opens the next.
bool precedes_omission(std::string_view text, const Stop& stop) {
  return stop.end - stop.begin == 1 && text[stop.begin] == '.' && stop.begin > 0 &&
         is_word_byte(text[stop.begin - 1]) && text.substr(stop.next, 5) == ". . .";
}

bool is_ellipsis(std::string_view run) {
  return run.find("…") != std::string_view::npos || run.find("..") != std::string_view::npos ||
         run.find(". .") != std::string_view::npos;
}

bool ends_before_symbol(char32_t symbol) {
  constexpr std::u32string_view kGoOn = U"-–—.!?…,;:)]}/&+=|~";
  return kGoOn.find(symbol) == std::u32string_view::npos;
}

bool capital_follows(std::string_view text, const Stop& stop, const Following& next) {
  if (next.bracketed && kRelative.contains(next.word)) return false;
  const std::string_view run = text.substr(stop.begin, stop.end - stop.begin);
  const bool asks = run.find_first_of("!?") != std::string_view::npos;
  if (asks) return exclamation_ends(text, stop, next);
  if (is_ellipsis(run)) return ellipsis_ends(text, stop);
  return run != "." || full_stop_ends(text, stop, next);
}

}  // namespace

bool ends_sentence(std::string_view text, const Stop& stop) {
  if (stop.next > stop.last_word || stop.next >= text.size()) return false;
  if (precedes_omission(text, stop)) return true;
  if (list_marker_at(text, stop.next) != 0 && !is_upper(code_point_at(text, stop.next).value) &&
      !takes_number(word_before(text, stop.begin, stop.sentence)) &&
      full_stop_ends(text, stop, {U'a', {}, true, false})) {
    return true;
  }
  const Following next = following(text, stop.next);
  const Script script = script_of(next.first);
  if (is_lower(next.first)) {
    // iPhone, eBay
    return next.word.size() > 1 && is_ascii_upper(next.word[1]) && is_ascii_lower(next.word[0]) &&
           capital_follows(text, stop, next);
  }
  if (script == Script::kOther && !ends_before_symbol(next.first)) return false;
  return capital_follows(text, stop, next);
}

std::size_t list_marker_at(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  CodePoint first = code_point_at(text, at);
  if (first.value == U'•' || first.value == U'⁃' || first.value == U'*') {
    at += first.size;
    while (at < text.size() && text[at] == ' ') ++at;
  }
  const bool bracket = at < text.size() && text[at] == '(';
  at += bracket ? 1 : 0;
  const std::size_t label = at;
  while (at < text.size() && at - label < 4 && is_ascii_digit(static_cast<unsigned char>(text[at])))
    ++at;
  const bool digits = at > label;
  while (!digits && at < text.size() && at - label < 4 &&
         script_of(static_cast<unsigned char>(text[at])) == Script::kLatin) {
    ++at;
  }
  const std::string_view name = text.substr(label, at - label);
  const bool numeral = name.find_first_not_of("ivx") == std::string_view::npos;
  if (name.empty() || (digits ? name.size() > 3 : name.size() > 1 && !numeral)) return 0;
  const bool stop = at < text.size() && text[at] == '.';
  at += stop ? 1 : 0;
  const bool closed = at < text.size() && text[at] == ')';
  at += closed ? 1 : 0;
  // A capital with a stop is an initial.
  if (stop && !closed && is_ascii_upper(static_cast<unsigned char>(name[0]))) return 0;
  if (bracket ? !closed : !stop && !closed) return 0;
  return at < text.size() && is_space(code_point_at(text, at).value) ? at - begin : 0;
}

}  // namespace taiyaku
