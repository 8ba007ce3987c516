// Names that a passage mentions, and how far the other side has them.
#ifndef TAIYAKU_SCORE_NAME_MENTIONS_H_
#define TAIYAKU_SCORE_NAME_MENTIONS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "score/check.h"
#include "score/name_kinds.h"

namespace taiyaku {

/// One word of a name.
struct NamePart {
  Span span;
  std::uint32_t token = 0;
  std::string text;  ///< lower-case Latin letters, or kana (the reading of a kanji name)
  NameKind kind = NameKind::kUnknown;  ///< English: see find_counterparts()
  double found = 0;      ///< in [0, 1]: the best counterpart that the other passage has for it
  bool country = false;  ///< one of those that a text takes for granted: アメリカ, イギリス
};

/// A name as it stands in a text: Petra Lindqvist, マリア・ヨハンソン氏, 高市早苗.
struct NameMention {
  std::uint32_t sentence = 0;
  std::vector<NamePart> parts;  ///< never empty
  bool titled = false;          ///< 氏, さん, 大統領 … follows; Mr, Dr … stands before
  bool division = false;        ///< 県, 市 and the like follow
  bool katakana = false;
  bool place = false;           ///< as a whole, whatever its words are: Los Angeles
  bool opens_sentence = false;  ///< its capital may be that of the sentence

  Span span() const { return {parts.front().span.begin, parts.back().span.end}; }
};

/// From here on a part of a name counts as found.
inline constexpr double kNameFound = 0.45;

/// What the capitalised English word is known as.
NameKind english_name_kind(const Lexicon& lexicon, const Document& document, std::uint32_t token);

/// Runs of capitalised words; words of a headline in title case only when they are no others.
std::vector<NameMention> english_names(const PairAnalysis& pair);

/// Katakana words, joined by ・ or not, and MeCab's proper nouns in kanji.
std::vector<NameMention> japanese_names(const PairAnalysis& pair);

/// Fills in NamePart::found of both: links first, then sound, spelling and abbreviations; and the
/// kind of the English parts that are not found, which alone are asked for it. Time is bounded by a
/// constant per name.
void find_counterparts(const PairAnalysis& pair, std::vector<NameMention>& english,
                       std::vector<NameMention>& japanese);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_MENTIONS_H_
