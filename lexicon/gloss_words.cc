#include "lexicon/gloss_words.h"

#include <algorithm>
#include <array>

#include "lexicon/icu_text.h"
#include "segment/lemma_en.h"

namespace taiyaku {
namespace {

// Sorted, for the binary search.
constexpr auto kStopWords = std::to_array<std::string_view>(
    {"a",       "about",   "above",   "after",    "against", "all",       "also",     "an",
     "and",     "another", "any",     "anything", "as",      "at",        "be",       "become",
     "before",  "being",   "below",   "between",  "both",    "but",       "by",       "can",
     "certain", "could",   "counter", "do",       "down",    "during",    "each",     "esp",
     "etc",     "for",     "from",    "get",      "give",    "go",        "have",     "he",
     "her",     "him",     "his",     "i",        "if",      "in",        "indicate", "into",
     "it",      "its",     "kind",    "like",     "make",    "may",       "might",    "more",
     "my",      "no",      "not",     "of",       "off",     "on",        "one",      "oneself",
     "or",      "other",   "out",     "over",     "person",  "s",         "same",     "several",
     "she",     "should",  "so",      "some",     "someone", "something", "such",     "take",
     "than",    "that",    "the",     "their",    "them",    "then",      "they",     "thing",
     "this",    "through", "to",      "type",     "under",   "up",        "usu",      "very",
     "what",    "when",    "which",   "with",     "your"});
static_assert(std::is_sorted(kStopWords.begin(), kStopWords.end()));

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/// Whether the mark at `i` stands inside a word: "don't", "u.s.", "3.5".
bool joins(std::string_view text, std::size_t i) {
  return (text[i] == '\'' || text[i] == '.') && i > 0 && is_word_byte(text[i - 1]) &&
         i + 1 < text.size() && is_word_byte(text[i + 1]);
}

std::string_view without_possessive(std::string_view word) {
  return word.ends_with("'s") ? word.substr(0, word.size() - 2) : word;
}

}  // namespace

std::vector<std::string> gloss_words(std::string_view gloss, const Vocabulary& vocabulary) {
  const std::string text = nfkc_lower(gloss);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_word_byte(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && (is_word_byte(text[end]) || joins(text, end))) ++end;
    const std::string_view body = std::string_view(text).substr(i, end - i);
    const bool initials =
        body.find('.') != std::string_view::npos && end < text.size() && text[end] == '.';
    if (initials) ++end;  // "u.s." keeps its last full stop
    const std::string_view word = std::string_view(text).substr(i, end - i);
    words.push_back(english_lemma(without_possessive(word), &vocabulary));
    i = end;
  }
  return words;
}

std::vector<std::string> hyphenated_words(std::string_view gloss, const Vocabulary& vocabulary) {
  std::vector<std::string> words;
  if (gloss.find('-') == std::string_view::npos) return words;
  const std::string text = nfkc_lower(gloss);
  for (std::size_t i = 0; i < text.size();) {
    const auto part_of_word = [&](std::size_t at) {
      return is_word_byte(text[at]) || text[at] == '-' || text[at] == '\'';
    };
    if (!is_word_byte(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && part_of_word(end)) ++end;
    const std::string_view word = std::string_view(text).substr(i, end - i);
    const std::size_t hyphen = word.find('-');
    if (hyphen != std::string_view::npos && hyphen + 1 < word.size()) {
      words.push_back(english_lemma(without_possessive(word), &vocabulary));
    }
    i = end;
  }
  return words;
}

bool is_gloss_stop_word(std::string_view lemma) {
  return std::binary_search(kStopWords.begin(), kStopWords.end(), lemma);
}

}  // namespace taiyaku
