// Insults, curses and slurs in both languages: what a translation must neither soften nor add.
#ifndef TAIYAKU_SCORE_HARSH_WORDS_H_
#define TAIYAKU_SCORE_HARSH_WORDS_H_

#include <cstdint>
#include <string_view>

#include "segment/document.h"

namespace taiyaku {

enum class Harshness : std::uint8_t {
  kNone,
  kRude,    ///< an insult that dictionaries translate: idiot, 馬鹿
  kObscene  ///< what newspapers print with asterisks
};

/// Of a word by its lemma and its norm. Thread safe.
Harshness harshness(const Document& document, const Token& token, Language language);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_HARSH_WORDS_H_
