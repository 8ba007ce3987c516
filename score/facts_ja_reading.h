// A Japanese quantity while it is read.
#ifndef TAIYAKU_SCORE_FACTS_JA_READING_H_
#define TAIYAKU_SCORE_FACTS_JA_READING_H_

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "score/fact.h"
#include "score/facts_ja_numeral.h"

namespace taiyaku {

/// A quantity being read; positions are bytes of the folded text. The readers of money, units and
/// the rest set kind and unit and move `end` past what they took.
struct JaReading {
  std::size_t begin = 0;
  std::size_t end = 0;
  JaNumeral numeral;
  FactKind kind = FactKind::kNumber;
  std::string_view unit;
  bool counted = false;
  bool vague = false;  ///< 数万, 数百: not a number to the digit
  FactCompany company = FactCompany::kNone;
};

/// The byte after the first of `words` that stands at byte `at`; `at` when none does.
std::size_t past_any(std::string_view s, std::size_t at,
                     std::initializer_list<std::string_view> words);

/// One of `words` stands at byte `at`.
bool stands(std::string_view s, std::size_t at, std::initializer_list<std::string_view> words);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_READING_H_
