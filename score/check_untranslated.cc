#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>
#include <unordered_set>

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

bool is_lower(std::string_view word) {
  return is_latin(word) && std::all_of(word.begin(), word.end(), [](unsigned char c) {
           return std::isalpha(c) == 0 || std::islower(c) != 0;
         });
}

/// Closed-class English words: one between other Latin words means running text, not a name.
bool is_function_word(std::string_view word) {
  constexpr WordSet kWords = word_set(
      "the", "a", "an", "is", "are", "was", "were", "be", "been", "has", "have", "had", "to", "in",
      "on", "at", "by", "for", "with", "from", "as", "that", "this", "it", "its", "they", "their",
      "of", "or", "but", "his", "her", "which", "who", "when", "not", "will", "would", "and");
  return kWords.contains(word);
}

std::unordered_set<std::string_view> words_of(const Passage& passage) {
  std::unordered_set<std::string_view> words;
  const Range tokens = passage.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    words.insert(norm(*passage.document, passage.document->tokens[t]));
  }
  return words;
}

/// Consecutive Latin words, with what else stands between them on a line of English.
struct LatinRun {
  Range tokens;
  unsigned words = 0;
  unsigned lower = 0;     ///< written without a capital
  unsigned function = 0;  ///< the, of, was
  unsigned from_source = 0;
  unsigned letters = 0;  ///< of the lower-case words
};

bool joins(std::string_view text) {
  return text == "," || text == "." || text == "'" || text == "’" || text == "-" || text == ":" ||
         text == "\"";
}

LatinRun run_at(const Document& document, Range tokens, std::uint32_t begin,
                const std::unordered_set<std::string_view>& source) {
  LatinRun run;
  run.tokens = {begin, begin};
  for (std::uint32_t t = begin; t < tokens.end; ++t) {
    const std::string_view word = surface(document, document.tokens[t]);
    const bool number = document.tokens[t].pos == Pos::kNumber;
    if (!is_latin(word) && !number && !joins(word)) break;
    if (!is_latin(word)) continue;
    run.tokens.end = t + 1;
    ++run.words;
    if (is_lower(word)) {
      ++run.lower;
      run.letters += static_cast<unsigned>(word.size());
      run.function += is_function_word(word) ? 1 : 0;
    }
    run.from_source += source.contains(norm(document, document.tokens[t])) ? 1 : 0;
  }
  return run;
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
  const double running = run.lower + run.function;
  return std::min(0.95, 0.15 + 0.2 * running * (0.5 + 0.5 * run.from_source / run.words));
}

/// Whether a byte belongs to an address, a tag or a handle: /status/, <body>, #rowing.
bool is_technical(char byte) {
  return std::string_view("/<>#@_=.&?:~|\\{}[]+").find(byte) != std::string_view::npos;
}

/// What stands around a word: an address is not to be translated.
bool is_in_address(std::string_view text, Span span) {
  return (span.begin > 0 && is_technical(text[span.begin - 1])) ||
         (span.end < text.size() && is_technical(text[span.end]));
}

/// スタumpy, トreat: half a word is in kana, the other was left as it was.
bool is_fused(std::string_view text, Span span) {
  return span.begin >= 3 && is_katakana(text.substr(span.begin - 3, 3));
}

double word_confidence(const PairAnalysis& pair, const LatinRun& run, Span span) {
  const std::string_view text = pair.target().text;
  const std::string_view word = surface(text, span);
  if (run.words != 1 || run.lower != 1 || word.size() < 3 || is_in_address(text, span)) return 0;
  if (pair.lexicon->is_lemma(word)) return run.from_source > 0 ? 0.55 : 0.4;
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
  std::optional<std::unordered_set<std::string_view>> source;  // of the source, when it is asked
  for (std::uint32_t t = tokens.begin; t < tokens.end;) {
    if (!is_latin(surface(target, target.tokens[t]))) {
      ++t;
      continue;
    }
    if (!source) source = words_of(pair.bitext.source);
    const LatinRun run = run_at(target, tokens, t, *source);
    const Span span = span_of_tokens(target, run.tokens);
    const std::string_view text = surface(target, span);
    // <div id=…>: markup.
    const bool markup = span.begin > 0 &&
                        (target.text[span.begin - 1] == '<' || target.text[span.begin - 1] == '/');
    const double phrase = markup ? 0 : phrase_confidence(run);
    if (phrase > 0) {
      report(pair, kPhrase, span, phrase, fmt::format("left in English: “{}”", quote(text)),
             findings);
    } else if (const double word = word_confidence(pair, run, span); word > 0) {
      report(pair, kWord, span, word, fmt::format("left in English: “{}”", quote(text)), findings);
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
