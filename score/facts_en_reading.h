// An English quantity while it is read.
#ifndef TAIYAKU_SCORE_FACTS_EN_READING_H_
#define TAIYAKU_SCORE_FACTS_EN_READING_H_

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "score/fact.h"
#include "score/facts_en_numeral.h"
#include "score/facts_en_tokens.h"

namespace taiyaku {

/// A quantity being read: what is known so far, and where it ends; `begin` and `end` are tokens.
/// The readers of money, units and the rest set kind and unit and move `end` past what they took.
struct EnReading {
  std::size_t begin = 0;
  std::size_t end = 0;
  EnNumeral numeral;
  FactKind kind = FactKind::kNumber;
  std::string_view unit;
  double confidence = 1;
  bool approximate = false;
  FactCompany company = FactCompany::kNone;
};

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);

/// The token that begins `bytes` bytes after token `i` does, or the next one.
std::size_t token_after(const EnTokens& t, std::size_t i, std::size_t bytes);

/// The token after a hyphen at `k` that joins two words; otherwise `k`.
std::size_t after_hyphen(const EnTokens& t, std::size_t k);

/// Whether a token ends `bytes` bytes after token `i` begins.
bool ends_word(const EnTokens& t, std::size_t i, std::size_t bytes);

/// "dozens", "hundreds of", "millions"
bool is_vague(const EnTokens& t, const EnReading& r);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_READING_H_
