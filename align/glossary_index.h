// A user's glossary, made ready to be found in texts.
#ifndef TAIYAKU_ALIGN_GLOSSARY_INDEX_H_
#define TAIYAKU_ALIGN_GLOSSARY_INDEX_H_

#include <cstdint>
#include <string>
#include <vector>

#include "align/term_table.h"
#include "lexicon/glossary.h"
#include "lexicon/lexicon.h"
#include "segment/document.h"

namespace taiyaku {

/// Immutable: made once and shared by all threads. The lexicon must outlive it. Entries are
/// numbered as in Glossary::terms.
class GlossaryIndex {
 public:
  GlossaryIndex(const Lexicon& lexicon, Glossary glossary);

  bool empty() const { return wanted_.empty() && forbidden_.empty(); }
  const GlossaryTerm& operator[](std::uint32_t entry) const { return glossary_.terms[entry]; }

  /// Appends the longest terms that begin at each token; several when entries share a term.
  /// Forbidden translations are no counterparts and not found.
  void find(const Document& document, Range tokens, Language language,
            std::vector<TermMatch>& matches) const;

  /// As find(), the shorter ones too: 接続 in 接続プール.
  void find_all(const Document& document, Range tokens, Language language,
                std::vector<TermMatch>& matches) const;

  /// Appends the forbidden translations that begin at each token, of all lengths.
  void find_forbidden(const Document& document, Range tokens, Language language,
                      std::vector<TermMatch>& matches) const;

 private:
  const Lexicon* lexicon_;
  Glossary glossary_;
  TermTable wanted_;
  TermTable forbidden_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_GLOSSARY_INDEX_H_
