// How the table was learnt: docs/RISK.md.
#include "score/usual_counterparts.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
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

  /// `words` are separated by spaces.
  bool any_of(std::string_view words) const {
    while (!words.empty()) {
      const std::size_t end = std::min(words.find(' '), words.size());
      const std::string_view word = words.substr(0, end);
      if (seen_.test(list_place(word, kPlaces)) &&
          std::binary_search(lemmas_.begin(), lemmas_.end(), word)) {
        return true;
      }
      words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
  }

 private:
  static constexpr std::size_t kPlaces = 1024;

  std::vector<std::string_view> lemmas_;
  std::bitset<kPlaces> seen_;
};

}  // namespace

std::optional<UsualCounterparts> usual_counterparts(std::string_view lemma, Language language) {
  const std::string_view line = language == Language::kEnglish ? entry_of(lemma, kEnglishWords)
                                                               : entry_of(lemma, kJapaneseWords);
  if (line.empty()) return std::nullopt;
  int hundredths = 0;
  const char* behind = std::from_chars(line.data(), line.data() + line.size(), hundredths).ptr;
  const auto digits = static_cast<std::size_t>(behind - line.data());
  return UsualCounterparts{line.substr(digits + 1), hundredths / 100.0};
}

double missing_counterparts(const PairAnalysis& pair) {
  const Passage& source = pair.bitext.source;
  const auto& linked =
      pair.bitext.english_is_source() ? pair.links.english_coverage : pair.links.japanese_coverage;
  const Lemmas target(pair.bitext.target);
  const Range tokens = source.tokens();
  double sum = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = source.document->tokens[t];
    if (token.pos == Pos::kSymbol) continue;
    const auto usual = usual_counterparts(lemma(*source.document, token), source.language);
    if (!usual || target.any_of(usual->words)) continue;
    const bool is_linked = linked[t - tokens.begin] >= kLinked;
    sum += usual->surprise * (is_linked ? kSurpriseWhenLinked : 1);
  }
  return sum;
}

}  // namespace taiyaku
