// English cardinals: digits and words read from left to right.
#ifndef TAIYAKU_SCORE_FACTS_EN_CARDINAL_H_
#define TAIYAKU_SCORE_FACTS_EN_CARDINAL_H_

#include <optional>

#include "score/facts_en_literal.h"
#include "score/facts_en_numeral.h"

namespace taiyaku {

/// A cardinal that begins at some token: what it has read, and how.
class EnCardinal {
 public:
  using Kind = NumeralWord::Kind;

  explicit EnCardinal(const EnTokens& tokens, std::size_t begin, long double limit = 0);

  bool any() const { return end_ > begin_; }
  long double value() const { return total_ + current_; }
  std::size_t begin() const { return begin_; }
  std::size_t end() const { return end_; }
  Kind last() const { return last_; }
  bool literal() const { return literal_; }
  bool plain() const { return plain_ && words_ == 0; }
  int words() const { return words_; }
  long double last_scale() const { return last_scale_; }
  bool hyphenated() const { return hyphenated_; }
  // The part before a final "and", for "two hundred and fifty-four hundredths".
  long double before_and() const { return before_and_; }
  // The last tens word, for "one hundred thirty fifths".
  long double without_tens() const { return value() - tens_; }
  long double tens() const { return tens_; }

 private:
  void take_literal(Literal literal);

  void take_scale(long double scale);

  bool may_add_small(Kind kind) const;

  bool step();

  bool take_word(const NumeralWord& word);

  bool step_hyphen();

  bool step_and();

  bool step_literal();

  const EnTokens& t_;
  std::size_t begin_;
  std::size_t end_;
  long double total_ = 0;
  long double current_ = 0;
  long double last_scale_ = 1;
  long double before_and_ = 0;
  long double tens_ = 0;
  int words_ = 0;
  Kind last_ = Kind::kNone;
  bool literal_ = false;
  bool plain_ = false;
  bool hyphenated_ = false;
  long double limit_;  // inside an "and": stays below this, goes no deeper
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_EN_CARDINAL_H_
