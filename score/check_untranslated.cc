#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "align/japanese_tokens.h"
#include "score/checks.h"
#include "score/place.h"
#include "score/quote.h"
#include "segment/segmenter.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"UNTR001", "Accuracy/Untranslated text", "phrase",
     "a run of English words left standing in the Japanese"},
    {"UNTR002", "Accuracy/Untranslated text", "word",
     "an English word that is no name left standing in the Japanese"},
    {"UNTR003", "Accuracy/Untranslated text", "script", "Japanese characters in the English"},
}};

constexpr const Rule& kPhrase = rule_named(kRules, "UNTR001");
constexpr const Rule& kWord = rule_named(kRules, "UNTR002");
constexpr const Rule& kScript = rule_named(kRules, "UNTR003");

/// Letters, which hyphens and apostrophes may join: the hyphens of a number are no words.
bool is_latin(std::string_view word) {
  const auto is_letter = [](unsigned char c) { return std::isalpha(c) != 0; };
  return std::any_of(word.begin(), word.end(), is_letter) &&
         std::all_of(word.begin(), word.end(), [&](char c) {
           return is_letter(static_cast<unsigned char>(c)) || c == '\'' || c == '-';
         });
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

bool is_lower(std::string_view word) {
  return is_latin(word) && std::all_of(word.begin(), word.end(), [](unsigned char c) {
           return std::isalpha(c) == 0 || std::islower(c) != 0;
         });
}

/// Closed-class English words: one between other Latin words means running text, not a name.
bool is_function_word(std::string_view word) {
  static constexpr WordSet kWords = word_set(
      "the", "a", "an", "is", "are", "was", "were", "be", "been", "has", "have", "had", "to", "in",
      "on", "at", "by", "for", "with", "from", "as", "that", "this", "it", "its", "they", "their",
      "of", "or", "but", "his", "her", "which", "who", "when", "not", "will", "would", "and");
  return kWords.contains(word);
}

/// Letters and digits alone, in lower case: what is left of an address that was taken apart.
std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0) letters += static_cast<char>(std::tolower(byte));
  }
  return letters;
}

/// What the source's English words are, asked once a passage.
class SourceWords {
 public:
  explicit SourceWords(const PairAnalysis& pair) : pair_(pair) {
    const Document& document = pair.source();
    const Range tokens = pair.bitext.source.tokens();
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
      tokens_.emplace(norm(document, document.tokens[t]), t);
  }

  bool contains(std::string_view word) const { return tokens_.contains(word); }
  /// The first place of a word; empty where it has none.
  Span place_of(std::string_view word) const {
    const auto known = tokens_.find(word);
    return known == tokens_.end() ? Span{} : pair_.source().tokens[known->second].span;
  }

  /// Whether a dictionary of English has the word, or the source says what it is a form of.
  bool is_english(std::string_view word) const {
    if (is_function_word(word) || pair_.lexicon->is_lemma(word)) return true;
    const auto known = tokens_.find(word);
    if (known == tokens_.end()) return false;
    const Document& document = pair_.source();
    return pair_.lexicon->is_lemma(lemma(document, document.tokens[known->second]));
  }

  /// Whether these words are part of one word of the source that has marks inside: an address, the
  /// name of a page (Talk:Numbers), code. Tokenisers take such words apart.
  bool is_in_one_word(std::string_view text) const {
    const std::string wanted = letters_of(text);
    std::string_view rest = surface(pair_.source(), pair_.bitext.source.span());
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find_first_of(" \n\t"), rest.size());
      const std::string_view word = rest.substr(0, end);
      if (word.find_first_of(".:/=_@") < word.size() - 1 &&
          letters_of(word).find(wanted) != std::string::npos)
        return true;
      rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return false;
  }

 private:
  const PairAnalysis& pair_;
  std::unordered_map<std::string_view, std::uint32_t> tokens_;  ///< by norm, the first of each
};

/// Consecutive Latin words, with what else stands between them on a line of English.
struct LatinRun {
  Range tokens;
  unsigned words = 0;
  unsigned lower = 0;     ///< written without a capital
  unsigned function = 0;  ///< the, of, was
  unsigned english = 0;   ///< of the lower-case words, those that are English
  unsigned from_source = 0;
};

bool joins(std::string_view text) {
  return text == "," || text == "." || text == "'" || text == "’" || text == "-" || text == ":" ||
         text == "\"";
}

LatinRun run_at(const Document& document, Range tokens, std::uint32_t begin,
                const SourceWords& source) {
  LatinRun run;
  run.tokens = {begin, begin};
  for (std::uint32_t t = begin; t < tokens.end; ++t) {
    const std::string_view word = surface(document, document.tokens[t]);
    const bool number = document.tokens[t].pos == Pos::kNumber;
    if (!is_latin(word) && !number && !joins(word)) break;
    if (!is_latin(word)) continue;
    run.tokens.end = t + 1;
    ++run.words;
    // Initials and unknowns (a, b and m) are no words of a language.
    if (word.size() > 1 && is_lower(word)) {
      ++run.lower;
      run.function += is_function_word(word) ? 1 : 0;
      run.english += source.is_english(word) ? 1 : 0;
    }
    run.from_source += source.contains(norm(document, document.tokens[t])) ? 1 : 0;
  }
  return run;
}

/// Up to the word behind the first colon: by that one tells the name of a page.
std::string_view through_colon(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const std::size_t word = std::min(text.find_first_not_of(' ', colon + 1), text.size());
  return text.substr(0, text.find(' ', word));
}

Span span_of_tokens(const Document& document, Range tokens) {
  return {document.tokens[tokens.begin].span.begin, document.tokens[tokens.end - 1].span.end};
}

/// Running English keeps its lower-case words; names, titles and products are capitalised, and a
/// single lower-case word may be a handle, a unit or a brand.
double phrase_confidence(const LatinRun& run) {
  if (run.words < 2 || run.lower == 0) return 0;
  // "Rivers and Roads": the small words of a title.
  if (run.lower == run.function && run.lower * 2 < run.words) return 0.25;
  // Another language, a chemical, random keys: that they stay is no omission.
  if (2 * run.english < run.lower) return 0.2;
  const double running = run.lower + run.function;
  return std::min(0.95, 0.15 + 0.2 * running * (0.5 + 0.5 * run.from_source / run.words));
}

/// Whether a byte belongs to an address, a tag or a handle: /status/, <body>, #rowing.
bool is_technical(char byte) {
  return std::string_view("/<>#@_=.&?:~|\\{}[]+").find(byte) != std::string_view::npos;
}

/// What stands around a word: an address is not to be translated, nor is code (class = stub).
bool is_in_address(std::string_view text, Span span) {
  if (text.substr(span.end).starts_with(" =")) return true;
  if (span.begin >= 2 && text.substr(span.begin - 2).starts_with("= ")) return true;
  return (span.begin > 0 && is_technical(text[span.begin - 1])) ||
         (span.end < text.size() && is_technical(text[span.end]));
}

/// スタumpy, トreat: half a word is in kana, the other was left as it was.
bool is_fused(std::string_view text, Span span) {
  return span.begin >= 3 && is_katakana(text.substr(span.begin - 3, 3));
}

/// Argh, Psst, WOW: what somebody calls out, in capitals or not.
bool is_interjection(std::string_view word) {
  static constexpr WordSet kWords =
      word_set("aargh", "ahem", "alas", "argh", "bah", "duh", "eek", "eww", "gee", "gosh", "hey",
               "hmm", "hooray", "huh", "hurrah", "hush", "meh", "nah", "nope", "oh", "ooh", "oops",
               "ouch", "ow", "phew", "pssst", "psst", "shh", "shush", "ugh", "uh", "um", "whee",
               "whew", "whoa", "whoops", "wow", "yay", "yeah", "yep", "yikes", "yippee", "yup");
  return kWords.contains(word);
}

double word_confidence(const PairAnalysis& pair, const SourceWords& source, const LatinRun& run,
                       Span span) {
  const std::string_view text = pair.target().text;
  const std::string_view word = surface(text, span);
  if (run.words != 1 || is_in_address(text, span)) return 0;
  if (run.from_source > 0 &&
      is_interjection(norm(pair.target(), pair.target().tokens[run.tokens.begin])))
    return 0.6;
  // コンサート in 市民会館, not 12in.
  const bool unit = span.begin > 0 && is_digit(text[span.begin - 1]);
  if (run.function == 1 && !unit) return 0.55;
  if (run.lower != 1 || word.size() < 3) return 0;
  if (source.is_english(word)) return run.from_source > 0 ? 0.55 : 0.4;
  if (run.from_source > 0) return 0.2;
  return is_fused(text, span) ? 0.65 : 0.35;
}

void report(const PairAnalysis& pair, const Rule& rule, Span span, double confidence,
            std::string message, std::vector<Finding>& findings) {
  findings.push_back(
      make_finding(rule, Severity::kMajor, confidence, at_target(pair, span), std::move(message)));
}

void check_japanese(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  std::optional<SourceWords> source;  // when it is asked
  for (std::uint32_t t = tokens.begin; t < tokens.end;) {
    if (!is_latin(surface(target, target.tokens[t]))) {
      ++t;
      continue;
    }
    if (!source) source.emplace(pair);
    const LatinRun run = run_at(target, tokens, t, *source);
    const Span span = span_of_tokens(target, run.tokens);
    const std::string_view text = surface(target, span);
    // <div id=…>: markup.
    const bool markup = span.begin > 0 &&
                        (target.text[span.begin - 1] == '<' || target.text[span.begin - 1] == '/');
    double phrase = markup ? 0 : phrase_confidence(run);
    if (phrase >= kShownConfidence && source->is_in_one_word(through_colon(text))) phrase = 0.2;
    if (phrase > 0) {
      report(pair, kPhrase, span, phrase, fmt::format("left in English: “{}”", quote(text)),
             findings);
    } else if (const double word = word_confidence(pair, *source, run, span); word > 0) {
      report(pair, kWord, span, word, fmt::format("left in English: “{}”", quote(text)), findings);
      const Span place = source->place_of(text);
      if (!place.empty()) findings.back().source = place;
    }
    t = run.tokens.end;
  }
}

bool is_japanese(std::string_view text) { return detect_language(text) == Language::kJapanese; }

void check_english(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    std::uint32_t end = t;
    while (end < tokens.end && is_japanese(surface(target, target.tokens[end]))) ++end;
    if (end == t) continue;
    const Span span = span_of_tokens(target, {t, end});
    const bool bracketed = span.begin > 0 && (target.text[span.begin - 1] == '(');
    report(pair, kScript, span, bracketed ? 0.4 : 0.9,
           fmt::format("left in Japanese: “{}”", quote(surface(target, span))), findings);
    t = end;
  }
}

}  // namespace

void check_untranslated(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (pair.bitext.target.language == Language::kJapanese) {
    check_japanese(pair, findings);
  } else {
    check_english(pair, findings);
  }
}

std::span<const Rule> untranslated_rules() { return kRules; }

}  // namespace taiyaku
