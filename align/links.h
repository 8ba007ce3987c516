// Word links: what in one language has a counterpart in the other.
#ifndef TAIYAKU_ALIGN_LINKS_H_
#define TAIYAKU_ALIGN_LINKS_H_

#include <cstdint>
#include <vector>

#include "align/bitext.h"
#include "align/glossary_index.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// Why two words are taken for counterparts.
enum class LinkKind : std::uint8_t {
  kGlossary,         ///< terms of the user's glossary, which outranks all else
  kDictionary,       ///< a gloss, of a token or of a run of tokens
  kLatin,            ///< the same Latin spelling on both sides
  kTransliteration,  ///< an English word and a katakana run that sound alike
  kReading,          ///< an English word and the romanised reading of a kanji or hiragana word
  kNumber,           ///< the same digits
};

/// An English token and a Japanese token; token indices are the documents' own.
struct Link {
  std::uint32_t english = 0;
  std::uint32_t japanese = 0;
  float strength = 0;  ///< in (0, 1]: how sure, all things considered
  LinkKind kind = LinkKind::kDictionary;
};

/// All links between two runs of tokens and, per token, the strongest one it takes part in.
struct Links {
  std::vector<Link> links;               ///< ordered by (english, japanese)
  std::vector<float> english_coverage;   ///< one per English token of the run, in [0, 1]
  std::vector<float> japanese_coverage;  ///< one per Japanese token of the run, in [0, 1]
  /// The lexicon's numbers of the lemmas, one per token of the run; kNoWord for signs.
  std::vector<WordId> english_words;
  std::vector<WordId> japanese_words;
};

/// Links the words of two passages (an English and a Japanese one, in whichever order the bitext
/// has them). Many-to-many: nothing is decided between rivals. Thread safe.
/// Words that a term of `glossary` (the user's, or null) finds its translation for have no other
/// links, unless the term stands more often on one side.
Links link_words(const Lexicon& lexicon, const Passage& english, const Passage& japanese,
                 const GlossaryIndex* glossary = nullptr);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_LINKS_H_
