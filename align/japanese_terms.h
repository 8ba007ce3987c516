// Japanese words of a bitext as numbers.
#ifndef TAIYAKU_ALIGN_JAPANESE_TERMS_H_
#define TAIYAKU_ALIGN_JAPANESE_TERMS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "align/compounds.h"
#include "align/glossary_index.h"
#include "align/id_map.h"
#include "align/sentence_terms.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// Why a Japanese term can have a counterpart; decides how it is looked for.
enum class TermKind : std::uint8_t {
  kWord,      ///< a token or a run of tokens, by the dictionary
  kKatakana,  ///< a run of katakana, by the dictionary and by its sound
  kLatin,     ///< by its spelling
  kValue,     ///< a number or mark, by its key
};

/// One word, number or mark of the Japanese side.
struct JapaneseTerm {
  TermKind kind = TermKind::kWord;
  WordId word = kNoWord;  ///< in the lexicon
  Span spelling;          ///< bytes of JapaneseTerms' strings: headword, katakana or Latin letters
  Span reading;           ///< of a name written in kanji: katakana; otherwise empty
  std::uint64_t key = 0;  ///< of numbers and marks
  float background = 0;   ///< probability of a word of any text to be this
};

/// Grows while sentences are read; only reading is not thread safe.
class JapaneseTerms {
 public:
  explicit JapaneseTerms(const Lexicon& lexicon, const GlossaryIndex* glossary = nullptr)
      : lexicon_(&lexicon), glossary_(glossary), compounds_(lexicon) {}

  /// Appends the terms of `sentences`, each once a sentence: words, the longest compounds that are
  /// headwords beside their parts, whole runs of katakana, numbers and marks.
  void read(const Document& document, Range sentences, SentenceTerms& terms);

  TermId size() const { return static_cast<TermId>(terms_.size()); }
  const JapaneseTerm& operator[](TermId term) const { return terms_[term]; }
  std::string_view string(Span span) const;

 private:
  void read_tokens(const Document& document, Range tokens);
  void read_token(const Document& document, const Token& token);
  std::uint32_t read_compound(std::uint32_t token);
  std::uint32_t read_katakana(const Document& document, Range tokens);
  void add_value(std::uint64_t key, float background);
  void add_string(TermKind kind, std::string_view spelling, std::string_view reading = {});
  Span keep(std::string_view string);

  const Lexicon* lexicon_;
  const GlossaryIndex* glossary_;  ///< the user's, or null
  std::vector<JapaneseTerm> terms_;
  std::string strings_;
  IdMap by_key_;
  // Of the sentence being read:
  CompoundFinder compounds_;
  std::vector<TermId> found_;
  std::vector<Quantity> quantities_;
  std::vector<TermMatch> terms_found_;
  std::string run_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_JAPANESE_TERMS_H_
