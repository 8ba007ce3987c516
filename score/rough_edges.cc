#include "score/rough_edges.h"

#include <algorithm>
#include <string_view>

#include "align/japanese_tokens.h"
#include "score/length.h"
#include "segment/characters.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

/// How many 、 ten characters of edited news have.
constexpr double kUsualPauses = 0.22;

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// A full stop or comma of ASCII behind a Japanese character.
bool is_half_width_mark(std::string_view text, Span mark) {
  const char byte = text[mark.begin];
  return (byte == '.' || byte == ',') && mark.begin > 0 && !is_ascii(text[mark.begin - 1]);
}

bool is_unknown_katakana(const PairAnalysis& pair, const Token& token) {
  const std::string_view word = norm(pair.target(), token);
  return word.size() >= kShortestKatakana && is_katakana(word) &&
         pair.lexicon->japanese(lemma(pair.target(), token)) == kNoWord;
}

/// Whether a dictionary gives words that begin so a reading: kanji and hiragana, no marks.
bool is_read(std::string_view word) {
  const Script script = script_of(code_point_at(word, 0).value);
  return script == Script::kHan || script == Script::kHiragana;
}

}  // namespace

RoughEdges rough_edges(const PairAnalysis& pair) {
  RoughEdges edges;
  const Passage& target = pair.bitext.target;
  if (target.language != Language::kJapanese || target.sentences.empty()) return edges;
  const Document& document = *target.document;
  const Range tokens = target.tokens();
  unsigned pauses = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const std::string_view word = surface(document, token);
    if (is_ascii(word.front())) {
      edges.half_width_marks += is_half_width_mark(document.text, token.span) ? 1 : 0;
    } else if (word == "、") {
      ++pauses;
    } else if (is_unknown_katakana(pair, token)) {
      edges.unknown_katakana = 1;
    } else if (reading(document, token).empty() && is_read(word)) {
      ++edges.unread;
    }
  }
  edges.pauses = 10 * pauses / std::max(1.0, letters(target)) - kUsualPauses;
  return edges;
}

}  // namespace taiyaku
