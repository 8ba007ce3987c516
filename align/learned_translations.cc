#include "align/learned_translations.h"

#include <algorithm>
#include <cmath>

namespace taiyaku {
namespace {

constexpr std::size_t kMostPairs = 20'000'000;
constexpr std::uint32_t kMostPlaces = 500;
constexpr std::uint32_t kLeastTogether = 3;
/// Log-likelihood ratio in nats: chance makes a pair in 10⁵ or so exceed it.
constexpr double kLeastRatio = 10;
/// Of a word's places, the share at which the other word is.
constexpr double kLeastShare = 0.4;

struct TermPair {
  TermId japanese;
  TermId english;
  auto operator<=>(const TermPair&) const = default;
};

/// Beads that each term is in without any known counterpart.
struct Places {
  std::vector<std::uint32_t> english;
  std::vector<std::uint32_t> japanese;
  double beads = 0;
};

std::vector<TermId> terms_in(const SentenceTerms& side, Range sentences) {
  std::vector<TermId> terms;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    terms.insert(terms.end(), side[s].begin(), side[s].end());
  }
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

/// Leaves the terms on both sides that have no counterpart on the other.
void drop_known(const Translations& known, std::vector<TermId>& english,
                std::vector<TermId>& japanese) {
  std::vector<TermId> linked;
  const auto has_counterpart = [&](TermId term) {
    bool any = false;
    for (const Translation& translation : known[term]) {
      if (!std::binary_search(english.begin(), english.end(), translation.english)) continue;
      linked.push_back(translation.english);
      any = true;
    }
    return any;
  };
  std::erase_if(japanese, has_counterpart);
  std::sort(linked.begin(), linked.end());
  std::erase_if(
      english, [&](TermId term) { return std::binary_search(linked.begin(), linked.end(), term); });
}

/// Dunning's: how much likelier the counts are if the words attract each other, in nats.
double log_likelihood_ratio(double both, double first, double second, double all) {
  const auto part = [](double count, double expected) {
    return count > 0 ? count * std::log(count / expected) : 0.0;
  };
  return part(both, first * second / all) + part(first - both, first * (all - second) / all) +
         part(second - both, (all - first) * second / all) +
         part(all - first - second + both, (all - first) * (all - second) / all);
}

void append_if_true(TermPair pair, std::uint32_t together, const Places& places,
                    std::vector<TermTranslation>& learned) {
  const double english = places.english[pair.english];
  const double japanese = places.japanese[pair.japanese];
  if (together < kLeastTogether) return;
  if (together < kLeastShare * english || together < kLeastShare * japanese) return;
  if (log_likelihood_ratio(together, english, japanese, places.beads) < kLeastRatio) return;
  learned.push_back({pair.japanese,
                     {pair.english, static_cast<float>(together / japanese),
                      static_cast<float>(together / english)}});
}

}  // namespace

std::vector<TermTranslation> learn_translations(const BitextTerms& terms, const Translations& known,
                                                const std::vector<WindowBead>& beads) {
  Places places{std::vector<std::uint32_t>(terms.english_terms().size(), 0),
                std::vector<std::uint32_t>(terms.japanese_terms().size(), 0),
                static_cast<double>(beads.size())};
  const auto unknown = [&](const WindowBead& bead) {
    std::pair sides{terms_in(terms.english(), bead.rows), terms_in(terms.japanese(), bead.columns)};
    drop_known(known, sides.first, sides.second);
    return sides;
  };
  for (const WindowBead& bead : beads) {
    const auto [english, japanese] = unknown(bead);
    for (const TermId term : english) ++places.english[term];
    for (const TermId term : japanese) ++places.japanese[term];
  }
  const auto may_be_learned = [](std::uint32_t count) {
    return kLeastTogether <= count && count <= kMostPlaces;
  };
  std::vector<TermPair> pairs;
  for (const WindowBead& bead : beads) {
    const auto [english, japanese] = unknown(bead);
    for (const TermId j : japanese) {
      if (!may_be_learned(places.japanese[j]) || pairs.size() > kMostPairs) continue;
      for (const TermId e : english) {
        if (may_be_learned(places.english[e])) pairs.push_back({j, e});
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  std::vector<TermTranslation> learned;
  for (std::size_t begin = 0, end = 0; begin < pairs.size(); begin = end) {
    while (end < pairs.size() && pairs[end] == pairs[begin]) ++end;
    append_if_true(pairs[begin], static_cast<std::uint32_t>(end - begin), places, learned);
  }
  return learned;
}

}  // namespace taiyaku
