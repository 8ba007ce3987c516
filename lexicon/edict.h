// The line format of EDICT, compdic and ENAMDICT (edrdg.org, "EDICT dictionary file format"):
//
//   減少 [げんしょう] /(n,vs) decrease/reduction/decline/(P)/
//   安倍晋三 [あべしんぞう] /(h) Abe Shinzou (1954.9.21-)/
#ifndef TAIYAKU_LEXICON_EDICT_H_
#define TAIYAKU_LEXICON_EDICT_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace taiyaku {

/// One English rendering, without tags, parentheses, leading "to " and articles.
struct DictionaryGloss {
  std::string text;    ///< as printed otherwise: case and hyphens kept
  unsigned sense = 1;  ///< 1-based number of the sense it belongs to
  unsigned order = 0;  ///< 0-based place among the glosses of its sense
};

/// One line. The strings are as in the file, not normalised.
struct DictionaryEntry {
  std::string headword;
  std::string reading;  ///< kana; empty when the headword is kana itself
  std::vector<DictionaryGloss> glosses;
  bool common = false;        ///< (P)
  bool usually_kana = false;  ///< (uk)
  bool rare = false;          ///< archaic, obsolete, vulgar or an irregular spelling
  bool unclassified = false;  ///< ENAMDICT: (u)
  NameKinds kinds = 0;        ///< ENAMDICT's categories
};

/// `line` in UTF-8. Nothing for the licence line at the top and for what has no gloss.
std::optional<DictionaryEntry> parse_dictionary_line(std::string_view line);

/// "to decline (an offer)" → "decline": exposed for its tests.
std::string clean_gloss(std::string_view gloss);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_EDICT_H_
