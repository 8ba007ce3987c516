// Idioms, and the words by which one sees that they were taken literally.
#ifndef TAIYAKU_SCORE_IDIOMS_H_
#define TAIYAKU_SCORE_IDIOMS_H_

#include <span>
#include <string_view>

namespace taiyaku {

struct Idiom {
  /// English: lemmas, or words as they stand, separated by spaces; the first a lemma; `*` for at
  /// most two words in between (one's). Japanese:
  /// its unchanging beginning as it is written.
  std::string_view pattern;
  /// What a translation of the sense does not say, separated by spaces: Japanese words, or the
  /// beginning of several; English lemmas.
  std::string_view literal;
};

/// Our own lists. Left out: idioms that the other language has as well or has taken over (the tip
/// of the iceberg, to throw in the towel) and those whose words are often meant as they stand (hot
/// water, a hot potato, to break the ice).
std::span<const Idiom> english_idioms();  ///< ascending by pattern
std::span<const Idiom> japanese_idioms();

/// Whether an idiom may begin with this word (English lemma, Japanese surface): quick, and wrong
/// now and then where it says so.
bool may_begin_english_idiom(std::string_view lemma);
bool may_begin_japanese_idiom(std::string_view surface);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_IDIOMS_H_
