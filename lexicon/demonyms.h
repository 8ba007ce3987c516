// What is of a place: Moroccan and Morocco, Catalan and Catalonia, by WordNet's relations.
#ifndef TAIYAKU_LEXICON_DEMONYMS_H_
#define TAIYAKU_LEXICON_DEMONYMS_H_

#include <string>
#include <vector>

namespace taiyaku {

struct Demonym {
  std::string word;   ///< lower case: "moroccan", the adjective or the people
  std::string place;  ///< lower case: "morocco"

  auto operator<=>(const Demonym&) const = default;
};

/// Sorted, each once. `folder` holds data.noun and data.adj. @throws Error when one is missing.
std::vector<Demonym> read_demonyms(const std::string& folder);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_DEMONYMS_H_
