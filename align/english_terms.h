// English words of a bitext as numbers.
#ifndef TAIYAKU_ALIGN_ENGLISH_TERMS_H_
#define TAIYAKU_ALIGN_ENGLISH_TERMS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "align/glossary_index.h"
#include "align/id_map.h"
#include "align/sentence_terms.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// One word, number or mark of the English side.
struct EnglishTerm {
  WordId word = kNoWord;   ///< in the lexicon
  Span norm;               ///< bytes of EnglishTerms::spelling(), as first met; empty for marks
  float background = 0;    ///< probability of a word of any text to be this
  bool name_like = false;  ///< was capitalised, or is in no dictionary: may be transliterated
};

/// Grows while sentences are read; only reading is not thread safe.
class EnglishTerms {
 public:
  explicit EnglishTerms(const Lexicon& lexicon, const GlossaryIndex* glossary = nullptr)
      : lexicon_(&lexicon), glossary_(glossary) {}

  /// Appends the terms of `sentences`, each once a sentence.
  void read(const Document& document, Range sentences, SentenceTerms& terms);

  TermId size() const { return static_cast<TermId>(terms_.size()); }
  const EnglishTerm& operator[](TermId term) const { return terms_[term]; }
  std::string_view spelling(TermId term) const;

  TermId with_spelling(std::string_view norm) const;  ///< kNoTerm when it was not met
  TermId with_key(std::uint64_t key) const { return by_key_.find(key); }
  TermId with_word(WordId word) const { return by_word_.find(word + 1ULL); }

 private:
  void read_tokens(const Document& document, Range tokens, std::vector<TermId>& found);
  TermId add_word(const Document& document, const Token& token);
  TermId add_value(std::uint64_t key, float background);

  const Lexicon* lexicon_;
  const GlossaryIndex* glossary_;  ///< the user's, or null
  std::vector<EnglishTerm> terms_;
  std::string spellings_;
  IdMap by_key_;       ///< hash of the lemma, number or mark
  IdMap by_spelling_;  ///< hash of the norm
  IdMap by_word_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_ENGLISH_TERMS_H_
