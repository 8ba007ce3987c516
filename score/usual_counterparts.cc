#include "score/usual_counterparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace taiyaku {
namespace {

/// A link by the dictionary at least this strong answers for most of the surprise.
constexpr float kLinked = 0.3F;
constexpr double kSurpriseWhenLinked = 0.4;

/// Added to the number of words: one odd word alone says little.
constexpr double kFewWords = 3;

/// A usual counterpart covers a word at most so far: it is known to stand for it in other texts.
constexpr double kMostCovered = 0.7;

/// A counterpart beside which a word is as likely as this covers it half as far.
constexpr double kHalfSure = 0.1;

double likelihood(std::uint8_t tenths) {
  static const auto kTable = [] {
    std::array<double, 256> table;
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = std::exp(-static_cast<int>(i) / 10.0);
    return table;
  }();
  return kTable[tenths];
}

/// How likely a word is beside the best of its counterparts that is there.
double best_counterpart(const UsualEntry& word, const UsualWords& others) {
  double best = 0;
  for (const UsualCounterpart& counterpart : word.counterparts) {
    if (counterpart.word == kNoUsualWord) break;
    if (others.count(counterpart.word) == 0) continue;
    best = std::max(best, likelihood(counterpart.tenths));
  }
  return best;
}

/// How much more a word surprises beside those of the other text than on average.
double surplus(const UsualEntry& word, const UsualWords& others) {
  const double average = word.average_hundredths / 100.0;
  const double enough = std::exp(-average);
  double likely = likelihood(word.alone_tenths);
  for (const UsualCounterpart& counterpart : word.counterparts) {
    if (counterpart.word == kNoUsualWord || likely >= enough) break;
    const std::ptrdiff_t count = others.count(counterpart.word);
    if (count > 0) likely += static_cast<double>(count) * likelihood(counterpart.tenths);
  }
  return likely < enough ? -std::log(likely) - average : 0;
}

}  // namespace

UsualWords::UsualWords(const Passage& passage, Language language)
    : passage_(passage), language_(language), first_token_(passage.tokens().begin) {
  const Range tokens = passage.tokens();
  words_.reserve(tokens.size());
  sorted_.reserve(tokens.size());
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Document& document = *passage.document;
    const UsualWord word = usual_word(lemma(document, document.tokens[t]), language);
    words_.push_back(word);
    if (word == kNoUsualWord) continue;
    sorted_.push_back(word);
    seen_.set(word % seen_.size());
  }
  std::sort(sorted_.begin(), sorted_.end());
}

std::ptrdiff_t UsualWords::count(UsualWord word) const {
  if (!seen_.test(word % seen_.size())) return 0;
  const auto [first, behind] = std::equal_range(sorted_.begin(), sorted_.end(), word);
  return behind - first;
}

double missing_counterparts(const UsualWords& source, const UsualWords& target,
                            const std::vector<float>& links) {
  const Passage& passage = source.passage();
  const Range tokens = passage.tokens();
  double sum = 0;
  double words = kFewWords;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (passage.document->tokens[t].pos == Pos::kSymbol) continue;
    const UsualEntry* usual = source.entry(t);
    if (usual == nullptr) continue;
    ++words;
    const bool is_linked = links[t - tokens.begin] >= kLinked;
    sum += surplus(*usual, target) * (is_linked ? kSurpriseWhenLinked : 1);
  }
  return sum / std::sqrt(words);
}

void cover_by_usual_counterparts(const UsualWords& words, const UsualWords& others,
                                 Coverage& coverage) {
  for (ContentWord& word : coverage.words) {
    if (word.covered >= kMostCovered) continue;
    const UsualEntry* usual = words.entry(word.token);
    if (usual == nullptr) continue;
    const double likely = best_counterpart(*usual, others);
    const double covered = kMostCovered * likely / (likely + kHalfSure);
    word.covered = std::max(word.covered, static_cast<float>(covered));
  }
}

}  // namespace taiyaku
