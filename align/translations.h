// Which terms of the two sides may translate each other, and how surely.
#ifndef TAIYAKU_ALIGN_TRANSLATIONS_H_
#define TAIYAKU_ALIGN_TRANSLATIONS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "align/english_terms.h"
#include "align/japanese_terms.h"
#include "align/parameters.h"
#include "align/sounds.h"
#include "lexicon/names.h"

namespace taiyaku {

/// One English counterpart of a Japanese term.
struct Translation {
  TermId english = kNoTerm;
  float english_given_japanese = 0;  ///< how probable the English word is, given the Japanese one
  float japanese_given_english = 0;
};

/// With the Japanese term it belongs to.
struct TermTranslation {
  TermId japanese = kNoTerm;
  Translation translation;
};

/// A table over two vocabularies.
class Translations {
 public:
  Translations(const Lexicon& lexicon, const LinkParameters& parameters,
               const EnglishTerms& english, const JapaneseTerms& japanese);

  /// Adds pairs that are not in the table; ascending by Japanese term.
  void add(std::span<const TermTranslation> pairs);

  std::span<const Translation> operator[](TermId japanese) const {
    return {translations_.data() + ends_[japanese], translations_.data() + ends_[japanese + 1]};
  }

 private:
  struct Candidate {
    TermId english;
    float strength;
  };
  struct SoundEntry {
    SoundKey key;
    std::uint32_t name;  ///< in names_
    auto operator<=>(const SoundEntry&) const = default;
  };
  struct Name {
    TermId english;
    SpokenWord word;
  };

  void index_sounds();
  void look_up(const JapaneseTerm& term);
  void look_up_sound(std::string_view katakana);
  void look_up_reading(std::string_view reading);
  void add(TermId english, double strength);
  void share_out(std::vector<float>& english_totals);

  const Lexicon& lexicon_;
  LinkParameters parameters_;
  const EnglishTerms& english_;
  const JapaneseTerms& japanese_;
  std::vector<Name> names_;
  std::vector<SoundEntry> sounds_;
  std::vector<Candidate> candidates_;  ///< of the term being looked up
  std::vector<Translation> translations_;
  std::vector<std::size_t> ends_{0};
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_TRANSLATIONS_H_
