// The text model: what a document is after segmentation.
//
// One text, unchanged, and three flat arrays over it:
//
//   text        |= headline =|  |=== paragraph ===|   |=== paragraph ===|
//   sentences   |-----------|   |------| |-------|    |----------------|
//   tokens      |--| |--| |-|   |-| |--| |--| |--|    |--| |-| |-------|
//
// Invariants (tested in tests/segment):
//  - paragraphs, sentences and tokens are each in order and disjoint, and never empty;
//  - the sentences of a paragraph are consecutive and lie inside its span; so do the tokens of a
//  sentence;
//  - between two sentences of a paragraph there is only white space (or invisible characters);
//  - `text` is the decoded input, byte for byte; or, for Markdown and HTML, what was taken out of
//  it (see file_span()).
#ifndef TAIYAKU_SEGMENT_DOCUMENT_H_
#define TAIYAKU_SEGMENT_DOCUMENT_H_

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "segment/source_map.h"
#include "segment/span.h"

namespace taiyaku {

/// The language a passage is written in, by its script. kUnknown: no letters of either.
enum class Language : std::uint8_t { kUnknown, kEnglish, kJapanese };

/// What a paragraph is for. Only paragraphs and headlines are expected to have a translation.
enum class Role : std::uint8_t { kParagraph, kHeadline, kByline, kCaption, kBullet, kBoilerplate };

/// Part of speech, one small set for both languages. English tokens are told apart only as far as
/// spelling and a closed word list allow: kProperNoun (capitalised inside a sentence, or an
/// acronym), kNumber, kSymbol, closed-class words, and kContent for the rest.
enum class Pos : std::uint8_t {
  kContent,      ///< English open-class word (noun, verb, adjective or adverb)
  kNoun,         ///< 名詞
  kProperNoun,   ///< 固有名詞; a Latin name; a capitalised English word inside a sentence
  kPronoun,      ///< 代名詞; she, their
  kNumber,       ///< digits, kanji numerals
  kVerb,         ///< 動詞, 自立
  kAdjective,    ///< 形容詞, 形容動詞語幹, 連体詞
  kAdverb,       ///< 副詞
  kAuxiliary,    ///< 助動詞 and dependent verbs; is, have, will
  kParticle,     ///< 助詞; English prepositions, articles
  kConjunction,  ///< 接続詞; and, because
  kPrefix,       ///< 接頭詞
  kSuffix,       ///< 接尾, including counters
  kSymbol,       ///< punctuation and brackets
  kOther,        ///< fillers, interjections, unknown
};

/// A word. The strings it refers to live in its document: see lemma(), norm(), reading().
struct Token {
  Span span;  ///< bytes of Document::text
  Span norm;  ///< bytes of Document::pool: NFKC, lower case, straight apostrophe
  Span lemma;  ///< bytes of Document::pool: dictionary form of norm ("went" → "go", 行っ → 行く)
  Span reading;  ///< bytes of Document::pool: katakana reading, empty for English and unknown words
  Pos pos = Pos::kOther;
  /// How unusual a Japanese word is where it stands, in MeCab's units: its own cost and that of
  /// joining it to the word before, clamped. 0 in English and for what was not parsed.
  std::int16_t path_cost = 0;
};

struct Sentence {
  Span span;     ///< without surrounding white space
  Range tokens;  ///< in Document::tokens; empty when tokens were not asked for
};

struct Paragraph {
  Span span;  ///< from the first sentence's begin to the last one's end
  Language language = Language::kUnknown;
  Role role = Role::kParagraph;
  Range sentences;  ///< in Document::sentences, never empty
};

/// Text whose translation its author has looked at: findings in it are not reported.
struct IgnoredText {
  Span span;         ///< bytes of Document::text
  std::string rule;  ///< name of the rules that do not apply; empty: none does
};

/// A segmented text. Self-contained and immutable once made: copies and moves freely, and may be
/// read from several threads at once.
struct Document {
  std::string text;  ///< UTF-8, exactly as decoded; all spans here are bytes of it
  std::string pool;  ///< storage of the tokens' strings
  std::vector<Paragraph> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  /// Places inside sentences where two sentences may have been glued together without a full stop
  /// (a space between Japanese words of machine-translated text). Byte positions, ascending.
  std::vector<std::uint32_t> possible_breaks;
  std::string file;  ///< what `text` was taken out of; empty when it is the text itself
  SourceMap map;     ///< where in `file`
  std::vector<IgnoredText> ignored;
};

// Views into a document; each lives as long as the document and is not copied.

inline std::string_view surface(const Document& document, Span span) {
  return surface(std::string_view(document.text), span);
}
inline std::string_view surface(const Document& document, const Token& token) {
  return surface(document, token.span);
}
inline std::string_view norm(const Document& document, const Token& token) {
  return surface(std::string_view(document.pool), token.norm);
}
inline std::string_view lemma(const Document& document, const Token& token) {
  return surface(std::string_view(document.pool), token.lemma);
}
inline std::string_view reading(const Document& document, const Token& token) {
  return surface(std::string_view(document.pool), token.reading);
}

/// The possible breaks inside a sentence.
inline std::span<const std::uint32_t> possible_breaks(const Document& document, Span sentence) {
  const auto& all = document.possible_breaks;
  const auto first = std::lower_bound(all.begin(), all.end(), sentence.begin);
  return {first, std::lower_bound(first, all.end(), sentence.end)};
}

// What users are shown and told are places in their file, not in the text taken out of it. Every
// record and report goes through these two.

inline std::string_view file_text(const Document& document) {
  return document.map.is_identity() ? document.text : document.file;
}
inline Span file_span(const Document& document, Span span) { return document.map.source_of(span); }

/// Words that carry meaning of their own; what coverage is counted over.
constexpr bool is_content(Pos pos) {
  return pos == Pos::kContent || pos == Pos::kNoun || pos == Pos::kProperNoun ||
         pos == Pos::kVerb || pos == Pos::kAdjective || pos == Pos::kAdverb;
}

std::string_view to_string(Language language);  ///< "en", "ja" or "und"
std::string_view to_string(Role role);          ///< "paragraph", "headline", …
std::string_view to_string(Pos pos);            ///< "noun", "proper_noun", …

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_DOCUMENT_H_
