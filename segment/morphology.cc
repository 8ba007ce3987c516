#include "segment/morphology.h"

#include <array>
#include <optional>

namespace taiyaku {
namespace {

struct Ending {
  std::string_view inflected;
  std::string_view dictionary;
};

// In the order of trial: nouns and verbs share -s; -e is restored before it is dropped, so that
// "hoped" is hope and not hop.
constexpr std::array kEndings = {
    Ending{"s", ""},    Ending{"ies", "y"}, Ending{"es", ""},    Ending{"men", "man"},
    Ending{"ied", "y"}, Ending{"ed", "e"},  Ending{"ed", ""},    Ending{"ing", "e"},
    Ending{"ing", ""},  Ending{"ier", "y"}, Ending{"iest", "y"}, Ending{"er", ""},
    Ending{"est", ""},  Ending{"er", "e"},  Ending{"est", "e"},
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

/// What spelling alone can tell: the endings that are hardly ever part of the word itself.
std::string lemma_by_spelling(std::string_view word) {
  const auto without = [&](std::size_t n) { return std::string(word.substr(0, word.size() - n)); };
  if (word.size() < 4) return std::string(word);
  if (word.ends_with("ies")) return without(3) + "y";
  for (std::string_view ending : {"ches", "shes", "sses", "xes"}) {
    if (word.ends_with(ending)) return without(2);
  }
  if (word.ends_with("s") && !word.ends_with("ss") && !word.ends_with("us") &&
      !word.ends_with("is")) {
    return without(1);
  }
  return std::string(word);
}

}  // namespace

std::string english_lemma(std::string_view word, const Vocabulary* vocabulary) {
  if (vocabulary == nullptr) return lemma_by_spelling(word);
  if (const std::string_view known = vocabulary->irregular(word); !known.empty()) {
    return std::string(known);
  }
  if (vocabulary->is_lemma(word)) return std::string(word);
  for (const Ending& ending : kEndings) {
    const std::optional<std::string> stem = detached(word, ending);
    if (!stem || !plausible(word, ending, *stem)) continue;
    if (vocabulary->is_lemma(*stem)) return *stem;
    const bool doubles = ending.dictionary.empty() && is_vowel(ending.inflected.front());
    if (const auto single = doubles ? undoubled(*stem) : std::nullopt;
        single && vocabulary->is_lemma(*single)) {
      return *single;
    }
  }
  return std::string(word);
}

}  // namespace taiyaku
