#include "segment/lemma_en.h"

#include <array>
#include <optional>

namespace taiyaku {
namespace {

struct Ending {
  std::string_view inflected;
  std::string_view dictionary;
};

// In the order of trial: nouns and verbs share -s; -e is restored before it is dropped, so that
// "hoped" is hope and not hop, "nicer" nice and not nic.
constexpr std::array kEndings = {
    Ending{"s", ""},    Ending{"ies", "y"}, Ending{"es", ""},    Ending{"men", "man"},
    Ending{"ied", "y"}, Ending{"ed", "e"},  Ending{"ed", ""},    Ending{"ing", "e"},
    Ending{"ing", ""},  Ending{"ier", "y"}, Ending{"iest", "y"}, Ending{"er", "e"},
    Ending{"est", "e"}, Ending{"er", ""},   Ending{"est", ""},
};

constexpr std::size_t kShortestStem = 2;

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

bool has_vowel(std::string_view text) {
  return text.find_first_of("aeiouy") != std::string_view::npos;
}

/// "stopp" → "stop": the final consonant that -ed, -ing, -er and -est double.
std::optional<std::string> undoubled(std::string_view stem) {
  const std::size_t n = stem.size();
  if (n < 4 || stem[n - 1] != stem[n - 2] || is_vowel(stem[n - 1])) return std::nullopt;
  return std::string(stem.substr(0, n - 1));
}

/// `word` without `ending`, or nothing when it does not end so or too little is left.
std::optional<std::string> detached(std::string_view word, const Ending& ending) {
  if (!word.ends_with(ending.inflected)) return std::nullopt;
  const std::string_view rest = word.substr(0, word.size() - ending.inflected.size());
  if (rest.size() < kShortestStem) return std::nullopt;
  return std::string(rest).append(ending.dictionary);
}

/// Whether a stem may be tried: "need" is not the past of "ne", "bring" not a form of "br".
bool plausible(std::string_view word, const Ending& ending, std::string_view stem) {
  if (!has_vowel(stem)) return false;
  if (ending.inflected == "ed") return !word.ends_with("eed");
  if (ending.inflected == "s") return !word.ends_with("ss");
  return true;
}

bool is_plain_plural(std::string_view word) {
  return word.size() > 3 && word.back() == 's' && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

/// What spelling alone can tell: the endings that are hardly ever part of the word itself.
std::string lemma_by_spelling(std::string_view word) {
  const auto without = [&](std::size_t n) { return std::string(word.substr(0, word.size() - n)); };
  if (word.size() > 4 && (word.ends_with("ies") || word.ends_with("ied"))) return without(3) + "y";
  for (std::string_view ending : {"ches", "shes", "sses", "xes"}) {
    if (word.size() > 4 && word.ends_with(ending)) return without(2);
  }
  return is_plain_plural(word) ? without(1) : std::string(word);
}

/// The word without a regular ending, where the vocabulary has what is left.
std::optional<std::string> regular_lemma(std::string_view word, const Vocabulary& vocabulary) {
  for (const Ending& ending : kEndings) {
    std::optional<std::string> stem = detached(word, ending);
    if (!stem || !plausible(word, ending, *stem)) continue;
    if (vocabulary.is_lemma(*stem)) return stem;
    const bool doubles = ending.dictionary.empty() && is_vowel(ending.inflected.front());
    auto single = doubles ? undoubled(*stem) : std::nullopt;
    if (single && vocabulary.is_lemma(*single)) return single;
  }
  return std::nullopt;
}

}  // namespace

std::string english_lemma(std::string_view word, const Vocabulary* vocabulary) {
  if (vocabulary == nullptr) return lemma_by_spelling(word);
  if (const std::string_view known = vocabulary->irregular(word); !known.empty()) {
    return std::string(known);
  }
  if (vocabulary->is_lemma(word)) return std::string(word);
  if (word == "lenses") return "lens";  // WordNet has "lense" too
  if (auto lemma = regular_lemma(word, *vocabulary)) return *lemma;
  return std::string(word.substr(0, word.size() - (is_plain_plural(word) ? 1 : 0)));
}

void LemmaFinder::find(std::string_view word, std::string& lemma) {
  if (word.empty() || word.size() > kLongest) {
    lemma = english_lemma(word, vocabulary_);
    return;
  }
  Entry& entry = entries_[std::hash<std::string_view>()(word) % kEntries];
  if (std::string_view(entry.word.data(), entry.word_size) == word) {
    lemma.assign(entry.lemma.data(), entry.lemma_size);
    return;
  }
  lemma = english_lemma(word, vocabulary_);
  if (lemma.size() > kLongest) return;
  entry.word_size = static_cast<std::uint8_t>(word.copy(entry.word.data(), kLongest));
  entry.lemma_size = static_cast<std::uint8_t>(lemma.copy(entry.lemma.data(), kLongest));
}

}  // namespace taiyaku
