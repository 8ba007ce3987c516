// A user's glossary, made ready to be found in texts.
#ifndef TAIYAKU_ALIGN_GLOSSARY_INDEX_H_
#define TAIYAKU_ALIGN_GLOSSARY_INDEX_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/glossary.h"
#include "lexicon/lexicon.h"
#include "segment/document.h"

namespace taiyaku {

/// A term as it stands in a text.
struct GlossaryMatch {
  std::uint32_t entry = 0;  ///< in Glossary::terms
  Range tokens;             ///< of the document
};

/// Immutable and thread safe; independent of the glossary once made. Forbidden translations are not
/// in it: they are no counterparts.
class GlossaryIndex {
 public:
  GlossaryIndex(const Lexicon& lexicon, const Glossary& glossary);

  bool empty() const { return english_.empty() && japanese_.empty(); }

  /// Appends the longest terms that begin at each token, in whatever inflection; several when
  /// entries share a term. Time is linear in the tokens for glossaries whose terms differ early.
  void find(const Document& document, Range tokens, Language language,
            std::vector<GlossaryMatch>& matches) const;

 private:
  struct EnglishTerm {
    std::vector<std::string> words;  ///< lemmas
    std::uint32_t entry;
  };
  struct JapaneseTerm {
    std::string text;  ///< NFKC, lower case, without white space
    std::uint32_t entry;
  };

  void add_english(const std::string& term, std::uint32_t entry);
  void add_japanese(const std::string& term, std::uint32_t entry);
  void find_english(const Document& document, Range tokens,
                    std::vector<GlossaryMatch>& matches) const;
  void find_japanese(const Document& document, Range tokens,
                     std::vector<GlossaryMatch>& matches) const;

  const Lexicon* lexicon_;
  std::unordered_map<std::string, std::vector<EnglishTerm>> english_;    ///< by the first word
  std::unordered_map<std::string, std::vector<JapaneseTerm>> japanese_;  ///< by the first character
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_GLOSSARY_INDEX_H_
