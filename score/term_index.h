// A glossary made ready to be looked for in many passages.
#ifndef TAIYAKU_SCORE_TERM_INDEX_H_
#define TAIYAKU_SCORE_TERM_INDEX_H_

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/glossary.h"
#include "segment/vocabulary.h"

namespace taiyaku {

/// A term and the form in which it is looked for.
struct Term {
  std::string written;              ///< as the user wrote it
  std::vector<std::string> lemmas;  ///< of an English term: see gloss_words()
  std::string norm;                 ///< of a Japanese term: NFKC, lower case
};

/// One concept of the glossary; the same lists as in GlossaryTerm.
struct TermSet {
  std::vector<Term> english;
  std::vector<Term> japanese;
  std::vector<Term> forbidden_english;
  std::vector<Term> forbidden_japanese;
};

/// Immutable: shared by all threads. A passage asks only for the concepts whose terms may begin in
/// it, so a long glossary costs a pair no more than a short one.
class TermIndex {
 public:
  TermIndex(const Glossary& glossary, const Vocabulary& vocabulary);

  const TermSet& operator[](std::uint32_t number) const { return sets_[number]; }

  /// Appends the numbers of the concepts with an English term whose first lemma this is.
  void add_english(std::string_view lemma, std::vector<std::uint32_t>& numbers) const;
  /// Appends those with a Japanese term that may begin at the beginning of `text` (NFKC, lower
  /// case), inflected or not.
  void add_japanese(std::string_view text, std::vector<std::uint32_t>& numbers) const;

 private:
  /// By the first lemma, or the first one or two characters.
  using Beginnings = std::map<std::string, std::vector<std::uint32_t>, std::less<>>;

  std::vector<TermSet> sets_;
  Beginnings english_;
  Beginnings japanese_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_TERM_INDEX_H_
