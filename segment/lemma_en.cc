#include "segment/lemma_en.h"

#include <array>

namespace taiyaku {
namespace {

using namespace std::string_view_literals;

struct Rule {
  std::string_view suffix;
  std::string_view ending;
};

// morphy(7WN), "Detachment rules": nouns, verbs and adjectives in one list, the longer suffix
// first.
constexpr std::array kRules = {
    Rule{"ches", "ch"}, Rule{"shes", "sh"}, Rule{"sses", "ss"}, Rule{"xes", "x"}, Rule{"zes", "z"},
    Rule{"ies", "y"},   Rule{"men", "man"}, Rule{"ied", "y"},   Rule{"ses", "s"}, Rule{"es", "e"},
    Rule{"es", ""},     Rule{"s", ""},      Rule{"ing", "e"},   Rule{"ing", ""},  Rule{"ed", "e"},
    Rule{"ed", ""},     Rule{"est", "e"},   Rule{"est", ""},    Rule{"er", "e"},  Rule{"er", ""},
};

constexpr std::size_t kShortestStem = 2;

bool is_vowel(char letter) { return "aeiou"sv.find(letter) != std::string_view::npos; }

bool ends_doubled(std::string_view word) {
  const std::size_t size = word.size();
  return size >= 3 && word[size - 1] == word[size - 2] && !is_vowel(word[size - 1]) &&
         "lsz"sv.find(word[size - 1]) == std::string_view::npos;
}

bool apply(const Rule& rule, std::string_view word, std::string& lemma) {
  if (!word.ends_with(rule.suffix) || word.size() - rule.suffix.size() < kShortestStem)
    return false;
  lemma.assign(word, 0, word.size() - rule.suffix.size());
  lemma += rule.ending;
  return true;
}

bool is_plain_plural(std::string_view word) {
  return word.size() > 3 && word.back() == 's' && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

bool known_lemma(std::string_view word, const Vocabulary& vocabulary, std::string& lemma) {
  for (const Rule& rule : kRules) {
    if (!apply(rule, word, lemma)) continue;
    if (vocabulary.is_lemma(lemma)) return true;
    if (rule.ending.empty() && rule.suffix != "s" && ends_doubled(lemma)) {
      lemma.pop_back();
      if (vocabulary.is_lemma(lemma)) return true;
    }
  }
  return false;
}

// Without a word list only endings that are rarely part of a stem are taken off.
void guess_lemma(std::string_view word, std::string& lemma) {
  lemma = word;
  if (word.size() > 4 && (word.ends_with("ies") || word.ends_with("ied"))) {
    lemma.replace(lemma.size() - 3, 3, "y");
  } else if (word.ends_with("sses") || word.ends_with("ches") || word.ends_with("shes") ||
             word.ends_with("xes")) {
    lemma.resize(lemma.size() - 2);
  } else if (is_plain_plural(word)) {
    lemma.pop_back();
  }
}

}  // namespace

void find_lemma(std::string_view word, const Vocabulary* vocabulary, std::string& lemma) {
  if (vocabulary == nullptr) return guess_lemma(word, lemma);
  if (const std::string_view base = vocabulary->irregular(word); !base.empty()) {
    lemma = base;
    return;
  }
  if (!vocabulary->is_lemma(word) && word.size() > 2 && known_lemma(word, *vocabulary, lemma))
    return;
  lemma = word;
  if (!vocabulary->is_lemma(word) && is_plain_plural(word)) lemma.pop_back();
}

void LemmaFinder::find(std::string_view word, std::string& lemma) {
  if (word.empty() || word.size() > kLongest) return find_lemma(word, vocabulary_, lemma);
  Entry& entry = entries_[std::hash<std::string_view>()(word) % kEntries];
  if (std::string_view(entry.word.data(), entry.word_size) == word) {
    lemma.assign(entry.lemma.data(), entry.lemma_size);
    return;
  }
  find_lemma(word, vocabulary_, lemma);
  if (lemma.size() > kLongest) return;
  entry.word_size = static_cast<std::uint8_t>(word.copy(entry.word.data(), kLongest));
  entry.lemma_size = static_cast<std::uint8_t>(lemma.copy(entry.lemma.data(), kLongest));
}

}  // namespace taiyaku
