#include "align/links.h"

#include <algorithm>
#include <utility>

namespace taiyaku {
namespace {

using WordPlaces = std::vector<std::pair<WordId, std::uint32_t>>;

WordPlaces english_words(const Lexicon& lexicon, const Passage& english) {
  WordPlaces places;
  const Range tokens = english.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = english.document->tokens[t];
    const WordId word = lexicon.english(lemma(*english.document, token));
    if (word != kNoWord) places.emplace_back(word, t);
  }
  std::sort(places.begin(), places.end());
  return places;
}

void cover(const Passage& english, const Passage& japanese, Links& links) {
  const Range e = english.tokens();
  const Range j = japanese.tokens();
  links.english_coverage.assign(e.size(), 0.0F);
  links.japanese_coverage.assign(j.size(), 0.0F);
  for (const Link& link : links.links) {
    float& on_english = links.english_coverage[link.english - e.begin];
    float& on_japanese = links.japanese_coverage[link.japanese - j.begin];
    on_english = std::max(on_english, link.strength);
    on_japanese = std::max(on_japanese, link.strength);
  }
}

}  // namespace

Links link_words(const Lexicon& lexicon, const Passage& english, const Passage& japanese) {
  Links links;
  const WordPlaces places = english_words(lexicon, english);
  const Range tokens = japanese.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = japanese.document->tokens[t];
    for (const Gloss& gloss : lexicon.glosses(lexicon.japanese(lemma(*japanese.document, token)))) {
      auto place =
          std::lower_bound(places.begin(), places.end(), WordPlaces::value_type(gloss.word, 0));
      for (; place != places.end() && place->first == gloss.word; ++place) {
        links.links.push_back({place->second, t, gloss.weight, LinkKind::kDictionary});
      }
    }
  }
  std::sort(links.links.begin(), links.links.end(), [](const Link& a, const Link& b) {
    return std::pair(a.english, a.japanese) < std::pair(b.english, b.japanese);
  });
  cover(english, japanese, links);
  return links;
}

}  // namespace taiyaku
