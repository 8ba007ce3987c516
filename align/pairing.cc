#include "align/pairing.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "align/links.h"

namespace taiyaku {
namespace {

std::vector<std::uint32_t> candidates(const Document& document, Language language) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
    if (document.paragraphs[p].language == language) found.push_back(p);
  }
  return found;
}

double likeness(const Lexicon& lexicon, const Passage& source, const Passage& target) {
  const bool english_first = source.language == Language::kEnglish;
  const Links links =
      link_words(lexicon, english_first ? source : target, english_first ? target : source);
  const double covered =
      std::accumulate(links.english_coverage.begin(), links.english_coverage.end(), 0.0);
  return covered / std::max<std::size_t>(1, links.english_coverage.size());
}

}  // namespace

Pairing pair_paragraphs(const Lexicon& lexicon, const Document& source, const Document& target,
                        Language source_language) {
  const Language other =
      source_language == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
  Pairing pairing{{}, candidates(source, source_language), candidates(target, other)};
  std::vector<std::tuple<double, std::uint32_t, std::uint32_t>> scored;
  for (const std::uint32_t s : pairing.unpaired_source) {
    for (const std::uint32_t t : pairing.unpaired_target) {
      const double score =
          likeness(lexicon, passage_of(source, {s, s + 1}), passage_of(target, {t, t + 1}));
      if (score > 0.1) scored.emplace_back(-score, s, t);
    }
  }
  std::sort(scored.begin(), scored.end());
  for (const auto& [score, s, t] : scored) {
    const auto at_s = std::find(pairing.unpaired_source.begin(), pairing.unpaired_source.end(), s);
    const auto at_t = std::find(pairing.unpaired_target.begin(), pairing.unpaired_target.end(), t);
    if (at_s == pairing.unpaired_source.end() || at_t == pairing.unpaired_target.end()) continue;
    pairing.pairs.push_back({{s, s + 1}, {t, t + 1}, std::min(1.0, -2 * score)});
    pairing.unpaired_source.erase(at_s);
    pairing.unpaired_target.erase(at_t);
  }
  std::sort(pairing.pairs.begin(), pairing.pairs.end(),
            [](const ParagraphPair& a, const ParagraphPair& b) { return a.source < b.source; });
  return pairing;
}

}  // namespace taiyaku
