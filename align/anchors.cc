#include "align/anchors.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace taiyaku {
namespace {

/// A word with more places in the window than this is no guide.
constexpr std::size_t kMostPlaces = 5;
constexpr float kLeastVote = 0.05F;
constexpr float kLeastWeight = 0.5F;
constexpr std::size_t kAnchorsPerRow = 3;
/// Neighbours on each side in the chain that an anchor is compared with.
constexpr std::size_t kNeighbours = 5;

std::vector<Anchor> votes(const TermBitext& bitext, const Window& window, const Postings& english,
                          const Postings& japanese) {
  std::vector<Anchor> anchors;
  for (std::uint32_t column = 0; column < window.columns.size(); ++column) {
    for (const TermId term : bitext.japanese[window.columns.begin + column]) {
      const std::size_t columns = japanese[term].size();
      if (columns > kMostPlaces) continue;
      for (const Translation& translation : bitext.translations[term]) {
        const auto rows = english[translation.english];
        if (rows.empty() || rows.size() > kMostPlaces) continue;
        const float sure =
            std::sqrt(translation.english_given_japanese * translation.japanese_given_english) /
            static_cast<float>(columns * rows.size());
        if (sure < kLeastVote * kLeastVote) continue;
        const float weight = std::sqrt(sure);
        for (const Place& place : rows) anchors.push_back({place.sentence, column, weight});
      }
    }
  }
  return anchors;
}

/// By rows; votes come in order of columns and stay so within a row.
std::vector<Anchor> by_rows(const std::vector<Anchor>& votes, std::uint32_t rows) {
  std::vector<std::size_t> next(rows + 1, 0);
  for (const Anchor& vote : votes) ++next[vote.row + 1];
  for (std::uint32_t row = 0; row < rows; ++row) next[row + 1] += next[row];
  std::vector<Anchor> sorted(votes.size());
  for (const Anchor& vote : votes) sorted[next[vote.row]++] = vote;
  return sorted;
}

/// Adds up the votes for each place; keeps the few best of a row.
std::vector<Anchor> count_votes(const std::vector<Anchor>& anchors) {
  std::vector<Anchor> counted;
  std::vector<Anchor> row;
  const auto finish_row = [&] {
    std::erase_if(row, [](const Anchor& anchor) { return anchor.weight < kLeastWeight; });
    if (row.size() > kAnchorsPerRow) {
      const auto kept = row.begin() + kAnchorsPerRow;
      std::partial_sort(row.begin(), kept, row.end(), [](const Anchor& a, const Anchor& b) {
        return std::tie(b.weight, a.column) < std::tie(a.weight, b.column);
      });
      row.erase(kept, row.end());
    }
    // Descending columns within a row: a chain then takes one of them at most.
    std::sort(row.begin(), row.end(),
              [](const Anchor& a, const Anchor& b) { return a.column > b.column; });
    counted.insert(counted.end(), row.begin(), row.end());
    row.clear();
  };
  std::uint32_t at = 0;
  for (const Anchor& anchor : anchors) {
    if (anchor.row != at) finish_row();
    at = anchor.row;
    if (!row.empty() && row.back().column == anchor.column) {
      row.back().weight += anchor.weight;
    } else {
      row.push_back(anchor);
    }
  }
  finish_row();
  return counted;
}

/// Largest sums of weights over prefixes of columns (a Fenwick tree of maxima).
class BestPrefix {
 public:
  struct Best {
    float weight = 0;
    std::int64_t anchor = -1;
  };

  explicit BestPrefix(std::size_t columns) : tree_(columns + 1) {}

  Best before(std::size_t column) const {
    Best best;
    for (std::size_t at = column; at > 0; at -= at & (~at + 1)) {
      if (tree_[at].weight > best.weight) best = tree_[at];
    }
    return best;
  }
  void update(std::size_t column, Best best) {
    for (std::size_t at = column + 1; at < tree_.size(); at += at & (~at + 1)) {
      if (best.weight > tree_[at].weight) tree_[at] = best;
    }
  }

 private:
  std::vector<Best> tree_;
};

std::vector<Anchor> heaviest_chain(const std::vector<Anchor>& anchors, std::size_t columns) {
  BestPrefix prefix(columns);
  std::vector<std::int64_t> previous(anchors.size(), -1);
  BestPrefix::Best best;
  for (std::size_t k = 0; k < anchors.size(); ++k) {
    const BestPrefix::Best before = prefix.before(anchors[k].column);
    previous[k] = before.anchor;
    const BestPrefix::Best here{before.weight + anchors[k].weight, static_cast<std::int64_t>(k)};
    prefix.update(anchors[k].column, here);
    if (here.weight > best.weight) best = here;
  }
  std::vector<Anchor> chain;
  for (std::int64_t k = best.anchor; k >= 0; k = previous[static_cast<std::size_t>(k)]) {
    chain.push_back(anchors[static_cast<std::size_t>(k)]);
  }
  std::reverse(chain.begin(), chain.end());
  return chain;
}

std::int64_t offset(const Anchor& anchor) {
  return static_cast<std::int64_t>(anchor.column) - static_cast<std::int64_t>(anchor.row);
}

/// Drops anchors that lie off the line of their neighbours by more than the neighbours are apart.
std::vector<Anchor> without_isolated(const std::vector<Anchor>& chain) {
  std::vector<Anchor> kept;
  std::vector<std::int64_t> offsets;
  for (std::size_t k = 0; k < chain.size(); ++k) {
    offsets.clear();
    const std::size_t first = k > kNeighbours ? k - kNeighbours : 0;
    const std::size_t last = std::min(chain.size(), k + kNeighbours + 1);
    for (std::size_t q = first; q < last; ++q) {
      if (q != k) offsets.push_back(offset(chain[q]));
    }
    const std::int64_t rows = chain[last - 1].row - chain[first].row;
    const std::int64_t reach = 10 + rows / 2;
    if (offsets.size() >= 2) {
      const auto middle = offsets.begin() + static_cast<std::ptrdiff_t>(offsets.size() / 2);
      std::nth_element(offsets.begin(), middle, offsets.end());
      if (std::abs(*middle - offset(chain[k])) > reach) continue;
    }
    kept.push_back(chain[k]);
  }
  return kept;
}

/// Widens the corridor to `width` columns on each side of the straight line between two nodes.
void widen(Corridor& corridor, const Anchor& from, const Anchor& to, std::size_t width) {
  const double slope = static_cast<double>(to.column - from.column) /
                       std::max(1.0, static_cast<double>(to.row - from.row));
  const auto last = static_cast<double>(corridor.high.back());
  for (std::uint32_t i = from.row; i <= to.row; ++i) {
    const double centre = from.column + slope * (i - from.row);
    const double low = std::max(0.0, std::floor(centre - static_cast<double>(width)));
    const double high = std::min(last, std::ceil(centre + static_cast<double>(width)));
    corridor.low[i] = std::min(corridor.low[i], static_cast<std::uint32_t>(low));
    corridor.high[i] = std::max(corridor.high[i], static_cast<std::uint32_t>(high));
  }
}

}  // namespace

std::vector<Anchor> find_anchors(const TermBitext& bitext, const Window& window,
                                 const Postings& english, const Postings& japanese) {
  const auto anchors =
      count_votes(by_rows(votes(bitext, window, english, japanese), window.rows.size()));
  return without_isolated(heaviest_chain(anchors, window.columns.size()));
}

Corridor corridor_along(const std::vector<Anchor>& anchors, const Window& window,
                        const AlignerParameters& parameters) {
  const std::uint32_t rows = window.rows.size();
  const std::uint32_t columns = window.columns.size();
  Corridor corridor{std::vector<std::uint32_t>(rows + 1, columns),
                    std::vector<std::uint32_t>(rows + 1, 0)};
  corridor.high.back() = columns;
  std::vector<Anchor> stops{{0, 0, 0}};
  stops.insert(stops.end(), anchors.begin(), anchors.end());
  stops.push_back({rows, columns, 0});
  for (std::size_t k = 0; k + 1 < stops.size(); ++k) {
    const std::size_t down = stops[k + 1].row - stops[k].row;
    const std::size_t across = stops[k + 1].column - stops[k].column;
    const std::size_t skew = std::max(down, across) - std::min(down, across);
    const std::size_t loose = std::min(std::min(down, across) / 4, parameters.corridor_most);
    widen(corridor, stops[k], stops[k + 1],
          parameters.corridor + loose + std::min(skew, parameters.corridor_most));
  }
  close_borders(corridor);
  return corridor;
}

}  // namespace taiyaku
