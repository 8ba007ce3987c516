#include <iterator>

#include "score/fact_word_table.h"
#include "score/facts_en_numeral.h"

namespace taiyaku {
namespace {

using Kind = NumeralWord::Kind;

struct Entry {
  std::string_view word;
  Kind kind;
  long double value;
};

constexpr Entry kWords[] = {
    {"billion", Kind::kScale, 1e9L},
    {"billions", Kind::kScale, 1e9L},
    {"billionth", Kind::kOrdinal, 1e9L},
    {"billionths", Kind::kPart, 1e9L},
    {"crore", Kind::kScale, 1e7L},
    {"crores", Kind::kScale, 1e7L},
    {"doz", Kind::kDozen, 12},
    {"dozen", Kind::kDozen, 12},
    {"dozens", Kind::kDozen, 12},
    {"dozs", Kind::kDozen, 12},
    {"eight", Kind::kUnit, 8},
    {"eighteen", Kind::kTeen, 18},
    {"eighteenth", Kind::kOrdinal, 18},
    {"eighteenths", Kind::kPart, 18},
    {"eighth", Kind::kOrdinal, 8},
    {"eighths", Kind::kPart, 8},
    {"eightieth", Kind::kOrdinal, 80},
    {"eighty", Kind::kTens, 80},
    {"eleven", Kind::kTeen, 11},
    {"eleventh", Kind::kOrdinal, 11},
    {"elevenths", Kind::kPart, 11},
    {"fifteen", Kind::kTeen, 15},
    {"fifteenth", Kind::kOrdinal, 15},
    {"fifteenths", Kind::kPart, 15},
    {"fifth", Kind::kOrdinal, 5},
    {"fifths", Kind::kPart, 5},
    {"fiftieth", Kind::kOrdinal, 50},
    {"fiftieths", Kind::kPart, 50},
    {"fifty", Kind::kTens, 50},
    {"first", Kind::kOrdinal, 1},
    {"firsts", Kind::kPart, 1},
    {"five", Kind::kUnit, 5},
    {"fortieth", Kind::kOrdinal, 40},
    {"forty", Kind::kTens, 40},
    {"four", Kind::kUnit, 4},
    {"fourteen", Kind::kTeen, 14},
    {"fourteenth", Kind::kOrdinal, 14},
    {"fourth", Kind::kOrdinal, 4},
    {"fourths", Kind::kPart, 4},
    {"half", Kind::kPart, 2},
    {"halves", Kind::kPart, 2},
    {"hundred", Kind::kHundred, 100},
    {"hundreds", Kind::kHundred, 100},
    {"hundredth", Kind::kOrdinal, 100},
    {"hundredths", Kind::kPart, 100},
    {"lac", Kind::kScale, 1e5L},
    {"lakh", Kind::kScale, 1e5L},
    {"lakhs", Kind::kScale, 1e5L},
    {"million", Kind::kScale, 1e6L},
    {"millions", Kind::kScale, 1e6L},
    {"millionth", Kind::kOrdinal, 1e6L},
    {"millionths", Kind::kPart, 1e6L},
    {"naught", Kind::kUnit, 0},
    {"nine", Kind::kUnit, 9},
    {"nineteen", Kind::kTeen, 19},
    {"nineteenth", Kind::kOrdinal, 19},
    {"nineth", Kind::kOrdinal, 9},
    {"ninetieth", Kind::kOrdinal, 90},
    {"ninety", Kind::kTens, 90},
    {"ninth", Kind::kOrdinal, 9},
    {"ninths", Kind::kPart, 9},
    {"nought", Kind::kUnit, 0},
    {"one", Kind::kUnit, 1},
    {"quadrillion", Kind::kScale, 1e15L},
    {"quarter", Kind::kPart, 4},
    {"quarters", Kind::kPart, 4},
    {"second", Kind::kOrdinal, 2},
    {"seven", Kind::kUnit, 7},
    {"seventeen", Kind::kTeen, 17},
    {"seventeenth", Kind::kOrdinal, 17},
    {"seventh", Kind::kOrdinal, 7},
    {"sevenths", Kind::kPart, 7},
    {"seventieth", Kind::kOrdinal, 70},
    {"seventy", Kind::kTens, 70},
    {"six", Kind::kUnit, 6},
    {"sixteen", Kind::kTeen, 16},
    {"sixteenth", Kind::kOrdinal, 16},
    {"sixteenths", Kind::kPart, 16},
    {"sixth", Kind::kOrdinal, 6},
    {"sixths", Kind::kPart, 6},
    {"sixtieth", Kind::kOrdinal, 60},
    {"sixty", Kind::kTens, 60},
    {"ten", Kind::kTeen, 10},
    {"tenth", Kind::kOrdinal, 10},
    {"tenths", Kind::kPart, 10},
    {"third", Kind::kOrdinal, 3},
    {"thirds", Kind::kPart, 3},
    {"thirteen", Kind::kTeen, 13},
    {"thirteenth", Kind::kOrdinal, 13},
    {"thirtieth", Kind::kOrdinal, 30},
    {"thirty", Kind::kTens, 30},
    {"thousand", Kind::kScale, 1e3L},
    {"thousands", Kind::kScale, 1e3L},
    {"thousandth", Kind::kOrdinal, 1e3L},
    {"thousandths", Kind::kPart, 1e3L},
    {"three", Kind::kUnit, 3},
    {"trillion", Kind::kScale, 1e12L},
    {"trillions", Kind::kScale, 1e12L},
    {"trillionth", Kind::kOrdinal, 1e12L},
    {"trillionths", Kind::kPart, 1e12L},
    {"twelfth", Kind::kOrdinal, 12},
    {"twelfths", Kind::kPart, 12},
    {"twelve", Kind::kTeen, 12},
    {"twentieth", Kind::kOrdinal, 20},
    {"twentieths", Kind::kPart, 20},
    {"twenty", Kind::kTens, 20},
    {"two", Kind::kUnit, 2},
    {"zero", Kind::kUnit, 0},
    {"zeroth", Kind::kOrdinal, 0},
};

constexpr WordTable<std::size(kWords)> kTable([](std::size_t i) { return kWords[i].word; });

}  // namespace

bool is_numeral_word(std::string_view word) { return kTable.contains(word); }

NumeralWord numeral_word(std::string_view word) {
  const std::size_t number = kTable.find(word);
  if (number == std::size(kWords)) return {};
  return {kWords[number].kind, kWords[number].value};
}

}  // namespace taiyaku
