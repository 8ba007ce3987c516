// Is this the same name in the other script?
#ifndef TAIYAKU_LEXICON_NAMES_H_
#define TAIYAKU_LEXICON_NAMES_H_

#include <array>
#include <string>
#include <string_view>
#include <tuple>

#include "lexicon/lexicon.h"
#include "lexicon/spelling_model.h"
#include "lexicon/spelling_weights.h"

namespace taiyaku {

/// Likeness in [0, 1] of one English (Latin-script) name or word and one katakana or hiragana
/// string, by the better of its spelling and its pronunciation: 1 is certain, above 0.7 is a match
/// in practice. Long vowels, l/r, b/v, doubled letters, diacritics and the usual spellings of
/// foreign sounds are allowed for. Thread safe.
///   transliteration_similarity(lexicon, "Maduro", "マドゥーロ") > 0.9
double transliteration_similarity(const Lexicon& lexicon, std::string_view english,
                                  std::string_view kana);

/// Kana ready to be compared with many words.
struct SpokenKana {
  SpokenKana(const Lexicon& lexicon, const Moras& kana);
  SpokenKana(const Lexicon& lexicon, std::string_view kana) : SpokenKana(lexicon, Moras(kana)) {}

  Moras moras;
  /// See SpellingWeights::find_most_gained(); as many as there are moras.
  using Gains = std::array<SpellingWeights::SymbolGains, std::tuple_size_v<decltype(Moras::item)>>;
  Gains letter_gains;
  Gains phoneme_gains;
};

/// A word ready to be compared with many kana strings. Views into the lexicon.
struct SpokenWord {
  SpokenWord(const Lexicon& lexicon, std::string_view english);

  Symbols letters;
  std::string_view pronunciations;  ///< as Lexicon::pronunciation() gives them
};
/// Less than `least`, in (0, 1), is 0: the higher it is, the sooner that is seen.
inline constexpr double kHopeless = 0.05;
double transliteration_similarity(const Lexicon& lexicon, const SpokenWord& english,
                                  const SpokenKana& kana, double least = kHopeless);
double transliteration_similarity(const Lexicon& lexicon, const SpokenWord& english,
                                  const Moras& kana, double least = kHopeless);

/// Likeness in [0, 1] of two whole names, by all the lexicon knows: dictionaries, sound, readings
/// of kanji in Japanese, Mandarin and Korean, either order of family and given name, initials,
/// glued and separated parts, partial names, titles and company suffixes. Calibrated on names it
/// was not fitted on: from kSameName on two names are the same. Bounded time: long names are cut.
/// Thread safe.
///   name_similarity(lexicon, "Donald J. Trump", "トランプ大統領") > kSameName
double name_similarity(const Lexicon& lexicon, std::string_view english, std::string_view japanese);
inline constexpr double kSameName = 0.7;

/// Hepburn romanisation of kana in lower case ASCII; a long vowel mark repeats the vowel.
/// Characters that are not kana are left out.
std::string romanise(std::string_view kana);

/// Tōkyō is written Tokyo, Ōtani also Ohtani: long vowels are not spelled out in names ("toukyou" →
/// "tokyo", "ohtani" → "otani").
std::string without_long_vowels(std::string_view romanised);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_NAMES_H_
