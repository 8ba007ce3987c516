// Both sides of a bitext in terms: all that sentence alignment looks at, a few bytes a word.
#ifndef TAIYAKU_ALIGN_BITEXT_TERMS_H_
#define TAIYAKU_ALIGN_BITEXT_TERMS_H_

#include "align/bitext.h"
#include "align/english_terms.h"
#include "align/japanese_terms.h"
#include "align/sentence_terms.h"

namespace taiyaku {

/// Grows while passages are read, in order on each side; a document that was read is not needed any
/// more, so a long bitext can be read in pieces. Only reading is not thread safe. The lexicon must
/// outlive it.
class BitextTerms {
 public:
  /// `glossary` is the user's, or null; it must outlive the terms too.
  explicit BitextTerms(const Lexicon& lexicon, const GlossaryIndex* glossary = nullptr)
      : english_terms_(lexicon, glossary), japanese_terms_(lexicon, glossary) {}

  /// Appends the sentences of a passage to the side of its language (Japanese when it is unknown).
  void read(const Passage& passage);

  const EnglishTerms& english_terms() const { return english_terms_; }
  const JapaneseTerms& japanese_terms() const { return japanese_terms_; }
  const SentenceTerms& english() const { return english_; }
  const SentenceTerms& japanese() const { return japanese_; }

 private:
  EnglishTerms english_terms_;
  JapaneseTerms japanese_terms_;
  SentenceTerms english_;
  SentenceTerms japanese_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_BITEXT_TERMS_H_
