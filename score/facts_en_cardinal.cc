#include "score/facts_en_cardinal.h"

namespace taiyaku {

EnCardinal::EnCardinal(const EnTokens& tokens, std::size_t begin, long double limit)
    : t_(tokens), begin_(begin), end_(begin), limit_(limit) {
  if (const std::optional<Literal> literal = read_literal(t_, begin)) {
    take_literal(*literal);
  }
  while (step()) {
  }
}

void EnCardinal::take_literal(Literal literal) {
  read_power(t_, literal);
  current_ = literal.value;
  end_ = literal.end;
  literal_ = true;
  plain_ = literal.plain;
  last_ = Kind::kUnit;
  const long double scale = scale_suffix(t_, end_);
  if (scale != 0) take_scale(scale);
}

void EnCardinal::take_scale(long double scale) {
  if (!any()) current_ = 1;
  if (current_ == 0 && total_ > 0) {
    total_ *= scale;
  } else {
    total_ += current_ * scale;
  }
  current_ = 0;
  last_ = Kind::kScale;
  last_scale_ = scale;
  ++words_;
  ++end_;
}

bool EnCardinal::may_add_small(Kind kind) const {
  if (!any()) return true;
  if (literal_ && last_ == Kind::kScale) return false;  // "1.7 million four years ago"
  if (last_ == Kind::kTens) return kind == Kind::kUnit;
  return last_ == Kind::kHundred || last_ == Kind::kScale;
}

bool EnCardinal::step() {
  const std::string_view w = t_[end_];
  if (w.empty()) return false;
  if (any() && w == "-" && last_ == Kind::kTens) return step_hyphen();
  if (any() && w == "and") return step_and();
  if (any() && t_.is_digits(end_) && last_ == Kind::kScale) return step_literal();
  return take_word(numeral_word(w));
}

bool EnCardinal::take_word(const NumeralWord& word) {
  if (limit_ > 0 && word.value >= limit_) return false;
  switch (word.kind) {
    case Kind::kUnit:
    case Kind::kTeen:
    case Kind::kTens:
      if (!may_add_small(word.kind)) return false;
      current_ += word.value;
      tens_ = word.kind == Kind::kTens ? word.value : 0;
      break;
    case Kind::kHundred:
      if (any() && last_ != Kind::kUnit && last_ != Kind::kTeen && last_ != Kind::kTens)
        return false;
      current_ = (any() ? current_ : 1) * 100;
      break;
    case Kind::kDozen:
      if (any() && last_ == Kind::kDozen) return false;
      current_ = (any() ? current_ : 1) * 12;
      break;
    case Kind::kScale:
      take_scale(word.value);
      return true;
    default:
      return false;
  }
  last_ = word.kind;
  ++words_;
  ++end_;
  return true;
}

bool EnCardinal::step_hyphen() {
  const NumeralWord next = numeral_word(t_[end_ + 1]);
  if (next.kind != Kind::kUnit || next.value == 0) return false;
  ++end_;
  hyphenated_ = true;
  return take_word(next);
}

// After a million, "and" joins only what is plainly part of the number: "and three hundred".
bool EnCardinal::step_and() {
  if (limit_ > 0 || (last_ != Kind::kHundred && last_ != Kind::kScale)) return false;
  const long double unit = last_ == Kind::kHundred ? 100 : last_scale_;
  const EnCardinal rest(t_, end_ + 1, unit);
  if (!rest.any() || rest.value() >= unit || rest.value() == 0) return false;
  if (rest.literal() && (!rest.plain() || last_ != Kind::kHundred || !literal_)) return false;
  if (unit > 1000 && rest.words() < 2) return false;
  if (unit > 1000 && rest.value() < 100) return false;
  before_and_ = value();
  current_ += rest.value();
  words_ += rest.words() + 1;
  end_ = rest.end();
  last_ = rest.last();
  tens_ = rest.tens();
  hyphenated_ = rest.hyphenated();
  // "two hundred and two thousand"
  return t_.is_word(end_) && unit == 100;
}

// "4 thousand 3 hundred": digits go on only under a smaller scale word.
bool EnCardinal::step_literal() {
  const std::optional<Literal> literal = read_literal(t_, end_);
  if (!literal || !literal->plain) return false;
  const NumeralWord scale = numeral_word(t_[literal->end]);
  if (scale.kind != Kind::kHundred && scale.kind != Kind::kScale) return false;
  if (scale.value >= last_scale_) return false;
  current_ += literal->value;
  end_ = literal->end;
  last_ = Kind::kUnit;
  return true;
}

}  // namespace taiyaku
