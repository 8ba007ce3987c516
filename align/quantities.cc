#include "align/quantities.h"

#include <array>
#include <cmath>
#include <optional>

#include "segment/characters.h"
#include "segment/kanji_digit.h"
#include "segment/utf8.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr auto kWords = word_map<double>({
    {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
    {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
    {"eighty", 80},  {"ninety", 90},    {"first", 1},     {"second", 2},    {"third", 3},
    {"fourth", 4},   {"fifth", 5},      {"sixth", 6},     {"seventh", 7},   {"eighth", 8},
    {"ninth", 9},    {"tenth", 10},     {"twice", 2},     {"dozen", 12},    {"double", 2},
});

constexpr auto kMultipliers = word_map<double>({
    {"hundred", 1e2},
    {"thousand", 1e3},
    {"million", 1e6},
    {"billion", 1e9},
    {"trillion", 1e12},
    {"bn", 1e9},
    {"mn", 1e6},
    {"m", 1e6},
    {"k", 1e3},
    {"tn", 1e12},
});

constexpr auto kMonths = word_map<double>({
    {"january", 1},   {"jan", 1},   {"february", 2},  {"feb", 2},      {"march", 3},
    {"mar", 3},       {"april", 4}, {"apr", 4},       {"may", 5},      {"june", 6},
    {"jun", 6},       {"july", 7},  {"jul", 7},       {"august", 8},   {"aug", 8},
    {"september", 9}, {"sept", 9},  {"sep", 9},       {"october", 10}, {"oct", 10},
    {"november", 11}, {"nov", 11},  {"december", 12}, {"dec", 12},
});

/// Letters of the words in kWords and kMonths.
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kLongestWord = 9;

/// The first three letters of those words: most words of a text need not be looked up.
class Beginnings {
 public:
  consteval Beginnings() {
    const auto add = [this](std::string_view word) {
      thirds_[place(word)] |= 1U << letter(word[2]);
    };
    kWords.for_each(add);
    kMonths.for_each(add);
  }
  /// `word` has three ASCII letters or more.
  bool contains(std::string_view word) const {
    return (thirds_[place(word)] >> letter(word[2]) & 1U) != 0;
  }

 private:
  static constexpr std::size_t kLetters = 32;  ///< and a few that are none
  static constexpr std::size_t letter(char c) { return static_cast<unsigned char>(c) % kLetters; }
  static constexpr std::size_t place(std::string_view word) {
    return letter(word[0]) * kLetters + letter(word[1]);
  }

  std::array<std::uint32_t, kLetters * kLetters> thirds_{};  ///< by the first two, a bit each
};
constexpr Beginnings kBeginnings;

/// One pass over English text.
class EnglishReader {
 public:
  EnglishReader(std::string_view text, Span within, std::vector<Quantity>& quantities)
      : text_(text), at_(within.begin), end_(within.end), quantities_(quantities) {}

  void read() {
    while (at_ < end_) {
      if (is_ascii_digit(text_[at_])) {
        digits();
      } else if (is_ascii_letter(text_[at_])) {
        letters();
      } else {
        ++at_;
      }
    }
  }

 private:
  void digits() {
    const std::uint32_t begin = at_;
    double value = whole_and_fraction();
    while (const auto factor = multiplier()) value *= *factor;
    quantities_.push_back({{begin, at_}, value, false});
  }

  double whole_and_fraction() {
    double value = 0;
    for (; at_ < end_; ++at_) {
      if (is_ascii_digit(text_[at_])) {
        value = value * 10 + (text_[at_] - '0');
      } else if (text_[at_] != ',' || !three_digits(at_ + 1)) {
        break;
      }
    }
    if (at_ + 1 < end_ && text_[at_] == '.' && is_ascii_digit(text_[at_ + 1])) {
      double unit = 0.1;
      for (++at_; at_ < end_ && is_ascii_digit(text_[at_]); ++at_, unit /= 10) {
        value += unit * (text_[at_] - '0');
      }
    }
    return value;
  }

  bool three_digits(std::uint32_t from) const {
    return from + 3 <= end_ && is_ascii_digit(text_[from]) && is_ascii_digit(text_[from + 1]) &&
           is_ascii_digit(text_[from + 2]);
  }

  /// "billion" after a space or hyphen, "bn" right after the digits; moves past it.
  std::optional<double> multiplier() {
    const bool apart = at_ < end_ && (text_[at_] == ' ' || text_[at_] == '-');
    const std::string_view word = word_at(at_ + (apart ? 1 : 0));
    const double* factor = kMultipliers.find(word);
    if (factor == nullptr || (apart && word.size() < 3)) return std::nullopt;
    at_ += static_cast<std::uint32_t>(word.size()) + (apart ? 1 : 0);
    return *factor;
  }

  void letters() {
    const std::uint32_t begin = at_;
    std::uint32_t end = begin;
    while (end < end_ && is_ascii_letter(text_[end])) ++end;
    at_ = end;
    if (end - begin < kShortestWord || end - begin > kLongestWord) return;
    if (!kBeginnings.contains(text_.substr(begin, kShortestWord))) return;
    const bool capital = is_ascii_upper(text_[begin]);
    const std::string_view word = word_at(begin);
    const double* month = capital ? kMonths.find(word) : nullptr;
    if (month != nullptr) {
      quantities_.push_back({{begin, at_}, *month, true});
    } else if (const double* known = kWords.find(word)) {
      double value = *known;
      if (value >= 20) value += unit_after();
      while (const auto factor = multiplier()) value *= *factor;
      quantities_.push_back({{begin, at_}, value, false});
    }
  }

  /// The "three" of "twenty-three"; moves past it.
  double unit_after() {
    if (at_ >= end_ || (text_[at_] != '-' && text_[at_] != ' ')) return 0;
    const std::string_view word = word_at(at_ + 1);
    const double* value = kWords.find(word);
    if (value == nullptr || *value > 9) return 0;
    at_ += 1 + static_cast<std::uint32_t>(word.size());
    return *value;
  }

  /// The lower-cased word at `from`; empty for one too long to be in any table.
  std::string_view word_at(std::uint32_t from) {
    std::size_t size = 0;
    while (from + size < end_ && is_ascii_letter(text_[from + size])) {
      if (size == word_.size()) return {};
      word_[size] = ascii_lower(text_[from + size]);
      ++size;
    }
    return {word_.data(), size};
  }

  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t end_;
  std::vector<Quantity>& quantities_;
  std::array<char, 12> word_{};
};

std::optional<int> digit_of(char32_t c) {
  if (is_ascii_digit(c)) return static_cast<int>(c - '0');
  if (c >= 0xff10 && c <= 0xff19) return static_cast<int>(c - 0xff10);
  const int digit = kanji_digit(c);
  return digit < 0 ? std::nullopt : std::optional(digit);
}

double small_unit(char32_t c) { return c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0; }
double big_unit(char32_t c) { return c == U'万' ? 1e4 : c == U'億' ? 1e8 : c == U'兆' ? 1e12 : 0; }
bool is_comma(char32_t c) { return c == ',' || c == 0xff0c; }
bool is_point(char32_t c) { return c == '.' || c == 0xff0e; }

/// A Japanese number while it is being read: 3億5000万 = (3)·億 + (5000)·万.
class JapaneseNumber {
 public:
  bool take(char32_t c) {
    if (const auto digit = digit_of(c)) {
      add_digit(*digit);
    } else if (small_unit(c) > 0) {
      section_ += (pending_ ? number_ : 1) * small_unit(c);
      forget_number();
    } else if (big_unit(c) > 0 && characters_ > 0) {
      total_ += (section_ + number_) * big_unit(c);
      section_ = 0;
      forget_number();
    } else {
      return false;
    }
    only_ = c;
    ++characters_;
    return true;
  }

  void begin_fraction() { fraction_ = 0.1; }
  bool fraction() const { return fraction_ > 0; }
  double value() const { return total_ + section_ + number_; }
  /// 一, 十, 百 and 千 alone are rather parts of words (一部, 千葉) than numbers.
  bool states_number() const {
    return characters_ > 1 || (characters_ == 1 && small_unit(only_) == 0 && only_ != U'一');
  }

 private:
  void add_digit(int digit) {
    pending_ = true;
    if (fraction_ > 0) {
      number_ += digit * fraction_;
      fraction_ /= 10;
    } else {
      number_ = number_ * 10 + digit;
    }
  }
  void forget_number() {
    number_ = 0;
    pending_ = false;
    fraction_ = 0;
  }

  double total_ = 0;
  double section_ = 0;
  double number_ = 0;
  double fraction_ = 0;
  bool pending_ = false;
  char32_t only_ = 0;
  int characters_ = 0;
};

/// Whether three digits and no more follow: 1,234 is one number, 2,3日 are two.
bool is_group_of_three(std::string_view text, std::size_t at) {
  int digits = 0;
  for (CodePoint next = code_point_at(text, at); digits <= 3 && digit_of(next.value);
       next = code_point_at(text, at)) {
    at += next.size;
    ++digits;
  }
  return digits == 3;
}

/// Whether the bytes at `at` may be the first of a digit or a unit: most are not, and are passed
/// over without being decoded.
bool may_begin_number(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return is_ascii_digit(text[at]);
  if (at + 1 >= text.size()) return false;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  switch (lead) {
    case 0xe3:  // 〇
      return second == 0x80;
    case 0xe4:  // 一七三九二五
      return second >= 0xb8 && second <= 0xba;
    case 0xe5:  // 六八十千四
      return second == 0x85 || second == 0x8d || second == 0x9b;
    case 0xe7:  // 百
      return second == 0x99;
    case 0xef:  // ０
      return second == 0xbc;
    default:
      return false;
  }
}

void read_japanese(std::string_view text, Span within, std::vector<Quantity>& quantities) {
  text = text.substr(0, within.end);
  std::size_t at = within.begin;
  while (at < text.size()) {
    if (!may_begin_number(text, at)) {
      at += code_point_size(text[at]);
      continue;
    }
    CodePoint next = code_point_at(text, at);
    if (!digit_of(next.value) && small_unit(next.value) == 0) {
      at += next.size;
      continue;
    }
    const std::size_t begin = at;
    JapaneseNumber number;
    for (; next.size != 0; at += next.size, next = code_point_at(text, at)) {
      if (number.take(next.value)) continue;
      const std::size_t behind = at + next.size;
      const bool comma = is_comma(next.value) && is_group_of_three(text, behind);
      const bool point =
          is_point(next.value) && !number.fraction() && digit_of(code_point_at(text, behind).value);
      if (!comma && !point) break;
      if (point) number.begin_fraction();
    }
    if (number.states_number()) {
      quantities.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)},
                            number.value(),
                            next.value == U'月'});
    }
  }
}

}  // namespace

void read_quantities(std::string_view text, Span within, Language language,
                     std::vector<Quantity>& quantities) {
  if (language == Language::kJapanese) {
    read_japanese(text, within, quantities);
  } else {
    EnglishReader(text, within, quantities).read();
  }
}

}  // namespace taiyaku
