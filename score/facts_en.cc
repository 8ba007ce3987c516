#include "score/facts_en.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>

#include "score/currencies.h"
#include "score/facts_en_context.h"
#include "score/facts_en_dates.h"
#include "score/facts_en_numeral.h"
#include "score/units.h"

namespace taiyaku {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Ordinary words that may begin a fact, besides numerals and currency codes; sorted.
constexpr std::string_view kOpeners[] = {"a",           "afternoon",
                                         "an",          "antepenultimate",
                                         "apr",         "april",
                                         "aug",         "august",
                                         "boxing",      "c",
                                         "ca",          "can",
                                         "christmas",   "cy",
                                         "dec",         "december",
                                         "early",       "earth",
                                         "evening",     "feb",
                                         "february",    "friday",
                                         "fy",          "halloween",
                                         "hk",          "hkd",
                                         "http",        "https",
                                         "in",          "independence",
                                         "jan",         "january",
                                         "jul",         "july",
                                         "jun",         "june",
                                         "mar",         "march",
                                         "may",         "mex",
                                         "mid",         "midday",
                                         "midnight",    "minus",
                                         "monday",      "morning",
                                         "mx",          "negative",
                                         "new",         "night",
                                         "noon",        "noonish",
                                         "nov",         "november",
                                         "nt",          "nz",
                                         "oct",         "october",
                                         "penultimate", "per",
                                         "percent",     "previous",
                                         "r",           "rmb",
                                         "rs",          "s",
                                         "saturday",    "sen",
                                         "sep",         "sept",
                                         "september",   "sg",
                                         "st",          "sunday",
                                         "tens",        "thursday",
                                         "tuesday",     "u",
                                         "us",          "valentine's",
                                         "veterans",    "wednesday",
                                         "www"};

// A quantity being read: what is known so far, and where it ends.
struct Reading {
  std::size_t begin = 0;
  std::size_t end = 0;
  EnNumeral numeral;
  FactKind kind = FactKind::kNumber;
  std::string_view unit;
  double confidence = 1;
};

class EnScanner {
 public:
  explicit EnScanner(const FactText& text) : text_(text), t_(text) {}

  std::vector<Fact> scan() {
    for (std::size_t i = 0; i < t_.size();) {
      const std::size_t past = skip_address(t_, i);
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
    if (!t_.is_word(i)) return true;
    const std::string_view w = t_[i];
    if (w == "the") return t_[i + 1] == "one";
    if (numeral_word(w).kind != NumeralWord::Kind::kNone) return true;
    if (w.size() <= 4 && t_.is_digits(i + 1)) return true;  // EUR 125
    if (w.size() <= 4 && !t_.is_word(i + 1) && t_.is_digits(i + 2)) return true;
    return std::binary_search(std::begin(kOpeners), std::end(kOpeners), w);
  }

  // Adds the fact that begins at token i, if any; the token to go on from.
  std::size_t read_at(std::size_t i) {
    if (!may_open(i)) return i + 1;
    if (const std::size_t end = read_money_prefix(i); end > i) return end;
    if (may_begin_moment(i)) {
      if (const std::optional<EnMoment> moment = moment_at(t_, i)) {
        add_moment(i, *moment);
        return std::max(moment->end, i + 1);
      }
    }
    if (address_) return i + 1;
    if (t_[i] == "-" && t_[i + 1].size() == 8) return i + 1;  // a packed date may follow
    if (const std::size_t end = read_phrase(i); end > i) return end;
    return read_quantity(i);
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
    fact.confidence = moment.confidence;
    fact.approximate = moment.approximate || is_approximate(t_, i, moment.end);
    add(i, moment.end, std::move(fact));
  }

  std::size_t add_reading(const Reading& r) {
    if (std::fabs(r.numeral.value) > 1e30L) return r.end;
    Fact fact;
    fact.kind = r.kind;
    fact.value = plain_decimal(r.numeral.value);
    fact.unit = r.unit;
    fact.approximate = is_approximate(t_, r.begin, r.end) || is_vague(r);
    fact.confidence = r.confidence;
    add(r.begin, r.end, std::move(fact));
    return r.end;
  }

  // "dozens", "hundreds of", "millions"
  bool is_vague(const Reading& r) const {
    const std::string_view word = t_[r.begin];
    return !r.numeral.digits && r.numeral.value >= 12 && word.ends_with('s') && word != "six";
  }

  std::size_t token_after(std::size_t i, std::size_t bytes) const {
    return t_.token_from(t_.begin(i) + bytes, i);
  }

  // "$5 million", "US$ 3.74", "EUR 125", "MAUD 60"
  std::size_t read_money_prefix(std::size_t i) {
    if (t_.is_digits(i) || (i > 0 && t_.glued(i) && t_.is_word(i - 1) && t_.is_word(i))) return i;
    if (!t_.is_digits(i + 1) && !t_.is_digits(i + 2) && !t_.is_digits(i + 3) &&
        !t_.is_digits(i + 4))
      return i;
    if (t_.is_word(i) && t_[i].size() > 4) return i;
    if (t_[i] == "," || t_[i] == "." || t_[i] == "-") return i;
    std::string_view here = text_.from(t_.begin(i));
    const bool millions = is_millions_code(i);
    if (millions) here.remove_prefix(1);
    const CurrencyName currency = currency_prefix_at(here);
    if (currency.length == 0) return i;
    const std::size_t number = token_after(i, currency.length + (millions ? 1 : 0));
    if (number == i || !t_.is_digits(number) ||
        t_.begin(number) > t_.begin(i) + currency.length + 2)
      return i;
    // "2 $ 5"? A currency code that is also a word needs capitals or a sign.
    const std::optional<EnNumeral> numeral = numeral_at(t_, number);
    if (!numeral || numeral->ordinal) return i;
    Reading r{i, numeral->end, *numeral, FactKind::kMoney, currency.code, 1};
    r.numeral.value *= currency.scale * (millions ? 1e6L : 1);
    scale_money(r);
    skip_repeated_currency(r);
    read_cents(r);
    return add_reading(r);
  }

  // MEUR; not Mars.
  bool is_millions_code(std::size_t i) const {
    return t_[i].size() == 4 && t_[i][0] == 'm' && t_.capital(i) && text_.upper(t_.begin(i) + 1) &&
           text_.upper(t_.begin(i) + 3);
  }

  // "£15m", "$3b"; the plain numeral has taken "bn" and "million" already.
  void scale_money(Reading& r) const {
    const std::string_view w = t_[r.end];
    if (r.numeral.scaled) return;
    if (w == "m" && (t_.glued(r.end) || t_.capital(r.end))) {
      r.numeral.value *= 1e6L;
    } else if (w == "t" && t_.glued(r.end)) {
      r.numeral.value *= 1e12L;
    } else {
      return;
    }
    ++r.end;
  }

  // "$ 10 dollars"
  void skip_repeated_currency(Reading& r) const {
    const std::string_view w = t_[r.end];
    if (is_one_of(w, {"dollars", "dollar", "euros", "yen"})) ++r.end;
  }

  std::size_t read_quantity(std::size_t i) {
    if (t_[i] == "24" && t_[i + 1] == "/" && t_[i + 2] == "7") return read_round_the_clock(i);
    if (const std::size_t end = read_match_clock(i); end > i) return end;
    if (const std::size_t end = read_article_duration(i); end > i) return end;
    const std::optional<EnNumeral> numeral = numeral_at(t_, i);
    if (!numeral) return i + 1;
    if (!has_unit(*numeral) && is_no_number(t_, i, *numeral)) return numeral->end;
    Reading r{i, numeral->end, *numeral, FactKind::kNumber, {}, confidence_of(t_, i, *numeral)};
    if (numeral->ordinal) {
      r.kind = FactKind::kOrdinal;
      const UnitName unit = english_unit_at(text_.from(t_.begin(r.end)));
      const Unit* known = find_unit(unit.id);
      if (known != nullptr && known->dimension == Dimension::kDuration) r.unit = unit.id;
      return add_reading(r);
    }
    if (!read_percentage(r) && !read_currency(r) && !read_temperature(r) && !read_age_before(r)) {
      read_unit(r);
    }
    if (r.kind == FactKind::kNumber) read_counted(r);
    if (r.kind == FactKind::kNumber && is_glued_letters(r)) return r.end + 1;
    return add_reading(r);
  }

  // 27:37 on a match clock: minutes and seconds.
  std::size_t read_match_clock(std::size_t i) {
    if (!t_.is_digits(i) || t_[i + 1] != ":" || !t_.glued(i + 1) || !t_.is_digits(i + 2) ||
        !t_.glued(i + 2) || t_[i + 2].size() != 2)
      return i;
    if (t_[i + 3] == ":" || t_[i].size() > 3) return i;
    const std::optional<EnNumeral> minutes = literal_at(t_, i);
    const std::optional<EnNumeral> seconds = literal_at(t_, i + 2);
    if (!minutes || !seconds || minutes->value < 25 || seconds->value > 59) return i;
    Reading r{i, i + 3, *minutes, FactKind::kDuration, "minute", 0.7};
    r.numeral.value += seconds->value / 60;
    return add_reading(r);
  }

  std::size_t read_round_the_clock(std::size_t i) {
    Reading r{i, i + 3, {}, FactKind::kDuration, "hour", 0.3};
    r.numeral.value = 24;
    return add_reading(r);
  }

  bool has_unit(const EnNumeral& numeral) const {
    return english_unit_at(text_.from(t_.begin(numeral.end))).length > 1;
  }

  // "24703L", "3D": digits that run into letters are no quantity unless the letters are a unit.
  bool is_glued_letters(const Reading& r) const {
    return r.numeral.digits && t_.glued(r.end) && t_.is_word(r.end);
  }

  bool read_percentage(Reading& r) const {
    std::size_t k = r.end;
    if (t_[k] == "-" && t_.glued(k)) ++k;
    if (t_[k] == "%" ||
        is_one_of(t_[k], {"percent", "percents", "pct", "percentage", "percentages"})) {
      ++k;
    } else if (t_[k] == "per" && t_[k + 1] == "cent") {
      k += 2;
    } else if (t_[k] == "basis" && (t_[k + 1] == "points" || t_[k + 1] == "point")) {
      r.numeral.value /= 100;
      k += 2;
    } else {
      return false;
    }
    if (t_[k] == "point" || t_[k] == "points" || t_[k] == "pts") ++k;
    r.kind = FactKind::kPercentage;
    r.confidence = std::max(r.confidence, 0.9);
    r.end = k;
    return true;
  }

  std::size_t after_hyphen(std::size_t k) const {
    return t_[k] == "-" && t_.glued(k) && t_.glued(k + 1) ? k + 1 : k;
  }

  bool read_currency(Reading& r) const {
    std::size_t k = after_hyphen(r.end);
    if (is_vague(r) && t_[k] == "of") ++k;
    if (t_[k] == "p" && k == r.end && t_.glued(k) && r.numeral.plain_digits &&
        r.numeral.value < 1000) {
      r.kind = FactKind::kMoney;  // 99p
      r.unit = "GBP";
      r.numeral.value /= 100;
      r.end = k + 1;
      return true;
    }
    std::string_view here = text_.from(t_.begin(k));
    const bool millions = is_millions_code(k) && r.numeral.digits;
    CurrencyName currency = english_currency_at(millions ? here.substr(1) : here);
    if (currency.length == 0 && millions) currency = english_currency_at(here);
    if (currency.length == 0 || !ends_word(k, currency.length + (millions ? 1 : 0))) return false;
    // "10 marks", "two won": everyday words count as money only beside large or digit amounts.
    if (is_one_of(t_[k], {"won", "real", "marks", "sen", "mao", "dong", "rand"}) &&
        !r.numeral.digits && r.numeral.value < 10 && t_[k] != "mao")
      return false;
    if (t_.is_digits(k + 1) && t_.glued(k + 1)) return false;
    if (t_[k] == "$" && !t_.glued(k) && t_.is_digits(k + 1)) {
      // "1 $ 10 dollars": the sign belongs to what follows unless cents do.
      if (t_[k + 2] != "cent" && t_[k + 2] != "cents") return false;
    }
    r.kind = FactKind::kMoney;
    r.unit = currency.code;
    r.numeral.value *= currency.scale * (millions && currency.length == 3 ? 1e6L : 1);
    r.end = token_after(k, currency.length + (millions ? 1 : 0));
    r.confidence = std::max(r.confidence, is_vague(r) ? 0.45 : 0.9);
    const NumeralWord scale = numeral_word(t_[r.end]);
    if (scale.kind == NumeralWord::Kind::kScale && r.numeral.digits) {
      r.numeral.value *= scale.value;
      ++r.end;
    }
    if (currency.scale == 1) read_cents(r);
    return true;
  }

  bool ends_word(std::size_t i, std::size_t bytes) const {
    const std::size_t next = token_after(i, bytes);
    return t_.begin(i) + bytes == t_.end(next - 1);
  }

  // "13 dollars and 45 cents", "thirteen dollars forty five", "15 dollars and 50"
  void read_cents(Reading& r) const {
    std::size_t k = r.end;
    const bool joined = t_[k] == "and";
    if (joined) ++k;
    const std::optional<EnNumeral> minor = numeral_at(t_, k);
    if (!minor || minor->ordinal || minor->value >= 100 || minor->value < 0 || minor->scaled)
      return;
    if (minor->value != std::floor(minor->value)) return;
    const CurrencyName cents = english_currency_at(text_.from(t_.begin(minor->end)));
    if (cents.length > 0 && cents.code == r.unit && cents.scale < 1) {
      r.numeral.value += minor->value * cents.scale;
      r.end = token_after(minor->end, cents.length);
      if (cents.scale == 0.1) read_last_jiao(r);
      return;
    }
    const bool ends = minor->end >= t_.size() || t_[minor->end] == "." || t_[minor->end] == "!";
    const bool words = t_.is_word(r.end - 1) && !t_[r.end - 1].empty() && t_[k] != "a";
    if (!ends || !words || (!joined && minor->digits) || minor->value < 10) return;
    r.numeral.value += minor->value / 100;
    r.end = minor->end;
  }

  // "five mao five"
  void read_last_jiao(Reading& r) const {
    const NumeralWord last = numeral_word(t_[r.end]);
    if (last.kind != NumeralWord::Kind::kUnit) return;
    r.numeral.value += last.value / 100;
    ++r.end;
  }

  bool read_temperature(Reading& r) {
    const std::size_t k = after_hyphen(r.end);
    const UnitName unit = english_unit_at(text_.from(t_.begin(k)));
    if (unit.length == 0) return false;
    const Unit* known = find_unit(unit.id);
    const bool scale = known != nullptr && known->dimension == Dimension::kTemperature;
    if (!scale && (unit.id != "degree" || t_[k] == "°" || !temperature_context())) return false;
    r.kind = FactKind::kTemperature;
    r.unit = unit.id;
    r.end = token_after(k, unit.length);
    r.confidence = std::max(r.confidence, 0.9);
    return true;
  }

  bool temperature_context() {
    if (!temperature_) temperature_ = mentions_temperature(text_);
    return *temperature_;
  }

  // "aged 87", "of age 87"
  bool read_age_before(Reading& r) const {
    if (r.begin == 0) return false;
    if (t_[r.begin - 1] == "of" && r.begin > 1 && t_[r.begin - 2] == "ages" && r.numeral.digits) {
      r.kind = FactKind::kAge;  // "from the ages of 16 to 29"
      r.unit = "year";
      return true;
    }
    if (!is_one_of(t_[r.begin - 1], {"aged", "age", "ages"})) return false;
    r.kind = FactKind::kAge;
    r.unit = "year";
    if (const UnitName unit = english_unit_at(text_.from(t_.begin(r.end))); unit.length > 0) {
      r.unit = unit.id;
      r.end = token_after(r.end, unit.length);
    } else {
      r.begin -= 1;
    }
    return true;
  }

  // A unit symbol of one letter must touch its digits, except m.
  bool fits_numeral(const Reading& r, std::size_t k, const UnitName& unit) const {
    if (unit.length > 2 || !is_ascii_lower(text_.folded[t_.begin(k)])) return true;
    if (!r.numeral.digits || r.numeral.plain_digits == false) return r.numeral.digits;
    return unit.length == 2 || t_.glued(k) || (t_[k] == "m" && !t_.capital(k));
  }

  void read_unit(Reading& r) const {
    if (r.numeral.digits && is_in_name(t_, r.begin, r.numeral)) return;
    std::size_t k = after_hyphen(r.end);
    if (is_vague(r) && t_[k] == "of") ++k;
    if (is_one_of(t_[k], {"more", "additional", "extra", "full", "consecutive", "straight", "long",
                          "whole", "further"}))
      ++k;
    if (t_[k] == "yo" || (t_[k] == "y" && t_[k + 1] == "/")) {
      r.kind = FactKind::kAge;
      r.unit = "year";
      r.end = k + 1;
      return;
    }
    char close = 0;
    if (t_[k] == "(" || t_[k] == "{" || t_[k] == "[")
      close = t_[k] == "(" ? ')' : t_[k] == "{" ? '}' : ']';
    if (close != 0) ++k;
    if (r.numeral.fraction && (t_[k] == "a" || t_[k] == "an") && close == 0) ++k;
    if (r.numeral.fraction && t_[k] == "of" && (t_[k + 1] == "a" || t_[k + 1] == "an")) k += 2;
    const UnitName unit = english_unit_at(text_.from(t_.begin(k)));
    if (unit.length == 0 || !fits_numeral(r, k, unit)) return;
    if (unit.id == "turn" && !r.numeral.fraction) return;
    // "four second years", "19 turns out"
    if (t_[k] == "second" && r.numeral.value != 1 && k == r.end) return;
    const std::size_t end = token_after(k, unit.length);
    if (t_.begin(k) + unit.length < t_.end(end - 1)) return;
    if (close != 0 && (t_[end].size() != 1 || t_[end][0] != close)) return;
    take_unit(r, unit, close != 0 ? end + 1 : end);
    if (close == 0) read_smaller_units(r);
    read_age_after(r);
  }

  void take_unit(Reading& r, const UnitName& unit, std::size_t end) const {
    const Unit* known = find_unit(unit.id);
    r.kind = known != nullptr && known->dimension == Dimension::kDuration ? FactKind::kDuration
                                                                          : FactKind::kMeasure;
    r.unit = unit.id;
    r.end = end;
    const bool one = r.numeral.value == 1 && !r.numeral.digits;
    r.confidence = std::max(r.confidence, is_vague(r) ? 0.45 : one ? 0.35 : 0.9);
  }

  // "38 important gardens": a plural within three words, with no word between that ends the phrase.
  bool counts_things(const Reading& r) const {
    if (r.numeral.fraction || r.numeral.value <= 1 || is_in_name(t_, r.begin, r.numeral))
      return false;
    for (std::size_t k = r.end; k < r.end + 3; ++k) {
      const std::string_view w = t_[k];
      if (!t_.is_word(k) || w.size() < 3) return false;
      if (is_one_of(w,
                    {"was",         "has",     "is",     "his",   "its",     "this",    "the",
                     "and",         "for",     "with",   "from",  "years",   "days",    "times",
                     "as",          "percent", "nights", "weeks", "months",  "hours",   "minutes",
                     "seconds",     "others",  "points", "goals", "degrees", "runs",    "thirds",
                     "consecutive", "years'",  "mins",   "ones",  "terms",   "seasons", "semesters",
                     "sets",        "laps",    "per",    "plus",  "miles",   "games",   "that",
                     "were",        "are",     "who",    "had",   "have",    "when",    "after",
                     "before",      "which",   "means",  "but"})) {
        return false;
      }
      if (w.size() > 3 && w.ends_with('s') && !w.ends_with("ss") && !w.ends_with("us") &&
          !w.ends_with("'s"))
        return !t_.capital(k);
    }
    return false;
  }

  // "West, 41, has been"
  bool is_age_in_apposition(const Reading& r) const {
    const bool between = r.begin > 1 && t_[r.begin - 1] == "," && t_[r.end] == "," &&
                         t_.capital(r.begin - 2) && t_.is_word(r.begin - 2);
    return between && r.numeral.plain_digits && r.numeral.value >= 5 && r.numeral.value < 111 &&
           !t_.is_digits(r.end + 1);
  }

  // Counted people and times; "in their 20s" is an age.
  void read_counted(Reading& r) const {
    const std::string_view w = t_[r.end];
    if (counts_things(r)) r.unit = "item";
    if (is_one_of(w, {"people", "persons", "men", "women", "children"})) r.unit = "person";
    if (is_age_in_apposition(r)) {
      r.kind = FactKind::kAge;
      r.unit = "year";
    }
    if (w == "times" && r.numeral.value > 1) r.unit = "time";
    if (w == "s" && t_.glued(r.end) && r.numeral.plain_digits && r.numeral.value < 100) {
      r.kind = FactKind::kAge;
      r.unit = "year";
      r.confidence = 0.5;
      ++r.end;
    }
  }

  // "5 feet 2 inches", "2 hours and 30 minutes", "a year and a half"
  void read_smaller_units(Reading& r) const {
    const Unit* large = find_unit(r.unit);
    const bool joins =
        large != nullptr && (large->dimension == Dimension::kDuration || r.unit == "foot");
    if (!joins) return;
    std::size_t k = r.end;
    const bool joined = t_[k] == "and";
    if (joined) ++k;
    const std::optional<EnNumeral> minor = numeral_at(t_, k);
    if (!minor || minor->ordinal) return;
    if (joined && minor->fraction && !minor->digits && minor->value < 1 &&
        english_unit_at(text_.from(t_.begin(minor->end))).length == 0) {
      r.numeral.value += minor->value;
      r.end = minor->end;
      return;
    }
    const std::string_view here = text_.from(t_.begin(minor->end));
    UnitName unit = english_unit_at(here);
    if (r.unit == "foot" && t_[minor->end] == "in") unit = {"inch", 2};
    const Unit* small = find_unit(unit.id);
    if (small == nullptr || small->dimension != large->dimension || small->factor >= large->factor)
      return;
    if (minor->value * small->factor >= large->factor * 1.01) return;
    r.numeral.value += minor->value * ratio(*small, *large);
    r.end = token_after(minor->end, unit.length);
  }

  // Months and years by the calendar, the rest by factor.
  static long double ratio(const Unit& small, const Unit& large) {
    if (small.id == "month" && large.id == "year") return 1 / 12.0L;
    if (small.id == "inch" && large.id == "foot") return 1 / 12.0L;
    return static_cast<long double>(small.factor) / static_cast<long double>(large.factor);
  }

  // "-year-old", "years old", "months of age"
  void read_age_after(Reading& r) const {
    if (r.kind != FactKind::kDuration) return;
    std::size_t k = after_hyphen(r.end);
    if (is_one_of(t_[k], {"old", "olds"})) {
      ++k;
    } else if (t_[k] == "of" && t_[k + 1] == "age") {
      k += 2;
    } else {
      return;
    }
    r.kind = FactKind::kAge;
    r.end = k;
  }

  // "an hour and a half", "a year and a half"
  std::size_t read_article_duration(std::size_t i) {
    if (t_[i] != "a" && t_[i] != "an") return i;
    const UnitName unit = english_unit_at(text_.from(t_.begin(i + 1)));
    const Unit* known = find_unit(unit.id);
    if (known == nullptr || known->dimension != Dimension::kDuration) return i;
    Reading r{i, token_after(i + 1, unit.length), {}, FactKind::kDuration, unit.id, 0.9};
    r.numeral.value = 1;
    const std::size_t whole = r.end;
    if (t_[whole] != "and") return i;
    read_smaller_units(r);
    return r.end > whole ? add_reading(r) : i;
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
    if (t_[i] == "percent" || (t_[i] == "per" && t_[i + 1] == "cent")) return read_percent_of(i);
    if (!is_one_of(t_[i], {"antepenultimate", "penultimate", "previous", "the"})) return i;
    for (const Phrase& phrase : kPhrases) {
      if (!text_.from(t_.begin(i)).starts_with(phrase.words)) continue;
      Fact fact;
      fact.kind = FactKind::kOrdinal;
      fact.value = phrase.value;
      fact.confidence = 0.1;
      const std::size_t end = token_after(i, phrase.words.size());
      add(i, end, std::move(fact));
      return end;
    }
    return i;
  }

  std::size_t read_percent_of(std::size_t i) {
    const std::size_t k = t_[i] == "per" ? i + 2 : i + 1;
    if (t_[k] != "of") return i;
    const std::optional<EnNumeral> numeral = numeral_at(t_, k + 1);
    if (!numeral || !numeral->digits) return i;
    return add_reading({i, numeral->end, *numeral, FactKind::kPercentage, {}, 0.5});
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
