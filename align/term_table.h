// Terms that are to be found in texts, in whatever inflection.
#ifndef TAIYAKU_ALIGN_TERM_TABLE_H_
#define TAIYAKU_ALIGN_TERM_TABLE_H_

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "segment/document.h"
#include "segment/vocabulary.h"

namespace taiyaku {

/// A term as it stands in a text.
struct TermMatch {
  std::uint32_t entry = 0;  ///< the number under which it was added
  Range tokens;             ///< of the document
  Span span;  ///< bytes of its text; may end within the last token (委員 in 委員会)
};

/// Once filled, only read: shared by all threads. A passage asks only for the terms that may begin
/// at one of its tokens, so a long list costs a text no more than a short one.
class TermTable {
 public:
  bool empty() const { return english_.empty() && japanese_.empty(); }

  void add_english(std::string_view term, std::uint32_t entry, const Vocabulary& vocabulary);
  void add_japanese(std::string_view term, std::uint32_t entry);

  /// Appends every term that begins at a token, in order of the tokens; of one entry the longest
  /// only.
  void find(const Document& document, Range tokens, Language language, const Vocabulary& vocabulary,
            std::vector<TermMatch>& matches) const;

 private:
  struct EnglishTerm {
    std::vector<std::string> words;  ///< lemmas: see gloss_words()
    std::uint32_t entry;
  };
  struct JapaneseTerm {
    std::string text;  ///< NFKC, lower case, without white space
    std::uint32_t entry;
  };

  void find_english(const Document& document, Range tokens, const Vocabulary& vocabulary,
                    std::vector<TermMatch>& matches) const;
  void find_japanese(const Document& document, Range tokens, std::vector<TermMatch>& matches) const;
  void find_one(const Document& document, Range tokens, const JapaneseTerm& term,
                std::vector<TermMatch>& matches) const;

  std::map<std::string, std::vector<EnglishTerm>, std::less<>> english_;  ///< by the first word
  /// By the first character, or two of a longer term.
  std::map<std::string, std::vector<JapaneseTerm>, std::less<>> japanese_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_TERM_TABLE_H_
