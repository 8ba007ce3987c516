#include "align/sentence_terms.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "align/id_map.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

enum Seed : std::uint64_t {
  kGlossarySeed = 29,
  kQuantitySeed = 11,
  kMonthSeed = 12,
  kMarkSeed = 13
};

struct Mark {
  std::string_view norm;
  char meaning;
};

constexpr Mark kMarks[] = {
    {"\"", 'q'}, {"“", 'q'},  {"”", 'q'}, {"「", 'q'}, {"『", 'q'}, {"?", '?'},  {"？", '?'},
    {"!", '!'},  {"！", '!'}, {"(", '('}, {"（", '('}, {":", ':'},  {"：", ':'}, {"%", '%'},
};

/// A quotation that has not ended after so many sentences was never closed.
constexpr std::uint8_t kLongestQuotation = 8;

bool is_letter_or_digit(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
}

/// 1 at the start of a word, −1 at the end of one.
int straight_quotation(std::string_view text, std::size_t at) {
  const bool word_follows = at + 1 < text.size() && text[at + 1] != ' ';
  const bool word_before = at > 0 && text[at - 1] != ' ' && text[at - 1] != '(';
  if (word_follows && !word_before) return 1;
  return word_before && !(word_follows && is_letter_or_digit(text[at + 1])) ? -1 : 0;
}

}  // namespace

void SentenceTerms::append(std::vector<TermId>& terms, std::uint32_t length_code_points,
                           int open_quotations) {
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  terms_.insert(terms_.end(), terms.begin(), terms.end());
  ends_.push_back(terms_.size());
  lengths_.push_back(length_code_points);
  lines_.push_back(next_line_++);
  const std::uint8_t before =
      after_blank(size() - 1) || size() == 1 ? 0 : ends_in_quotation_.back();
  const bool inside = open_quotations + (before > 0 ? 1 : 0) > 0;
  ends_in_quotation_.push_back(!inside || before == kLongestQuotation ? 0 : before + 1);
}

std::uint32_t length_code_points(std::string_view text) {
  return static_cast<std::uint32_t>(count_code_points(text));
}

int open_quotations(std::string_view text) {
  int open = 0;
  for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"', at + 1))
    open += straight_quotation(text, at);
  // The middle byte of all that are wide.
  for (std::size_t at = text.find('\x80', 1); at != std::string_view::npos;
       at = text.find('\x80', at + 1)) {
    const std::string_view mark = text.substr(at - 1, 3);
    if (mark == "“" || mark == "「" || mark == "『") ++open;
    if (mark == "”" || mark == "」" || mark == "』") --open;
  }
  return open;
}

std::uint64_t glossary_key(std::uint32_t entry) {
  return word_hash({reinterpret_cast<const char*>(&entry), sizeof entry}, kGlossarySeed);
}

std::uint64_t quantity_key(const Quantity& quantity) {
  // Six significant digits: 1.1 million and 110万 must not differ by rounding.
  double rounded = quantity.value;
  if (rounded > 0) {
    const double scale = std::pow(10.0, 5 - std::floor(std::log10(rounded)));
    rounded = std::round(rounded * scale) / scale;
  }
  const float value = static_cast<float>(rounded);
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return word_hash({reinterpret_cast<const char*>(&bits), sizeof bits},
                   quantity.month ? kMonthSeed : kQuantitySeed);
}

std::uint64_t mark_key(std::string_view norm) {
  for (const Mark& mark : kMarks) {
    if (mark.norm == norm) return word_hash({&mark.meaning, 1}, kMarkSeed);
  }
  return 0;
}

float quantity_background(const Quantity& quantity) {
  if (quantity.month) return 1e-3F;
  const double value = std::abs(quantity.value);
  return static_cast<float>(value <= 2 ? 4e-3 : value <= 10 ? 1.5e-3 : value <= 100 ? 5e-4 : 1e-4);
}

}  // namespace taiyaku
