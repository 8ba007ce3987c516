// Phrases whose words do not mean what they mean elsewhere, and the words by which one sees that a
// translator did not know: to spill the beans, to run for office, リフォーム.
#ifndef TAIYAKU_SCORE_IDIOMS_H_
#define TAIYAKU_SCORE_IDIOMS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace taiyaku {

enum class IdiomKind : std::uint8_t {
  kIdiom,   ///< what it means is in none of its words
  kPhrase,  ///< the same, of ready phrases of talk: that it is clumsy is all there is to it
  kSense,   ///< one of its words has another of its senses, or names something: the Guardian
};

struct Idiom {
  /// English: lemmas, or words as they stand, separated by spaces; with a
  /// capital only words that have one; `*` for at most two words in between (one's). Japanese: its
  /// unchanging beginning as it is written.
  std::string_view pattern;
  /// What a translation of the sense does not say, separated by spaces: Japanese words, or the
  /// beginning of several; English lemmas.
  std::string_view literal;
  IdiomKind kind = IdiomKind::kIdiom;
};

/// Our own lists. Left out: idioms that the other language has as well or has taken over (the tip
/// of the iceberg, to throw in the towel) and those whose words are often meant as they stand (hot
/// water, a hot potato, to break the ice).
std::span<const Idiom> english_idioms();   ///< ascending by pattern
std::span<const Idiom> japanese_idioms();  ///< ascending by pattern

/// Those that begin with a lemma; a view. Quick where there are none.
class EnglishIdioms {
 public:
  explicit EnglishIdioms(std::string_view first);

  std::span<const Idiom> all() const { return all_; }
  /// Whether any may go on with that form of the word behind the first one; wrong now and then
  /// where it says so.
  bool go_on_with(std::string_view word) const;

 private:
  std::span<const Idiom> all_;
  std::size_t row_ = 0;
  bool any_ = false;
};

/// Those that begin with the first character of the text.
std::span<const Idiom> japanese_idioms_with(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_IDIOMS_H_
