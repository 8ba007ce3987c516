// The words that chat models put around a translation, or in its place, as data.
#ifndef TAIYAKU_SCORE_REPLY_PATTERNS_H_
#define TAIYAKU_SCORE_REPLY_PATTERNS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/span.h"

namespace taiyaku {

/// What an assistant says when it does not merely translate.
enum class ReplyKind : std::uint8_t {
  kRefusal,       ///< "I'm sorry, but I can't translate this", or asks for the text
  kIntroduction,  ///< "Here is the translation:"
  kAdvice,        ///< "The best translation depends on the context", alternatives
  kNote,          ///< "Note: this is an informal phrase"
  kClosing,       ///< "Let me know if you'd like a more formal version"
  kMarkup,        ///< code fences and asterisks
};

/// One place where a text speaks like an assistant.
struct ReplySign {
  ReplyKind kind = ReplyKind::kNote;
  bool strong = false;    ///< enough by itself; else only beside another, or without counterpart
  bool sentence = false;  ///< the whole sentence is the reply; else only `span`
  Span span;              ///< bytes of the target
};

/// What a text speaks of that accounts for such words in its translation: a set, as bits.
using ReplyThemes = std::uint16_t;
ReplyThemes reply_themes(std::string_view source);

/// The signs in a translation whose themes (translating, apology, context…) its source does not
/// have in either language, in the order of the table. Thread safe, linear in the texts.
std::vector<ReplySign> reply_signs(std::string_view source, std::string_view target);
/// The same, of sources whose themes are known.
std::vector<ReplySign> reply_signs(ReplyThemes source, std::string_view target);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_REPLY_PATTERNS_H_
