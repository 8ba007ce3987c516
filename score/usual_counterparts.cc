// How the table was learnt: docs/RISK.md.
#include "score/usual_counterparts.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

#include "score/usual_counterparts.inc"

/// What stands behind a word in its entry; empty when there is none.
std::string_view entry_of(std::string_view word, std::span<const std::string_view> entries) {
  // The space behind an entry's word sorts before all that words are made of.
  const auto at = std::lower_bound(entries.begin(), entries.end(), word,
                                   [](std::string_view entry, std::string_view wanted) {
                                     return entry.compare(0, wanted.size(), wanted) < 0;
                                   });
  const bool found =
      at != entries.end() && at->starts_with(word) && (*at)[word.size()] == ' ' && !word.empty();
  return found ? at->substr(word.size() + 1) : std::string_view();
}

/// A link by the dictionary at least this strong answers for most of the surprise.
constexpr float kLinked = 0.3F;
constexpr double kSurpriseWhenLinked = 0.4;

/// Added to the number of words: one odd word alone says little.
constexpr double kFewWords = 3;

/// A usual counterpart covers a word at most so far: it is known to stand for it in other texts.
constexpr double kMostCovered = 0.7;

/// A counterpart beside which a word is as likely as this covers it half as far.
constexpr double kHalfSure = 0.1;

/// The word that `list` begins with, which is taken from it.
std::string_view take_word(std::string_view& list) {
  const std::size_t end = std::min(list.find(' '), list.size());
  const std::string_view word = list.substr(0, end);
  list.remove_prefix(std::min(end + 1, list.size()));
  return word;
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// The lemmas of a passage in order, with a filter before them.
class Lemmas {
 public:
  explicit Lemmas(const Passage& passage) {
    const Range tokens = passage.tokens();
    lemmas_.reserve(tokens.size());
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      lemmas_.push_back(lemma(*passage.document, passage.document->tokens[t]));
      seen_.set(list_place(lemmas_.back(), kPlaces));
    }
    std::sort(lemmas_.begin(), lemmas_.end());
  }

  /// How many there are of one.
  std::ptrdiff_t count(std::string_view word) const {
    if (!seen_.test(list_place(word, kPlaces))) return 0;
    const auto [first, behind] = std::equal_range(lemmas_.begin(), lemmas_.end(), word);
    return behind - first;
  }

 private:
  static constexpr std::size_t kPlaces = 1024;

  std::vector<std::string_view> lemmas_;
  std::bitset<kPlaces> seen_;
};

/// How likely a word is beside the best of its counterparts that is there.
double best_counterpart(const UsualCounterparts& word, const Lemmas& others) {
  double best = 0;
  for (std::string_view list = word.words; !list.empty();) {
    const bool is_there = others.count(take_word(list)) > 0;
    const std::string_view tenths = take_word(list);
    if (is_there) best = std::max(best, std::exp(-number(tenths) / 10.0));
  }
  return best;
}

/// How much more a word surprises beside those of the other text than on average.
double surplus(const UsualCounterparts& word, const Lemmas& others) {
  const double enough = std::exp(-word.average);
  double likely = std::exp(-word.alone);
  for (std::string_view list = word.words; likely < enough && !list.empty();) {
    const std::ptrdiff_t count = others.count(take_word(list));
    const std::string_view tenths = take_word(list);
    if (count > 0) likely += static_cast<double>(count) * std::exp(-number(tenths) / 10.0);
  }
  return likely < enough ? -std::log(likely) - word.average : 0;
}

}  // namespace

std::optional<UsualCounterparts> usual_counterparts(std::string_view lemma, Language language) {
  const std::string_view line = language == Language::kEnglish ? entry_of(lemma, kEnglishWords)
                                                               : entry_of(lemma, kJapaneseWords);
  if (line.empty()) return std::nullopt;
  std::string_view rest = line;
  const int hundredths = number(take_word(rest));
  const int tenths = number(take_word(rest));
  return UsualCounterparts{rest, hundredths / 100.0, tenths / 10.0};
}

double missing_counterparts(const PairAnalysis& pair) {
  const Passage& source = pair.bitext.source;
  const auto& linked =
      pair.bitext.english_is_source() ? pair.links.english_coverage : pair.links.japanese_coverage;
  const Lemmas target(pair.bitext.target);
  const Range tokens = source.tokens();
  double sum = 0;
  double words = kFewWords;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = source.document->tokens[t];
    if (token.pos == Pos::kSymbol) continue;
    const auto usual = usual_counterparts(lemma(*source.document, token), source.language);
    if (!usual) continue;
    ++words;
    const bool is_linked = linked[t - tokens.begin] >= kLinked;
    sum += surplus(*usual, target) * (is_linked ? kSurpriseWhenLinked : 1);
  }
  return sum / std::sqrt(words);
}

void cover_by_usual_counterparts(const Passage& passage, const Passage& other, Coverage& coverage) {
  const Lemmas others(other);
  for (ContentWord& word : coverage.words) {
    if (word.covered >= kMostCovered) continue;
    const Token& token = passage.document->tokens[word.token];
    const auto usual = usual_counterparts(lemma(*passage.document, token), passage.language);
    if (!usual) continue;
    const double likely = best_counterpart(*usual, others);
    const double covered = kMostCovered * likely / (likely + kHalfSure);
    word.covered = std::max(word.covered, static_cast<float>(covered));
  }
}

}  // namespace taiyaku
