// What assistants say, as regular expressions. The data of reply_patterns.h.
#ifndef TAIYAKU_SCORE_REPLY_TABLE_H_
#define TAIYAKU_SCORE_REPLY_TABLE_H_

#include <span>
#include <string_view>

#include "score/reply_patterns.h"

namespace taiyaku {

/// What a source may speak of that accounts for such words in its translation, in both languages.
struct ThemeWords {
  ReplyThemes theme;  ///< one bit
  std::string_view pattern;
};

/// RE2's syntax; cases are ignored, ^ and $ are at lines. Gaps do not leave the sentence.
struct ReplyPattern {
  ReplyKind kind;
  bool strong;
  bool sentence;
  ReplyThemes themes;  ///< a source that speaks of any of them accounts for the words
  /// In lower case, with | between: every match has one of them; and one of those behind &.
  std::string_view cues;
  std::string_view pattern;
};

std::span<const ThemeWords> reply_theme_words();
std::span<const ReplyPattern> reply_pattern_table();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_REPLY_TABLE_H_
