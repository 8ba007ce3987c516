// Names that a passage mentions and for which the other side shows no counterpart.
#ifndef TAIYAKU_SCORE_NAME_MENTIONS_H_
#define TAIYAKU_SCORE_NAME_MENTIONS_H_

#include <string>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// A name, or what is written like one, with no link to the other side.
struct LoneName {
  Span span;
  std::uint32_t sentence = 0;
  std::string text;       ///< lower-case Latin letters, or kana (the reading of a kanji name)
  bool known = false;     ///< the lexicon has it as the name of a place, country or person
  bool ordinary = false;  ///< the lexicon has it as an ordinary word (レジ, ビニール)
  bool katakana = false;
};

/// Capitalised words inside English sentences; acronyms are left out, they may be spelt out.
std::vector<LoneName> lone_english_names(const PairAnalysis& pair);

/// Katakana runs and MeCab's proper nouns.
std::vector<LoneName> lone_japanese_names(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_MENTIONS_H_
