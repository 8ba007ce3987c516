// What a word can mean across the two languages: one compiled file, mapped, shared by all
// processes.
//
//   Lexicon lexicon(default_lexicon_path());
//   for (Gloss gloss : lexicon.glosses(lexicon.japanese("減少")))
//     use(lexicon.english_word(gloss.word), gloss.weight);          // "decrease" 0.4, …
//
// Sources: EDICT and ENAMDICT (Electronic Dictionary Research and Development Group, by its
// licence), iso-codes, Unicode CLDR through ICU, WordNet, the pronunciations and the language model
// of pocketsphinx-en-us, the language model of libkkc-data, and a list of our own (own_terms.h).
#ifndef TAIYAKU_LEXICON_LEXICON_H_
#define TAIYAKU_LEXICON_LEXICON_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/gloss.h"
#include "lexicon/language_model.h"
#include "lexicon/spelling_weights.h"
#include "segment/vocabulary.h"

namespace taiyaku {

/// What a word names, by the sources' own categories: any of these bits.
using NameKinds = std::uint8_t;
inline constexpr NameKinds kPlaceName = 1;  ///< a country, region, city, mountain …
inline constexpr NameKinds kSurname = 2;
inline constexpr NameKinds kGivenName = 4;
inline constexpr NameKinds kFullName = 8;       ///< of one person
inline constexpr NameKinds kOrganisation = 16;  ///< a company, office, club
inline constexpr NameKinds kWork = 32;          ///< a work, product, station
inline constexpr NameKinds kLanguage = 64;
inline constexpr NameKinds kPersonName = kSurname | kGivenName | kFullName;

/// One headword that begins at the place asked about.
struct PrefixMatch {
  WordId word = kNoWord;
  std::uint32_t bytes = 0;  ///< length of the headword
};

/// How much one source contributed.
struct LexiconSourceInfo {
  std::string name;     ///< "EDICT"
  std::string version;  ///< date or version as the source gives it
  std::string licence;
  std::uint64_t entries = 0;
};

/// Read-only and immutable; every method may be called from any thread. Views live as long as the
/// lexicon. Opening maps the file: about a millisecond, no copy per process.
class Lexicon : public Vocabulary {
 public:
  /// @throws Error when the file is missing, cut, corrupt, of another version or byte order.
  explicit Lexicon(const std::string& path);
  ~Lexicon() override;
  Lexicon(Lexicon&&) noexcept;

  /// An English lemma or phrase in lower case → its number, or kNoWord.
  WordId english(std::string_view lemma) const;
  /// A Japanese headword (kanji or kana spelling, NFKC) → its number, or kNoWord.
  WordId japanese(std::string_view headword) const;
  /// All Japanese headwords that `text` begins with, shortest first, appended to `matches`.
  void japanese_prefixes(std::string_view text, std::vector<PrefixMatch>& matches) const;
  /// The same, but only those that end at one of `ends`, which ascend and are ends of characters.
  void japanese_prefixes(std::string_view text, std::span<const std::uint32_t> ends,
                         std::vector<PrefixMatch>& matches) const;
  /// All English phrases of two or more words that `text` (lower-case lemmas joined by single
  /// spaces) begins with, shortest first, appended to `matches`; ends on a word boundary.
  void english_phrases(std::string_view text, std::vector<PrefixMatch>& matches) const;

  std::string english_word(WordId word) const;
  std::string japanese_word(WordId word) const;

  /// What a Japanese headword means, heaviest first; empty for kNoWord.
  GlossRow glosses(WordId japanese) const;
  /// The reverse: which Japanese headwords mean an English word, heaviest first.
  GlossRow headwords(WordId english) const;

  /// Information content in nats, −log of a background probability estimated from the lexicon
  /// and WordNet's sense counts alone; unknown words get the rarest words' value.
  float english_information(WordId word) const;
  float japanese_information(WordId word) const;

  /// What the word as a whole names; 0 for what is no name.
  NameKinds english_kinds(WordId word) const;
  NameKinds japanese_kinds(WordId word) const;

  /// Lemmas that WordNet calls antonyms of `english`.
  std::span<const WordId> antonyms(WordId english) const;

  std::string_view irregular(std::string_view word) const override;
  bool is_lemma(std::string_view word) const override;

  /// How an English word (lower case) is said: see next_pronunciation(); empty when not known.
  std::string_view pronunciation(std::string_view word) const;
  /// How letters and phonemes are written in kana.
  const SpellingWeights& letter_weights() const;
  const SpellingWeights& phoneme_weights() const;
  /// Mandarin syllable of a character, without its tone ("jin" for 近); empty when there is none.
  std::string_view mandarin(char32_t character) const;
  /// How a single kanji is read in Japanese names, separated by spaces: "takashi ryu".
  std::string_view name_readings(std::string_view kanji) const;
  /// A trigram model of English; empty when the lexicon was built without one.
  const LanguageModel& english_model() const;
  /// The same of Japanese, whose words are not MeCab's: ask it by japanese_log_probability().
  const LanguageModel& japanese_model() const;

  std::vector<LexiconSourceInfo> sources() const;
  std::size_t file_bytes() const;
  /// Whether the contents still have the checksum they were written with. Reads the whole file
  /// (some tens of milliseconds): for `lexicon info`, not for every start.
  bool intact() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Where a program's lexicon lies: beside it (`taiyaku.lexicon`), in `../share/taiyaku/`, else in
/// the `share/taiyaku/` of /usr/local or /usr. `program` is empty where it is not known.
/// @throws Error naming all of them when it is in none.
std::string lexicon_path_of(const std::string& program);

/// lexicon_path_of() the running program, which is not known where /proc is not mounted.
std::string default_lexicon_path();

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_LEXICON_H_
