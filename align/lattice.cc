#include "align/lattice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace taiyaku {
namespace {

constexpr double kNever = -1e30;
/// An alternative so many nats below another one does not change their sum (one part in 10⁷).
constexpr double kNegligible = 16;
constexpr auto kNone = static_cast<std::size_t>(Gap::kNone);
constexpr auto kEnglish = static_cast<std::size_t>(Gap::kEnglish);
constexpr auto kJapanese = static_cast<std::size_t>(Gap::kJapanese);

/// Sums of log-probabilities of alternatives: all of them, or the best alone.
struct AllPaths {
  static double add(double a, double b) {
    const double high = std::max(a, b);
    const double low = std::min(a, b);
    return high - low > kNegligible ? high : high + std::log1p(std::exp(low - high));
  }
};
struct BestPath {
  static double add(double a, double b) { return std::max(a, b); }
};

/// Beads of the same number of sentences, more or less: a step in merge_decay.
int extra_sentences(BeadShape shape) { return static_cast<int>(shape.rows + shape.columns) - 3; }

}  // namespace

struct Lattice::LogRates {
  explicit LogRates(const BeadRates& rates) {
    for (std::size_t k = 0; k < shapes.size(); ++k) shapes[k] = std::log(rates.shapes[k]);
    open_english = std::log(rates.opens[kEnglish]);
    open_japanese = std::log(rates.opens[kJapanese]);
    continue_english = std::log(rates.continues[kEnglish]);
    continue_japanese = std::log(rates.continues[kJapanese]);
    const double leave_english = std::log(1 - rates.continues[kEnglish]);
    switch_sides = leave_english + open_japanese;
    match[kNone] = std::log(1 - rates.opens[kEnglish] - rates.opens[kJapanese]);
    match[kEnglish] = leave_english + std::log(1 - rates.opens[kJapanese]);
    match[kJapanese] = std::log(1 - rates.continues[kJapanese]);
  }

  /// Of the steps out of a node, all that is gained before they part.
  template <typename Sum>
  double into_match(const States& f) const {
    return Sum::add(f[kNone] + match[kNone],
                    Sum::add(f[kEnglish] + match[kEnglish], f[kJapanese] + match[kJapanese]));
  }
  // Left-out English sentences come before left-out Japanese ones: one order for one meaning.
  template <typename Sum>
  double into_english(const States& f) const {
    return Sum::add(f[kNone] + open_english, f[kEnglish] + continue_english);
  }
  template <typename Sum>
  double into_japanese(const States& f) const {
    return Sum::add(f[kNone] + open_japanese,
                    Sum::add(f[kEnglish] + switch_sides, f[kJapanese] + continue_japanese));
  }

  std::array<double, kBeadShapes.size()> shapes;
  std::array<double, kGaps> match;
  double open_english, open_japanese, continue_english, continue_japanese, switch_sides;
};

void BeadCounts::add(const BeadCounts& other) {
  for (std::size_t k = 0; k < shapes.size(); ++k) shapes[k] += other.shapes[k];
  for (std::size_t g = 0; g < kGaps; ++g) {
    opens[g] += other.opens[g];
    continues[g] += other.continues[g];
    leaves[g] += other.leaves[g];
  }
  steps += other.steps;
}

BeadRates default_rates(const AlignerParameters& parameters) {
  BeadRates rates;
  double merged = 0;
  for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
    const int extra = extra_sentences(kBeadShapes[k]);
    if (extra < 0) continue;
    rates.shapes[k] = parameters.merge_rate;
    for (int more = 0; more < extra; ++more) rates.shapes[k] *= parameters.merge_decay;
    merged += rates.shapes[k];
  }
  rates.shapes[0] = std::max(0.05, 1 - merged);
  for (const std::size_t gap : {kEnglish, kJapanese}) {
    rates.opens[gap] = parameters.null_rate;
    rates.continues[gap] = parameters.null_continues;
  }
  return rates;
}

BeadRates estimate_rates(const BeadCounts& counts, const AlignerParameters& parameters) {
  const double prior = parameters.rates_prior;
  BeadRates rates = default_rates(parameters);
  const double matches = std::accumulate(counts.shapes.begin(), counts.shapes.end(), 0.0);
  for (std::size_t k = 0; k < rates.shapes.size(); ++k) {
    const double own = (counts.shapes[k] + prior * rates.shapes[k]) / (matches + prior);
    // A 2-2 bead fits as well as the two 1-1 beads in it, so counting would only feed itself.
    const bool many_to_many = kBeadShapes[k].rows > 1 && kBeadShapes[k].columns > 1;
    rates.shapes[k] = many_to_many ? std::min(own, rates.shapes[k]) : own;
  }
  for (const std::size_t gap : {kEnglish, kJapanese}) {
    const double opens = (counts.opens[gap] + prior * rates.opens[gap]) / (counts.steps + prior);
    rates.opens[gap] = std::min(0.45, opens);
    const double runs = counts.continues[gap] + counts.leaves[gap];
    const double continues =
        (counts.continues[gap] + prior / 4 * rates.continues[gap]) / (runs + prior / 4);
    rates.continues[gap] = std::min(0.98, continues);
  }
  return rates;
}

Lattice::Lattice(const BeadScores& scores, const Corridor& corridor,
                 const AlignerParameters& parameters)
    : rows_(corridor.rows()),
      columns_(corridor.columns()),
      beam_(parameters.beam),
      null_gain_(parameters.null_gain) {
  link_nodes(scores, corridor);
}

void Lattice::link_nodes(const BeadScores& scores, const Corridor& corridor) {
  const auto offsets = corridor.offsets();
  const auto number = [&](std::uint32_t i, std::uint32_t j) {
    if (i > rows_ || j > columns_ || !corridor.contains(i, j)) return kNowhere;
    return static_cast<std::uint32_t>(offsets[i] + j - corridor.low[i]);
  };
  nodes_.reserve(offsets.back());
  for (std::uint32_t i = 0; i <= rows_; ++i) {
    for (std::uint32_t j = corridor.low[i]; j <= corridor.high[i]; ++j) {
      Node& node = nodes_.emplace_back();
      node.i = i;
      node.j = j;
      node.after_row = number(i + 1, j);
      node.after_column = number(i, j + 1);
      for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
        const BeadShape shape = kBeadShapes[k];
        const bool allowed = scores.allowed(i, j, shape);
        node.matches[k] = allowed ? number(i + shape.rows, j + shape.columns) : kNowhere;
        node.scores[k] = allowed ? scores.score(i, j, shape) : 0;
      }
    }
  }
}

template <typename Sum>
std::vector<Lattice::States> Lattice::forward(const LogRates& rates) const {
  std::vector<States> states(nodes_.size(), States{kNever, kNever, kNever});
  states[0][kNone] = 0;
  const auto flow = [&](std::uint32_t node, std::size_t gap, double value) {
    if (node != kNowhere) states[node][gap] = Sum::add(states[node][gap], value);
  };
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    const Node& node = nodes_[n];
    flow(node.after_row, kEnglish, rates.into_english<Sum>(states[n]));
    flow(node.after_column, kJapanese, rates.into_japanese<Sum>(states[n]));
    const double match = rates.into_match<Sum>(states[n]);
    for (std::size_t k = 0; k < node.matches.size(); ++k) {
      flow(node.matches[k], kNone, match + rates.shapes[k] + node.scores[k]);
    }
  }
  return states;
}

template <typename Sum>
std::vector<Lattice::States> Lattice::backward(const LogRates& rates) const {
  std::vector<States> states(nodes_.size(), States{kNever, kNever, kNever});
  states.back() = {0, 0, 0};
  for (std::size_t n = nodes_.size() - 1; n-- > 0;) {
    const Node& node = nodes_[n];
    double match = kNever;
    for (std::size_t k = 0; k < node.matches.size(); ++k) {
      if (node.matches[k] == kNowhere) continue;
      match = Sum::add(match, rates.shapes[k] + node.scores[k] + states[node.matches[k]][kNone]);
    }
    const double row = node.after_row == kNowhere ? kNever : states[node.after_row][kEnglish];
    const double column =
        node.after_column == kNowhere ? kNever : states[node.after_column][kJapanese];
    States& here = states[n];
    here[kNone] = Sum::add(rates.match[kNone] + match,
                           Sum::add(rates.open_english + row, rates.open_japanese + column));
    here[kEnglish] = Sum::add(rates.match[kEnglish] + match,
                              Sum::add(rates.continue_english + row, rates.switch_sides + column));
    here[kJapanese] = Sum::add(rates.match[kJapanese] + match, rates.continue_japanese + column);
  }
  return states;
}

void Lattice::prune(const BeadRates& rates) {
  const LogRates logs(rates);
  const auto ahead = forward<BestPath>(logs);
  const auto behind = backward<BestPath>(logs);
  const double best = *std::max_element(ahead.back().begin(), ahead.back().end());
  std::vector<char> kept(nodes_.size(), 0);
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    for (std::size_t gap = 0; gap < kGaps; ++gap) {
      if (ahead[n][gap] + behind[n][gap] >= best - beam_) kept[n] = 1;
    }
  }
  // The ends stay even when no path joins them.
  kept.front() = kept.back() = 1;
  keep(kept);
}

void Lattice::keep(const std::vector<char>& kept) {
  std::vector<std::uint32_t> number(nodes_.size(), kNowhere);
  std::uint32_t count = 0;
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    if (kept[n] != 0) number[n] = count++;
  }
  const auto renumber = [&](std::uint32_t& node) {
    if (node != kNowhere) node = number[node];
  };
  std::vector<Node> remaining;
  remaining.reserve(count);
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    if (kept[n] == 0) continue;
    Node& node = remaining.emplace_back(nodes_[n]);
    renumber(node.after_row);
    renumber(node.after_column);
    for (std::uint32_t& match : node.matches) renumber(match);
  }
  nodes_ = std::move(remaining);
}

BeadCounts Lattice::expect(const BeadRates& rates) {
  const LogRates logs(rates);
  const auto ahead = forward<AllPaths>(logs);
  const auto behind = backward<AllPaths>(logs);
  const double total = behind.front()[kNone];
  match_probabilities_.assign(nodes_.size(), {});
  row_null_.assign(rows_, 0);
  column_null_.assign(columns_, 0);
  BeadCounts counts;
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    const Node& node = nodes_[n];
    const States& f = ahead[n];
    const auto share = [&](double path, std::uint32_t to, std::size_t gap) {
      return to == kNowhere ? 0.0 : std::exp(std::min(0.0, path + behind[to][gap] - total));
    };
    const double match = logs.into_match<AllPaths>(f);
    for (std::size_t k = 0; k < node.matches.size(); ++k) {
      const double p = share(match + logs.shapes[k] + node.scores[k], node.matches[k], kNone);
      match_probabilities_[n][k] = static_cast<float>(p);
      counts.shapes[k] += p;
    }
    const double opens_english = share(f[kNone] + logs.open_english, node.after_row, kEnglish);
    const double more_english =
        share(f[kEnglish] + logs.continue_english, node.after_row, kEnglish);
    const double opens_japanese =
        share(f[kNone] + logs.open_japanese, node.after_column, kJapanese);
    const double switches = share(f[kEnglish] + logs.switch_sides, node.after_column, kJapanese);
    const double more_japanese =
        share(f[kJapanese] + logs.continue_japanese, node.after_column, kJapanese);
    counts.opens[kEnglish] += opens_english;
    counts.continues[kEnglish] += more_english;
    counts.opens[kJapanese] += opens_japanese + switches;
    counts.continues[kJapanese] += more_japanese;
    if (node.i < rows_) row_null_[node.i] += opens_english + more_english;
    if (node.j < columns_) column_null_[node.j] += opens_japanese + switches + more_japanese;
  }
  counts.leaves = counts.opens;  // every run that begins ends
  counts.steps = std::accumulate(counts.shapes.begin(), counts.shapes.end(), 0.0) +
                 counts.opens[kEnglish] + counts.opens[kJapanese];
  return counts;
}

namespace {

// Ways out of a node: a shape's number, then leaving out an English and a Japanese sentence.
constexpr std::size_t kLeaveRow = kBeadShapes.size();
constexpr std::size_t kLeaveColumn = kLeaveRow + 1;
constexpr std::size_t kWays = kLeaveColumn + 1;

}  // namespace

std::uint32_t Lattice::next(const Node& from, std::size_t way) const {
  return way == kLeaveRow      ? from.after_row
         : way == kLeaveColumn ? from.after_column
                               : from.matches[way];
}

float Lattice::way_probability(std::size_t from, std::size_t way) const {
  const Node& node = nodes_[from];
  if (way == kLeaveRow) return static_cast<float>(row_null_[node.i]);
  if (way == kLeaveColumn) return static_cast<float>(column_null_[node.j]);
  return match_probabilities_[from][way];
}

/// What taking that way adds to the expected number of sentences in the right bead.
double Lattice::gain(std::size_t from, std::size_t way) const {
  const double p = way_probability(from, way);
  if (way >= kBeadShapes.size()) return null_gain_ * p;
  return p;
}

WindowBead Lattice::bead(std::size_t from, std::size_t way) const {
  const Node& node = nodes_[from];
  const float p = way_probability(from, way);
  if (way == kLeaveRow) return {{node.i, node.i + 1}, {node.j, node.j}, 0, p};
  if (way == kLeaveColumn) return {{node.i, node.i}, {node.j, node.j + 1}, 0, p};
  const BeadShape shape = kBeadShapes[way];
  return {{node.i, node.i + shape.rows}, {node.j, node.j + shape.columns}, node.scores[way], p};
}

std::vector<WindowBead> Lattice::best_path() const {
  std::vector<double> gains(nodes_.size(), kNever);
  std::vector<std::uint8_t> ways(nodes_.size(), 0);
  gains.back() = 0;
  for (std::size_t n = nodes_.size() - 1; n-- > 0;) {
    for (std::size_t way = 0; way < kWays; ++way) {
      const std::uint32_t to = next(nodes_[n], way);
      if (to == kNowhere || gains[to] <= kNever) continue;
      const double through = gain(n, way) + gains[to];
      if (through > gains[n]) {
        gains[n] = through;
        ways[n] = static_cast<std::uint8_t>(way);
      }
    }
  }
  std::vector<WindowBead> beads;
  for (std::size_t n = 0; n + 1 < nodes_.size(); n = next(nodes_[n], ways[n])) {
    beads.push_back(bead(n, ways[n]));
  }
  return beads;
}

float Lattice::probability(const WindowBead& bead) const {
  const auto place = [](const Node& node) { return std::pair(node.i, node.j); };
  const std::pair from(bead.rows.begin, bead.columns.begin);
  const auto node = std::lower_bound(nodes_.begin(), nodes_.end(), from,
                                     [&](const Node& a, const auto& b) { return place(a) < b; });
  if (node == nodes_.end() || place(*node) != from) return 0;
  const auto n = static_cast<std::size_t>(node - nodes_.begin());
  for (std::size_t way = 0; way < kWays; ++way) {
    const WindowBead offered = this->bead(n, way);
    if (offered.rows.size() == bead.rows.size() && offered.columns.size() == bead.columns.size())
      return offered.probability;
  }
  return 0;
}

}  // namespace taiyaku
