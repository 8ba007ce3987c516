#include "score/facts_en.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "score/facts_en_ages.h"
#include "score/facts_en_context.h"
#include "score/facts_en_counts.h"
#include "score/facts_en_dates.h"
#include "score/facts_en_idioms.h"
#include "score/facts_en_measures.h"
#include "score/facts_en_money.h"
#include "score/facts_en_numeral.h"
#include "score/facts_en_percentages.h"
#include "score/facts_en_reading.h"
#include "score/facts_en_roman.h"
#include "score/units.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

// Ordinary words that may begin a fact, besides numerals and currency codes; sorted.
constexpr WordSet kOpeners = word_set(
    "afternoon", "antepenultimate", "apr", "april", "aug", "august", "boxing", "children",
    "christmas", "coming", "culture", "dec", "december", "doubled", "doubling", "early", "earth",
    "easter", "eightfold", "eighties", "evening", "father", "feb", "february", "fifties",
    "fivefold", "forties", "fourfold", "friday", "good", "greenery", "halloween", "halved",
    "halving", "hundredfold", "independence", "jan", "january", "jul", "july", "jun", "june",
    "labor", "mar", "march", "marine", "martin", "may", "memorial", "mid", "midday", "midnight",
    "minus", "monday", "morning", "mother", "mountain", "multi", "multibillion", "multimillion",
    "multitrillion", "negative", "new", "night", "ninefold", "nineties", "noon", "noonish", "nov",
    "november", "oct", "october", "penultimate", "per", "percent", "previous", "quadrupled",
    "quadrupling", "quarter", "quintupled", "respect", "saturday", "sen", "sep", "sept",
    "september", "sevenfold", "seventies", "showa", "sixfold", "sixties", "sports", "st", "sunday",
    "teens", "tenfold", "tens", "thanksgiving", "thirties", "threefold", "thursday", "trebled",
    "trebling", "tripled", "tripling", "tuesday", "twenties", "twice", "twofold", "valentine",
    "veterans", "wednesday");

class EnScanner {
 public:
  explicit EnScanner(const FactText& text) : text_(text), t_(text) {}

  std::vector<Fact> scan() {
    for (std::size_t i = 0; i < t_.size();) {
      const char first = t_[i][0];
      const std::size_t past = first == 'h' || first == 'w' ? skip_address(t_, i) : i;
      if (past > i) {
        address_ = true;
        i = past;
        continue;
      }
      if (address_ && !t_.glued(i)) address_ = false;
      i = read_at(i);
    }
    return std::move(facts_);
  }

 private:
  // Most words begin no fact: a look-up saves the scanners the trouble.
  bool may_open(std::size_t i) const {
    if (!t_.is_word(i)) return t_.is_digits(i) || may_open_sign(t_[i]);
    const std::string_view w = t_[i];
    if (w.size() <= 4 && !t_.is_word(i + 1) && may_open_short(i)) return true;
    if (w == "a" || w == "an") return may_open_article(i + 1);
    if (w == "the") return t_[i + 1] == "one";
    if (w == "in") return t_[i + 1] == "the";
    return is_numeral_word(w) || kOpeners.contains(w) || may_be_roman(i);
  }

  // Signs of currencies, fractions and minus; brackets and stops begin nothing.
  static bool may_open_sign(std::string_view sign) {
    const char c = sign[0];
    return c == '-' || c == '.' || c == '$' || static_cast<unsigned char>(c) >= 0xC2;
  }

  // EUR 125, FY21, US$5, Q3
  bool may_open_short(std::size_t i) const {
    return t_.is_digits(i + 1) || t_.is_digits(i + 2) || t_.is_digits(i + 3) || t_.is_digits(i + 4);
  }

  // "a million", "a quarter", "an hour and a half", "a couple of"
  bool may_open_article(std::size_t i) const {
    if (numeral_word(t_[i]).kind != NumeralWord::Kind::kNone || t_[i] == "couple") return true;
    return t_[i + 1] == "and" && t_.is_word(i);
  }

  static bool is_roman_letter(char c) { return c == 'i' || c == 'v' || c == 'x' || c == 'l'; }

  bool may_be_roman(std::size_t i) const {
    const std::string_view w = t_[i];
    return is_roman_letter(w[0]) && t_.capital(i) && (w.size() == 1 || is_roman_letter(w[1]));
  }

  // Adds the fact that begins at token i, if any; the token to go on from.
  std::size_t read_at(std::size_t i) {
    if (!may_open(i)) return i + 1;
    if (const auto sum = read_money_prefix(t_, i)) return add_reading(*sum);
    if (may_begin_moment(i)) {
      if (const std::optional<EnMoment> moment = moment_at(t_, i)) {
        add_moment(i, *moment);
        return std::max(moment->end, i + 1);
      }
    }
    if (address_) return i + 1;
    if (t_[i] == "-" && t_[i + 1].size() == 8) return i + 1;  // a packed date may follow
    if (const std::size_t end = read_phrase(i); end > i) return end;
    if (const auto reading = read_worded(i)) return add_reading(*reading);
    return read_quantity(i);
  }

  // Values in words of their own: World War II, tripled, a couple of.
  std::optional<EnReading> read_worded(std::size_t i) const {
    if (t_[i] == "a") return read_couple(t_, i);
    if (may_be_roman(i)) return read_roman(t_, i);
    if (!kOpeners.contains(t_[i])) return std::nullopt;
    if (const auto age = read_worded_age(t_, i)) return age;
    return read_multiple(t_, i);
  }

  // Digits glued to a word are serial numbers, except a packed date in an address.
  bool may_begin_moment(std::size_t i) const {
    if (i > 0 && t_.glued(i) && t_.is_word(i - 1) && t_.is_digits(i)) return false;
    if (i > 0 && t_.glued(i) && t_.is_digits(i) &&
        is_one_of(t_[i - 1], {",", ".", "$", "£", "€"}) && i > 1 && t_.is_digits(i - 2))
      return false;
    return t_.is_digits(i) || t_.is_word(i);
  }

  void add(std::size_t begin, std::size_t end, Fact fact) {
    fact.span = text_.span(t_.begin(begin), t_.end(end - 1));
    facts_.push_back(std::move(fact));
  }

  void add_moment(std::size_t i, const EnMoment& moment) {
    Fact fact;
    fact.kind = kind_of(moment.moment);
    fact.value = to_timex(moment.moment);
    fact.half_said = moment.moment.half_said;
    fact.swappable = moment.moment.swappable;
    fact.month_end = moment.moment.month_end;
    fact.confidence = moment.confidence;
    fact.approximate = moment.approximate || is_approximate(t_, i, moment.end);
    add(i, moment.end, std::move(fact));
  }

  std::size_t add_reading(const EnReading& r) {
    if (std::fabs(r.numeral.value) > 1e30L) return r.end;
    Fact fact;
    fact.kind = r.kind;
    fact.value = plain_decimal(r.numeral.value);
    fact.unit = r.unit;
    fact.approximate = r.approximate || is_approximate(t_, r.begin, r.end) || is_vague(t_, r);
    fact.company = r.company;
    fact.confidence = r.confidence;
    add(r.begin, r.end, std::move(fact));
    return r.end;
  }

  std::size_t read_quantity(std::size_t i) {
    if (const auto duration = read_special_duration(t_, i)) return add_reading(*duration);
    const std::optional<EnNumeral> numeral = numeral_at(t_, i);
    if (!numeral) return i + 1;
    if (const std::size_t end = t_.is_word(i) ? past_idiom(t_, i) : i; end > i) return end;
    if (!has_unit(t_, *numeral) && is_no_number(t_, i, *numeral)) return numeral->end;
    EnReading r{i, numeral->end, *numeral, FactKind::kNumber, {}, confidence_of(t_, i, *numeral)};
    if (numeral->ordinal) return add_ordinal(r);
    // "a boy aged 67 won"
    if (!read_percentage(t_, r) && !read_age_before(t_, r) && !read_currency(t_, r) &&
        !read_degrees(r)) {
      read_unit(t_, r);
    }
    if (r.kind == FactKind::kNumber) read_counted(t_, r);
    if (r.kind == FactKind::kNumber && is_glued_letters(r)) return r.end + 1;
    return add_reading(r);
  }

  // "the third day" keeps its unit: it may be said as three days.
  std::size_t add_ordinal(EnReading& r) {
    r.kind = FactKind::kOrdinal;
    const UnitName unit = english_unit_at(text_.from(t_.begin(r.end)));
    const Unit* known = find_unit(unit.id);
    if (known != nullptr && known->dimension == Dimension::kDuration) r.unit = unit.id;
    return add_reading(r);
  }

  bool read_degrees(EnReading& r) {
    if (read_temperature(t_, r)) return true;
    if (!has_bare_degrees(t_, r) || !temperature_context()) return false;
    read_bare_degrees(t_, r);
    return true;
  }

  // "24703L", "3D": digits that run into letters are no quantity unless the letters are a unit.
  bool is_glued_letters(const EnReading& r) const {
    return r.numeral.digits && t_.glued(r.end) && t_.is_word(r.end);
  }

  bool temperature_context() {
    if (!temperature_) temperature_ = mentions_temperature(text_);
    return *temperature_;
  }

  // Ordinals and percentages that are said with no number before them.
  std::size_t read_phrase(std::size_t i) {
    struct Phrase {
      std::string_view words;
      std::string_view value;
    };
    static constexpr Phrase kPhrases[] = {{"antepenultimate", "end-2"},
                                          {"penultimate", "end-1"},
                                          {"the one before the last one", "end-1"},
                                          {"previous one", "current-1"},
                                          {"previous", "current-1"}};
    if (const auto share = read_percent_of(t_, i)) return add_reading(*share);
    if (!is_one_of(t_[i], {"antepenultimate", "penultimate", "previous", "the"})) return i;
    for (const Phrase& phrase : kPhrases) {
      if (!text_.from(t_.begin(i)).starts_with(phrase.words)) continue;
      Fact fact;
      fact.kind = FactKind::kOrdinal;
      fact.value = phrase.value;
      fact.confidence = 0.1;
      const std::size_t end = token_after(t_, i, phrase.words.size());
      add(i, end, std::move(fact));
      return end;
    }
    return i;
  }

  const FactText& text_;
  EnTokens t_;
  std::vector<Fact> facts_;
  std::optional<bool> temperature_;
  bool address_ = false;
};

}  // namespace

std::vector<Fact> extract_facts_en(const FactText& text) { return EnScanner(text).scan(); }

}  // namespace taiyaku
