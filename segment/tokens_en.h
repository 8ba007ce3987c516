// English sentence → tokens.
#ifndef TAIYAKU_SEGMENT_TOKENS_EN_H_
#define TAIYAKU_SEGMENT_TOKENS_EN_H_

#include <string>
#include <string_view>
#include <vector>

#include "segment/document.h"
#include "segment/lemma_en.h"
#include "segment/vocabulary.h"

namespace taiyaku {

/// A worker with its own buffers: one per thread.
class EnglishTokenizer {
 public:
  /// `vocabulary` may be null.
  explicit EnglishTokenizer(const Vocabulary* vocabulary)
      : vocabulary_(vocabulary), lemmas_(vocabulary) {}

  /// Appends the tokens of `text[sentence]`, their strings to `pool`. A word keeps its inner
  /// hyphens and apostrophes (don't, well-known), an abbreviation its stops (U.S.), a number its
  /// marks (1,000.5, 3.5%); a possessive 's is a token of its own.
  void tokenize(std::string_view text, Span sentence, std::string& pool,
                std::vector<Token>& tokens);

 private:
  void add_word(std::string_view text, Span span, std::string& pool, std::vector<Token>& tokens);
  void mark_names(std::string_view text, const std::string& pool, std::vector<Token>& tokens,
                  std::size_t first) const;

  const Vocabulary* vocabulary_;
  LemmaFinder lemmas_;
  std::string lemma_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_TOKENS_EN_H_
