#include "score/name_setting.h"

#include <algorithm>
#include <span>

#include "lexicon/name_titles.h"
#include "score/name_kinds.h"
#include "segment/characters.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

/// How many describing words may stand between a name and what governs it.
constexpr std::uint32_t kMostDescribing = 4;

constexpr NeighbourClass index_of(std::span<const std::string_view> table, std::string_view name) {
  return static_cast<NeighbourClass>(std::find(table.begin(), table.end(), name) - table.begin());
}
consteval NeighbourClass english(std::string_view name) {
  const NeighbourClass index = index_of(kEnglishNeighbours, name);
  if (index == kEnglishNeighbours.size()) throw "no such class";
  return index;
}
consteval NeighbourClass japanese(std::string_view name) {
  const NeighbourClass index = index_of(kJapaneseNeighbours, name);
  if (index == kJapaneseNeighbours.size()) throw "no such class";
  return index;
}
consteval NeighbourClass shape(std::string_view name) {
  const NeighbourClass index = index_of(kEnglishShapes, name);
  if (index == kEnglishShapes.size()) throw "no such class";
  return index;
}

constexpr WordSet kAuxiliaries =
    word_set("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can",
             "could", "should", "may", "might", "do", "does", "did", "must");
constexpr WordSet kSaying =
    word_set("say", "tell", "tweet", "announce", "report", "write", "add", "note", "claim", "ask");
constexpr WordSet kPossessives = word_set("his", "her", "their", "its", "my", "our", "your");

/// The words that name their own class are the second to the last preposition of the table.
NeighbourClass function_word(std::string_view word) {
  constexpr NeighbourClass kFirst = english("of");
  constexpr NeighbourClass kLast = english("through");
  const auto* const end = kEnglishNeighbours.begin() + kLast + 1;
  const auto* const found = std::find(kEnglishNeighbours.begin() + kFirst, end, word);
  return found == end ? english("other")
                      : static_cast<NeighbourClass>(found - kEnglishNeighbours.begin());
}

NeighbourClass english_symbol(std::string_view mark) {
  if (mark == "“" || mark == "”") return english("\"");
  constexpr NeighbourClass kFirst = english(",");
  constexpr NeighbourClass kLast = english(":");
  for (NeighbourClass c = kFirst; c <= kLast; ++c) {
    if (kEnglishNeighbours[c] == mark) return c;
  }
  return english("symbol");
}

/// A word with a meaning, by its ending.
NeighbourClass english_word(std::string_view word, std::string_view lemma) {
  if (word.ends_with("ing")) return english("-ing");
  const bool changed = word != lemma;
  if (word.ends_with("ed") || (changed && !word.ends_with('s'))) return english("past");
  return changed ? english("-s") : english("word");
}

NeighbourClass english_class(const Document& document, Range sentence, std::uint32_t t) {
  if (t >= sentence.end) return english("end");
  const Token& token = document.tokens[t];
  std::string_view word = norm(document, token);
  const NeighbourClass own = function_word(word);
  if (own != english("other")) return own;
  if (kAuxiliaries.contains(word)) return english("aux");
  if (word == "'s" || word == "'") return english("'s");
  if (word == "the" || word == "a" || word == "an") return english("the");
  if (kPossessives.contains(word)) return english("their");
  if (kSaying.contains(lemma(document, token))) return english("say");
  if (token.pos == Pos::kSymbol) return english_symbol(word);
  while (word.ends_with('.')) word.remove_suffix(1);
  if (is_title_before(word)) return english("title");
  switch (token.pos) {
    case Pos::kContent:
      return english_word(word, lemma(document, token));
    case Pos::kProperNoun:
      return english("name");
    case Pos::kNumber:
      return english("number");
    default:
      return english("other");
  }
}

/// Words that only describe what follows them.
bool describes(NeighbourClass c) {
  return c == english("the") || c == english("their") || c == english("word") ||
         c == english("name") || c == english("number") || c == english("title");
}

NeighbourClass governor(const Document& document, Range sentence, Range name) {
  std::uint32_t t = name.begin;
  for (std::uint32_t n = 0; n <= kMostDescribing; ++n) {
    if (t == sentence.begin) return english("start");
    const NeighbourClass c = english_class(document, sentence, --t);
    if (!describes(c)) return c;
  }
  return english("far");
}

constexpr WordSet kBeing = word_set("is", "are", "was", "were", "be", "been");
/// "Norway had not been badly beaten": words from the name to the participle.
constexpr std::uint32_t kLongestPassive = 5;
/// Tokens from a name to the passive that it does.
constexpr std::uint32_t kPassiveReach = 10;

/// Whether a form of be stands at `t`, and a participle behind it.
bool is_passive(const Document& document, Range sentence, std::uint32_t t) {
  if (!kBeing.contains(norm(document, document.tokens[t]))) return false;
  const std::uint32_t end = std::min(t + kLongestPassive, sentence.end);
  for (std::uint32_t next = t + 1; next < end; ++next) {
    const std::string_view word = norm(document, document.tokens[next]);
    if (word == "been" || word == "not" || word.ends_with("ly")) continue;
    return english_class(document, sentence, next) == english("past");
  }
  return false;
}

/// Whether what is said of the name is a passive: "Norway had not been beaten".
bool is_passive_subject(const Document& document, Range sentence, Range name) {
  const std::uint32_t end = std::min(name.end + kLongestPassive, sentence.end);
  for (std::uint32_t t = name.end; t < end; ++t) {
    if (is_passive(document, sentence, t)) return true;
    const std::string_view word = norm(document, document.tokens[t]);
    if (!kAuxiliaries.contains(word) && word != "not" && !word.ends_with("ly")) return false;
  }
  return false;
}

/// Xに破られた: whether に, から or によって marks it and a passive follows soon.
bool is_passive_doer(const Document& document, Range sentence, Range name,
                     const JapaneseSetting& setting) {
  if (setting.beyond != japanese("に") && setting.beyond != japanese("から") &&
      setting.beyond != japanese("による") && setting.beyond != japanese("particle")) {
    return false;
  }
  return has_japanese_passive(document,
                              {name.end, std::min(name.end + kPassiveReach, sentence.end)});
}

/// Welsh, Israeli, Syrians: what belongs to a country.
bool looks_like_people(std::string_view word) {
  return word.ends_with("an") || word.ends_with("ans") || word.ends_with("ish") ||
         word.ends_with("ese") || word.ends_with("ch") || word.ends_with('i');
}

NeighbourClass shape_of(const Document& document, Range sentence, Range name) {
  const Token& first = document.tokens[name.begin];
  const std::string_view text = surface(document, first);
  if (!begins_with_capital(text) && first.pos != Pos::kProperNoun) return shape("common");
  if (first.pos != Pos::kProperNoun && name.begin == sentence.begin && name.size() == 1) {
    return shape("opening");
  }
  if (text.size() > 1 && (is_ascii_upper(text[1]) || text.find('.') != std::string_view::npos)) {
    return shape("acronym");
  }
  if (name.size() > 1) return shape("full name");
  return looks_like_people(norm(document, first)) ? shape("people") : shape("name");
}

/// Particles and marks that name their own class.
NeighbourClass own_class(std::string_view word) {
  constexpr NeighbourClass kFirst = japanese("は");
  constexpr NeighbourClass kLast = japanese("・");
  if (word == "(") word = "（";
  if (word == ")") word = "）";
  const auto* const end = kJapaneseNeighbours.begin() + kLast + 1;
  const auto* const found = std::find(kJapaneseNeighbours.begin() + kFirst, end, word);
  return found == end ? japanese("other")
                      : static_cast<NeighbourClass>(found - kJapaneseNeighbours.begin());
}

NeighbourClass japanese_class(const Document& document, Range sentence, std::uint32_t t) {
  if (t >= sentence.end) return japanese("end");
  const Token& token = document.tokens[t];
  const std::string_view word = norm(document, token);
  if (is_title_behind(word)) return japanese("person");
  const NeighbourClass own = own_class(word);
  if (own != japanese("other")) return own;
  switch (token.pos) {
    case Pos::kSymbol:
      return japanese("symbol");
    case Pos::kSuffix:
      return japanese("suffix");
    case Pos::kVerb:
    case Pos::kAuxiliary:
      return japanese("verb");
    case Pos::kNoun:
    case Pos::kProperNoun:
      return japanese("noun");
    case Pos::kParticle:
      return japanese("particle");
    default:
      return japanese("other");
  }
}

bool belongs_to_name(NeighbourClass c) {
  return c == japanese("person") || c == japanese("suffix") || c == japanese("noun") ||
         c == japanese("other");
}

}  // namespace

bool has_english_passive(const Document& document, Range sentence) {
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t) {
    if (is_passive(document, sentence, t)) return true;
  }
  return false;
}

bool has_japanese_passive(const Document& document, Range sentence) {
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t) {
    const std::string_view word = lemma(document, document.tokens[t]);
    if (word == "れる" || word == "られる") return true;
  }
  return false;
}

EnglishSetting english_setting(const Document& document, Range sentence, Range name) {
  EnglishSetting setting;
  setting.shape = shape_of(document, sentence, name);
  setting.before = name.begin == sentence.begin ? english("start")
                                                : english_class(document, sentence, name.begin - 1);
  setting.behind = english_class(document, sentence, name.end);
  setting.governor = governor(document, sentence, name);
  setting.passive = is_passive_subject(document, sentence, name) ||
                    (setting.governor == english("by") &&
                     has_english_passive(document, {sentence.begin, name.begin}));
  return setting;
}

JapaneseSetting japanese_setting(const Document& document, Range sentence, Range name) {
  JapaneseSetting setting;
  setting.before = name.begin == sentence.begin
                       ? japanese("start")
                       : japanese_class(document, sentence, name.begin - 1);
  setting.behind = japanese_class(document, sentence, name.end);
  setting.skipped = belongs_to_name(setting.behind);
  setting.beyond =
      setting.skipped ? japanese_class(document, sentence, name.end + 1) : setting.behind;
  setting.passive = is_passive_doer(document, sentence, name, setting);
  return setting;
}

}  // namespace taiyaku
