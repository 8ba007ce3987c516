// What stands right before and behind a name: the grammar that tells its part in the sentence.
#ifndef TAIYAKU_SCORE_NAME_SETTING_H_
#define TAIYAKU_SCORE_NAME_SETTING_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "segment/document.h"

namespace taiyaku {

/// Classes of English neighbours. The words name themselves; the rest are kinds of words.
inline constexpr auto kEnglishNeighbours = std::to_array<std::string_view>(
    {"start",   "end",    "of",    "to",    "in",      "at",      "by",      "from",
     "with",    "for",    "on",    "and",   "or",      "against", "between", "as",
     "than",    "over",   "into",  "after", "before",  "but",     "that",    "who",
     "which",   "when",   "while", "if",    "because", "about",   "like",    "including",
     "through", "'s",     ",",     ".",     "\"",      "(",       ")",       "-",
     ":",       "symbol", "aux",   "the",   "their",   "say",     "title",   "past",
     "-ing",    "-s",     "word",  "name",  "number",  "far",     "other"});

/// Classes of Japanese neighbours.
inline constexpr auto kJapaneseNeighbours = std::to_array<std::string_view>(
    {"start",  "end",    "は",       "が",       "を",       "に",     "の",     "と",
     "で",     "から",   "も",       "へ",       "や",       "か",     "だ",     "より",
     "まで",   "対",     "によると", "について", "として",   "による", "という", "に対して",
     "、",     "。",     "（",       "）",       "「",       "」",     "・",     "symbol",
     "person", "suffix", "verb",     "noun",     "particle", "other"});

/// What an English name looks like.
inline constexpr auto kEnglishShapes = std::to_array<std::string_view>(
    {"acronym", "full name", "people", "name", "opening", "common"});

/// Index of a class in its table; the tables' order is no promise.
using NeighbourClass = std::uint8_t;

struct EnglishSetting {
  NeighbourClass shape = 0;   ///< in kEnglishShapes
  NeighbourClass before = 0;  ///< these in kEnglishNeighbours
  NeighbourClass behind = 0;
  NeighbourClass governor = 0;  ///< before articles and describing words: "to" of "to the old Bank"
  bool passive = false;         ///< "was sold" follows, or "by" stands before
};

struct JapaneseSetting {
  NeighbourClass before = 0;  ///< these in kJapaneseNeighbours
  NeighbourClass behind = 0;
  NeighbourClass beyond = 0;  ///< behind the title, suffix or noun that stands behind it
  bool skipped = false;       ///< whether there was one; else beyond = behind
  bool passive = false;       ///< it does what a passive behind it says: Xに破られた
};

/// Whether a sentence has a passive: a form of be and a participle, れる or られる.
bool has_english_passive(const Document& document, Range sentence);
bool has_japanese_passive(const Document& document, Range sentence);

/// Of tokens of one sentence. Thread safe, constant time.
EnglishSetting english_setting(const Document& document, Range sentence, Range name);
JapaneseSetting japanese_setting(const Document& document, Range sentence, Range name);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_SETTING_H_
