#include "score/facts_en_numeral.h"

#include <cmath>

#include "score/facts_en_literal.h"

namespace taiyaku {
namespace {

using Kind = NumeralWord::Kind;

// Reads a cardinal from left to right; what it has so far and what may come next.
class Cardinal {
 public:
  Cardinal(const EnTokens& tokens, std::size_t begin, long double limit = 0)
      : t_(tokens), begin_(begin), end_(begin), limit_(limit) {
    if (const std::optional<Literal> literal = read_literal(t_, begin)) {
      take_literal(*literal);
    }
    while (step()) {
    }
  }

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
  void take_literal(Literal literal) {
    read_power(t_, literal);
    current_ = literal.value;
    end_ = literal.end;
    literal_ = true;
    plain_ = literal.plain;
    last_ = Kind::kUnit;
    const long double scale = scale_suffix(t_, end_);
    if (scale != 0) take_scale(scale);
  }

  void take_scale(long double scale) {
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

  bool may_add_small(Kind kind) const {
    if (!any()) return true;
    if (literal_ && last_ == Kind::kScale) return false;  // "1.7 million four years ago"
    if (last_ == Kind::kTens) return kind == Kind::kUnit;
    return last_ == Kind::kHundred || last_ == Kind::kScale;
  }

  bool step() {
    const std::string_view w = t_[end_];
    if (w.empty()) return false;
    if (any() && w == "-" && last_ == Kind::kTens) return step_hyphen();
    if (any() && w == "and") return step_and();
    if (any() && t_.is_digits(end_) && last_ == Kind::kScale) return step_literal();
    return take_word(numeral_word(w));
  }

  bool take_word(const NumeralWord& word) {
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

  bool step_hyphen() {
    const NumeralWord next = numeral_word(t_[end_ + 1]);
    if (next.kind != Kind::kUnit || next.value == 0) return false;
    ++end_;
    hyphenated_ = true;
    return take_word(next);
  }

  // After a million, "and" joins only what is plainly part of the number: "and three hundred".
  bool step_and() {
    if (limit_ > 0 || (last_ != Kind::kHundred && last_ != Kind::kScale)) return false;
    const long double unit = last_ == Kind::kHundred ? 100 : last_scale_;
    const Cardinal rest(t_, end_ + 1, unit);
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
  bool step_literal() {
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

struct Vulgar {
  std::string_view sign;
  long double value;
};
constexpr Vulgar kVulgar[] = {
    {"½", 0.5L},     {"⅓", 1 / 3.0L}, {"⅔", 2 / 3.0L}, {"¼", 0.25L},  {"¾", 0.75L},
    {"⅕", 0.2L},     {"⅖", 0.4L},     {"⅗", 0.6L},     {"⅘", 0.8L},   {"⅙", 1 / 6.0L},
    {"⅚", 5 / 6.0L}, {"⅛", 0.125L},   {"⅜", 0.375L},   {"⅝", 0.625L}, {"⅞", 0.875L},
};

std::optional<EnNumeral> vulgar_at(const EnTokens& t, std::size_t i) {
  if (t.is_word(i) || t.is_digits(i) || t[i].size() < 2) return std::nullopt;
  for (const Vulgar& vulgar : kVulgar) {
    if (t[i] == vulgar.sign)
      return EnNumeral{vulgar.value, i + 1, false, true, false, false, true, false};
  }
  return std::nullopt;
}

// "3/4" with a small denominator; 11/20 and 5/12 are left to the dates.
std::optional<EnNumeral> slashed_at(const EnTokens& t, std::size_t i) {
  if (!t.is_digits(i) || t[i + 1] != "/" || !t.glued(i + 1) || !t.is_digits(i + 2) ||
      !t.glued(i + 2)) {
    return std::nullopt;
  }
  if (t[i + 3] == "/" || t[i].size() > 2 || t[i + 2].size() > 3) return std::nullopt;
  const long double below = digits_value(t[i + 2]);
  const long double above = digits_value(t[i]);
  const bool usual = below == 2 || below == 3 || below == 4 || below == 5 || below == 8 ||
                     below == 10 || below == 16 || below == 32 || below == 100;
  if (!usual || above >= below || above == 0) return std::nullopt;
  return EnNumeral{above / below, i + 3, false, true, false, false, true, false};
}

EnNumeral fraction(long double value, std::size_t end) {
  return EnNumeral{value, end, false, false, false, false, true, false};
}

// The denominator at `i`: thirds, fifth (when one of it), twenty-firsts, hundredths.
std::optional<EnNumeral> denominator_at(const EnTokens& t, std::size_t i, bool singular) {
  NumeralWord word = numeral_word(t[i]);
  long double value = 0;
  if (word.kind == Kind::kTens) {
    value = word.value;
    ++i;
    if (t[i] == "-") ++i;
    word = numeral_word(t[i]);
    if (word.value >= 10) return std::nullopt;
  }
  const bool fits =
      word.kind == Kind::kPart || (singular && word.kind == Kind::kOrdinal && t[i] != "second");
  if (!fits) return std::nullopt;
  if (value != 0 && word.value == 2 && word.kind == Kind::kPart) return std::nullopt;
  if (word.kind == Kind::kOrdinal && word.value == 1 && value == 0) return std::nullopt;
  return fraction(value + word.value, i + 1);
}

// A fraction in words at `i`: "a half", "three quarters", "one - fourth", "half", "¾", "3/4".
std::optional<EnNumeral> fraction_at(const EnTokens& t, std::size_t i) {
  if (auto sign = vulgar_at(t, i)) return sign;
  if (auto slashed = slashed_at(t, i)) return slashed;
  if (t[i] == "half") {
    const bool article = t[i + 1] == "a" || t[i + 1] == "an";
    const Kind after = numeral_word(t[i + 2]).kind;
    const bool scaled =
        article && (after == Kind::kScale || after == Kind::kDozen || after == Kind::kHundred);
    return fraction(0.5L, scaled ? i + 2 : i + 1);
  }
  if (t[i] == "quarter" && numeral_word(t[i + 1]).kind == Kind::kScale)
    return fraction(0.25L, i + 1);
  long double above = 1;
  std::size_t k = i + 1;
  if (t[i] != "a" && t[i] != "an") {
    const NumeralWord word = numeral_word(t[i]);
    if (word.kind != Kind::kUnit && word.kind != Kind::kTeen && word.kind != Kind::kTens)
      return std::nullopt;
    above = word.value;
  }
  if (t[k] == "-") ++k;
  const std::optional<EnNumeral> below = denominator_at(t, k, above == 1);
  if (!below) return std::nullopt;
  if (t[i] == "a" && t[k] == "quarter" && numeral_word(t[k + 1]).kind != Kind::kScale &&
      t[k + 1] != "of" && i == 0) {
    return std::nullopt;
  }
  return fraction(above / below->value, below->end);
}

bool is_scale(const EnTokens& t, std::size_t i) { return numeral_word(t[i]).kind == Kind::kScale; }

// A scale or dozen after a fraction multiplies it: "half million", "three quarters million".
void scale_fraction(const EnTokens& t, EnNumeral& n) {
  const NumeralWord word = numeral_word(t[n.end]);
  if (word.kind != Kind::kScale && word.kind != Kind::kDozen && word.kind != Kind::kHundred) return;
  n.value *= word.value;
  n.scaled = true;
  n.fraction = false;
  ++n.end;
}

// "point seventy-one", "point nought four", "point 5".
void read_spoken_decimals(const EnTokens& t, EnNumeral& n) {
  if (t[n.end] != "point") return;
  std::size_t i = n.end + 1;
  long double place = 0.1L;
  long double value = 0;
  for (;; ++i) {
    const NumeralWord word = numeral_word(t[i]);
    if (word.kind == Kind::kTens || word.kind == Kind::kTeen) {
      value += word.value * place / 10;
      if (word.kind == Kind::kTens && t[i + 1] == "-") ++i;
      if (word.kind == Kind::kTeen) place /= 100;
      if (word.kind == Kind::kTens) place /= 10;
      continue;
    }
    if (word.kind != Kind::kUnit) break;
    value += word.value * place;
    place /= 10;
  }
  if (i == n.end + 1) return;
  n.value += value;
  n.end = i;
  if (is_scale(t, n.end)) scale_fraction(t, n);
}

// "two and a half", "3 million and a half", "2 1/4", "one billion and three quarters million".
void read_added_fraction(const EnTokens& t, const Cardinal& cardinal, EnNumeral& n) {
  std::size_t i = n.end;
  if (t[i] == "and") {
    ++i;
  } else if (!t.is_digits(i) && !vulgar_at(t, i)) {
    return;
  }
  std::optional<EnNumeral> part = fraction_at(t, i);
  if (!part || t[part->end] == "hour" || part->value >= 1) return;
  if (t[i] == "half" || t[i] == "quarter") {
    if (!is_scale(t, i + 1)) return;
  }
  const bool whole_scaled = cardinal.last() == Kind::kScale && cardinal.last_scale() >= 1e6L;
  if (is_scale(t, part->end)) {
    if (whole_scaled) {
      scale_fraction(t, *part);
      n.value += part->value;
      n.end = part->end;
    } else {
      n.value += part->value;
      n.end = part->end;
      scale_fraction(t, n);
    }
    return;
  }
  n.value += part->value * (whole_scaled ? cardinal.last_scale() : 1);
  n.end = part->end;
}

// "one hundred thirty-two fifths", "two hundred and fifty-four hundredths", "twenty twenty fifths".
bool read_denominator(const EnTokens& t, const Cardinal& cardinal, EnNumeral& n) {
  std::size_t k = n.end;
  if (t[k] == "-") ++k;
  const bool singular = cardinal.value() == 1 && !cardinal.literal();
  const NumeralWord word = numeral_word(t[k]);
  if (cardinal.literal() && t[k] != "quarters" && t[k] != "thirds") return false;
  if (word.kind == Kind::kPart && word.value < 10 && word.value != 2 && word.value != 4 &&
      cardinal.last() == Kind::kTens && cardinal.words() > 1 && cardinal.before_and() == 0) {
    n = fraction(cardinal.without_tens() / (cardinal.tens() + word.value), k + 1);
    return true;
  }
  const std::optional<EnNumeral> below = denominator_at(t, k, singular);
  if (!below || t[k] == "half") return false;
  const long double whole = cardinal.before_and();
  n = fraction(whole + (cardinal.value() - whole) / below->value, below->end);
  if (is_scale(t, n.end)) scale_fraction(t, n);
  return true;
}

// "one over twenty", "two out of five hundred".
void read_ratio(const EnTokens& t, EnNumeral& n) {
  const bool over = t[n.end] == "over";
  const bool out_of = t[n.end] == "out" && t[n.end + 1] == "of";
  if (!over && !out_of) return;
  const Cardinal below(t, n.end + (over ? 1 : 2));
  if (!below.any() || below.value() == 0) return;
  if (over && t.is_word(below.end())) return;
  if (out_of && below.value() <= n.value) return;
  n = fraction(n.value / below.value(), below.end());
}

// "twenty-fifth", "two hundredth", "11th".
bool read_ordinal(const EnTokens& t, const Cardinal& cardinal, EnNumeral& n) {
  const std::size_t i = n.end;
  const std::string_view w = t[i];
  if (cardinal.any() && cardinal.plain()) {
    if (!t.glued(i) || (w != "st" && w != "nd" && w != "rd" && w != "th")) return false;
    n.ordinal = true;
    n.end = i + 1;
    return true;
  }
  const std::size_t k = cardinal.last() == Kind::kTens && w == "-" ? i + 1 : i;
  const NumeralWord word = numeral_word(t[k]);
  if (word.kind != Kind::kOrdinal) return false;
  if (!cardinal.any()) {
    n.value = word.value;
  } else if (word.value >= 100) {
    n.value *= word.value;
  } else if (cardinal.last() == Kind::kHundred || cardinal.last() == Kind::kScale ||
             (cardinal.last() == Kind::kTens && word.value < 10)) {
    n.value += word.value;
  } else {
    return false;
  }
  n.ordinal = true;
  n.end = k + 1;
  return true;
}

bool begins_counted(const EnTokens& t, std::size_t i) {
  const NumeralWord word = numeral_word(t[i]);
  return word.kind == Kind::kHundred || word.kind == Kind::kScale || word.kind == Kind::kDozen;
}

// "tens of thousands", "hundreds of millions": 数万, 数億
std::optional<EnNumeral> multiplied_at(const EnTokens& t, std::size_t i) {
  if (t[i + 1] != "of" || !t[i].ends_with('s') || !t[i + 2].ends_with('s')) return std::nullopt;
  const long double factor = t[i] == "tens"        ? 10
                             : t[i] == "hundreds"  ? 100
                             : t[i] == "thousands" ? 1000
                                                   : 0;
  const NumeralWord scale = numeral_word(t[i + 2]);
  if (factor == 0 || scale.kind != Kind::kScale) return std::nullopt;
  EnNumeral n;
  n.value = factor * scale.value;
  n.end = i + 3;
  n.scaled = true;
  return n;
}

std::optional<EnNumeral> unsigned_numeral_at(const EnTokens& t, std::size_t i) {
  if (const std::optional<EnNumeral> multiplied = multiplied_at(t, i)) return multiplied;
  if (t[i] == "a" || t[i] == "an") {
    if (!begins_counted(t, i + 1) || t[i + 1].ends_with('s')) {
      std::optional<EnNumeral> part = fraction_at(t, i);
      if (part) scale_fraction(t, *part);
      return part;
    }
    ++i;
  }
  const Cardinal cardinal(t, i);
  EnNumeral n;
  n.value = cardinal.value();
  n.end = cardinal.end();
  n.digits = cardinal.literal();
  n.plain_digits = cardinal.plain() && cardinal.any();
  n.scaled = cardinal.last_scale() >= 1000;
  if (cardinal.any()) {
    if (const std::optional<EnNumeral> slashed = slashed_at(t, i)) return slashed;
  }
  if (cardinal.any() && read_denominator(t, cardinal, n)) return n;
  if (read_ordinal(t, cardinal, n)) return n;
  if (!cardinal.any()) {
    std::optional<EnNumeral> part = fraction_at(t, i);
    if (part) scale_fraction(t, *part);
    return part;
  }
  n.single_word = !n.digits && cardinal.words() == 1;
  read_spoken_decimals(t, n);
  read_added_fraction(t, cardinal, n);
  read_ratio(t, n);
  return n;
}

}  // namespace

std::optional<EnNumeral> numeral_at(const EnTokens& tokens, std::size_t i) {
  if (tokens[i] == "minus" || tokens[i] == "negative") {
    std::optional<EnNumeral> n = unsigned_numeral_at(tokens, i + 1);
    if (n && !n->ordinal) {
      n->value = -n->value;
      n->plain_digits = n->single_word = false;
      return n;
    }
    return std::nullopt;
  }
  const bool sign = tokens[i] == "-" && !tokens.glued(i) && (tokens.glued(i + 1) || i == 0);
  if (sign) {
    std::optional<EnNumeral> n;
    if (tokens.is_digits(i + 1) || tokens[i + 1] == ".") n = unsigned_numeral_at(tokens, i + 1);
    if (!n) return std::nullopt;
    n->value = -n->value;
    n->plain_digits = false;
    return n;
  }
  return unsigned_numeral_at(tokens, i);
}

}  // namespace taiyaku
