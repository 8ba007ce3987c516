// English text as the scanners of facts read it: words, digit runs and single symbols.
#ifndef TAIYAKU_SCORE_FACTS_EN_TOKENS_H_
#define TAIYAKU_SCORE_FACTS_EN_TOKENS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "score/fact_text.h"

namespace taiyaku {

/// A run of letters (apostrophes inside a word belong to it, but for a possessive 's, which is a
/// symbol of its own), a run of digits, or one symbol.
struct EnToken {
  enum class Kind : std::uint8_t { kWord, kDigits, kSymbol };
  std::uint32_t begin = 0;  ///< bytes of the folded text
  std::uint32_t end = 0;
  Kind kind = Kind::kSymbol;
};

/// The tokens of a folded text, with look-ups that are safe past either end.
class EnTokens {
 public:
  explicit EnTokens(const FactText& text);

  std::size_t size() const { return tokens_.size(); }
  const FactText& text() const { return *text_; }
  /// The token's text, lower case; empty outside the text.
  std::string_view operator[](std::size_t i) const {
    return i < tokens_.size() ? std::string_view(text_->folded)
                                    .substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin)
                              : std::string_view();
  }
  std::size_t begin(std::size_t i) const {
    return i < size() ? tokens_[i].begin : text_->folded.size();
  }
  std::size_t end(std::size_t i) const {
    return i < size() ? tokens_[i].end : text_->folded.size();
  }
  bool is_digits(std::size_t i) const {
    return i < size() && tokens_[i].kind == EnToken::Kind::kDigits;
  }
  bool is_word(std::size_t i) const {
    return i < size() && tokens_[i].kind == EnToken::Kind::kWord;
  }
  bool capital(std::size_t i) const { return i < size() && text_->upper(tokens_[i].begin); }
  /// No space between token i and the one before it.
  bool glued(std::size_t i) const {
    return i > 0 && i < size() && tokens_[i - 1].end == tokens_[i].begin;
  }
  /// First token that begins at or after folded byte `at`, looking from token `from` on.
  std::size_t token_from(std::size_t at, std::size_t from) const;

 private:
  void add(std::size_t begin, std::size_t end, EnToken::Kind kind) {
    tokens_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), kind});
  }

  const FactText* text_;
  std::vector<EnToken> tokens_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_TOKENS_H_
