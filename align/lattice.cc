#include "align/lattice.h"

#include <algorithm>
#include <numeric>

namespace taiyaku {
namespace {

constexpr auto kNone = static_cast<std::size_t>(Gap::kNone);
constexpr auto kEnglish = static_cast<std::size_t>(Gap::kEnglish);
constexpr auto kJapanese = static_cast<std::size_t>(Gap::kJapanese);

/// Beads of the same number of sentences, more or less: a step in merge_decay.
int extra_sentences(BeadShape shape) { return static_cast<int>(shape.rows + shape.columns) - 3; }

}  // namespace

template <typename Weight>
struct Lattice::Rates {
  explicit Rates(const BeadRates& rates) {
    const auto of = [](double probability) { return Weight::of(probability); };
    for (std::size_t k = 0; k < shapes.size(); ++k) shapes[k] = of(rates.shapes[k]);
    open_english = of(rates.opens[kEnglish]);
    open_japanese = of(rates.opens[kJapanese]);
    continue_english = of(rates.continues[kEnglish]);
    continue_japanese = of(rates.continues[kJapanese]);
    const double leave_english = 1 - rates.continues[kEnglish];
    switch_sides = of(leave_english * rates.opens[kJapanese]);
    match[kNone] = of(1 - rates.opens[kEnglish] - rates.opens[kJapanese]);
    match[kEnglish] = of(leave_english * (1 - rates.opens[kJapanese]));
    match[kJapanese] = of(1 - rates.continues[kJapanese]);
  }

  /// Of the steps out of a node, all that is gained before they part.
  Weight into_match(const States<Weight>& f) const {
    return f[kNone] * match[kNone] + f[kEnglish] * match[kEnglish] +
           f[kJapanese] * match[kJapanese];
  }
  // Left-out English sentences come before left-out Japanese ones: one order for one meaning.
  Weight into_english(const States<Weight>& f) const {
    return f[kNone] * open_english + f[kEnglish] * continue_english;
  }
  Weight into_japanese(const States<Weight>& f) const {
    return f[kNone] * open_japanese + f[kEnglish] * switch_sides + f[kJapanese] * continue_japanese;
  }

  std::array<Weight, kBeadShapes.size()> shapes;
  std::array<Weight, kGaps> match;
  Weight open_english, open_japanese, continue_english, continue_japanese, switch_sides;
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
  steps_.reserve(offsets.back() * kBeadShapes.size());  // what is not filled takes no memory
  for (std::uint32_t i = 0; i <= rows_; ++i) {
    for (std::uint32_t j = corridor.low[i]; j <= corridor.high[i]; ++j) {
      const BeadScores::NodeScores from_here = scores.scores_from(i, j);
      for (std::uint32_t k = 0; k < kBeadShapes.size(); ++k) {
        if (from_here[k] == BeadScores::kNotAllowed) continue;
        const BeadShape shape = kBeadShapes[k];
        steps_.push_back({number(i + shape.rows, j + shape.columns), k, from_here[k]});
      }
      nodes_.push_back(
          {i, j, number(i + 1, j), number(i, j + 1), static_cast<std::uint32_t>(steps_.size())});
    }
  }
}

Range Lattice::steps_of(std::size_t node) const {
  return {node == 0 ? 0 : nodes_[node - 1].steps_end, nodes_[node].steps_end};
}

template <typename Weight, typename Weigh>
std::vector<Lattice::States<Weight>> Lattice::forward(const Rates<Weight>& rates,
                                                      Weigh weight) const {
  std::vector<States<Weight>> states(nodes_.size());
  states[0][kNone] = Weight::of(1);
  const auto flow = [&](std::uint32_t node, std::size_t gap, Weight path) {
    if (node != kNowhere) states[node][gap] = states[node][gap] + path;
  };
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    for (Weight& state : states[n]) state.normalise();
    flow(nodes_[n].after_row, kEnglish, rates.into_english(states[n]));
    flow(nodes_[n].after_column, kJapanese, rates.into_japanese(states[n]));
    const Weight match = rates.into_match(states[n]);
    const Range range = steps_of(n);
    for (std::size_t s = range.begin; s < range.end; ++s) {
      flow(steps_[s].to, kNone, match * rates.shapes[steps_[s].shape] * weight(s));
    }
  }
  return states;
}

template <typename Weight, typename Weigh>
std::vector<Lattice::States<Weight>> Lattice::backward(const Rates<Weight>& rates,
                                                       Weigh weight) const {
  std::vector<States<Weight>> states(nodes_.size());
  states.back().fill(Weight::of(1));
  for (std::size_t n = nodes_.size() - 1; n-- > 0;) {
    const Node& node = nodes_[n];
    Weight match;
    const Range range = steps_of(n);
    for (std::size_t s = range.begin; s < range.end; ++s) {
      match = match + rates.shapes[steps_[s].shape] * weight(s) * states[steps_[s].to][kNone];
    }
    const Weight row = node.after_row == kNowhere ? Weight() : states[node.after_row][kEnglish];
    const Weight column =
        node.after_column == kNowhere ? Weight() : states[node.after_column][kJapanese];
    States<Weight>& here = states[n];
    here[kNone] =
        rates.match[kNone] * match + rates.open_english * row + rates.open_japanese * column;
    here[kEnglish] =
        rates.match[kEnglish] * match + rates.continue_english * row + rates.switch_sides * column;
    here[kJapanese] = rates.match[kJapanese] * match + rates.continue_japanese * column;
    for (Weight& state : here) state.normalise();
  }
  return states;
}

void Lattice::prune(const BeadRates& rates) {
  const Rates<BestWeight> weights(rates);
  const auto weight = [&](std::size_t step) { return BestWeight::exp(steps_[step].score); };
  const auto ahead = forward(weights, weight);
  const auto behind = backward(weights, weight);
  const auto through = [&](std::size_t n) {
    const auto& [none, english, japanese] = ahead[n];
    const auto& [after_none, after_english, after_japanese] = behind[n];
    return (none * after_none + english * after_english + japanese * after_japanese).nats();
  };
  const double least = through(nodes_.size() - 1) - beam_;
  std::vector<char> kept(nodes_.size(), 0);
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    kept[n] = through(n) >= least ? 1 : 0;
    const BestWeight match = weights.into_match(ahead[n]);
    const Range range = steps_of(n);
    for (std::size_t s = range.begin; s < range.end; ++s) {
      Step& step = steps_[s];
      const BestWeight path = match * weights.shapes[step.shape] * weight(s);
      if ((path * behind[step.to][kNone]).nats() < least) step.to = kNowhere;
    }
  }
  // The ends stay even when no path joins them.
  kept.front() = kept.back() = 1;
  keep(kept);
}

/// Forgets the other nodes, and the steps that lead nowhere.
void Lattice::keep(const std::vector<char>& kept) {
  std::vector<std::uint32_t> number(nodes_.size(), kNowhere);
  std::uint32_t count = 0;
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    if (kept[n] != 0) number[n] = count++;
  }
  const auto renumbered = [&](std::uint32_t node) {
    return node == kNowhere ? kNowhere : number[node];
  };
  std::uint32_t steps = 0;
  std::uint32_t begin = 0;
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    Node node = nodes_[n];
    const Range range{begin, node.steps_end};
    begin = node.steps_end;
    if (kept[n] == 0) continue;
    for (std::uint32_t s = range.begin; s < range.end; ++s) {
      const Step step = steps_[s];
      const std::uint32_t to = renumbered(step.to);
      if (to != kNowhere) steps_[steps++] = {to, step.shape, step.score};
    }
    node.after_row = renumbered(node.after_row);
    node.after_column = renumbered(node.after_column);
    node.steps_end = steps;
    nodes_[number[n]] = node;
  }
  nodes_.resize(count);
  nodes_.shrink_to_fit();
  steps_.resize(steps);
  steps_.shrink_to_fit();
  likelihoods_.clear();
}

BeadCounts Lattice::expect(const BeadRates& rates) {
  using Weight = TotalWeight;
  const Rates<Weight> weights(rates);
  if (likelihoods_.empty()) {
    likelihoods_.reserve(steps_.size());
    for (const Step& step : steps_) likelihoods_.push_back(Weight::exp(step.score));
  }
  const auto weight = [&](std::size_t step) { return likelihoods_[step]; };
  const auto ahead = forward(weights, weight);
  const auto behind = backward(weights, weight);
  const Weight total = behind.front()[kNone];
  step_probabilities_.assign(steps_.size(), 0);
  row_null_.assign(rows_, 0);
  column_null_.assign(columns_, 0);
  BeadCounts counts;
  for (std::size_t n = 0; n < nodes_.size(); ++n) {
    const Node& node = nodes_[n];
    const States<Weight>& f = ahead[n];
    const auto share = [&](Weight path, std::uint32_t to, std::size_t gap) {
      return to == kNowhere ? 0.0 : std::min(1.0, (path * behind[to][gap]).over(total));
    };
    const Weight match = weights.into_match(f);
    const Range range = steps_of(n);
    for (std::size_t s = range.begin; s < range.end; ++s) {
      const std::uint32_t shape = steps_[s].shape;
      const double p = share(match * weights.shapes[shape] * weight(s), steps_[s].to, kNone);
      step_probabilities_[s] = static_cast<float>(p);
      counts.shapes[shape] += p;
    }
    const auto out = [&](std::size_t gap, Weight rate, std::size_t into) {
      return share(f[gap] * rate, into == kEnglish ? node.after_row : node.after_column, into);
    };
    const double opens_english = out(kNone, weights.open_english, kEnglish);
    const double more_english = out(kEnglish, weights.continue_english, kEnglish);
    const double opens_japanese = out(kNone, weights.open_japanese, kJapanese);
    const double switches = out(kEnglish, weights.switch_sides, kJapanese);
    const double more_japanese = out(kJapanese, weights.continue_japanese, kJapanese);
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

/// One way out of a node: a match, or a sentence left out.
struct Lattice::Way {
  std::uint32_t to;
  BeadShape shape;
  float score;  ///< 0 for a null bead
  float probability;
};

/// Calls `take` with each.
template <typename Take>
void Lattice::ways(std::size_t from, Take take) const {
  const Node& node = nodes_[from];
  const Range range = steps_of(from);
  for (std::size_t s = range.begin; s < range.end; ++s) {
    const Step& step = steps_[s];
    take(Way{step.to, kBeadShapes[step.shape], step.score, step_probabilities_[s]});
  }
  if (node.after_row != kNowhere) {
    take(Way{node.after_row, {1, 0}, 0, static_cast<float>(row_null_[node.i])});
  }
  if (node.after_column != kNowhere) {
    take(Way{node.after_column, {0, 1}, 0, static_cast<float>(column_null_[node.j])});
  }
}

WindowBead Lattice::bead(std::size_t from, const Way& way) const {
  const Node& node = nodes_[from];
  return {{node.i, node.i + way.shape.rows},
          {node.j, node.j + way.shape.columns},
          way.score,
          way.probability};
}

std::vector<WindowBead> Lattice::best_path() const {
  // What the best way from each node adds to the expected number of sentences in the right bead.
  std::vector<double> gains(nodes_.size(), -1);
  std::vector<Way> best(nodes_.size(), Way{kNowhere, {0, 0}, 0, 0});
  gains.back() = 0;
  for (std::size_t n = nodes_.size() - 1; n-- > 0;) {
    ways(n, [&](const Way& way) {
      if (gains[way.to] < 0) return;
      const bool null = way.shape.rows == 0 || way.shape.columns == 0;
      const double through = gains[way.to] + (null ? null_gain_ : 1) * way.probability;
      if (through <= gains[n]) return;
      gains[n] = through;
      best[n] = way;
    });
  }
  std::vector<WindowBead> beads;
  for (std::size_t n = 0; best[n].to != kNowhere; n = best[n].to) beads.push_back(bead(n, best[n]));
  return beads;
}

float Lattice::probability(const WindowBead& bead) const {
  const auto place = [](const Node& node) { return std::pair(node.i, node.j); };
  const std::pair from(bead.rows.begin, bead.columns.begin);
  const auto node = std::lower_bound(nodes_.begin(), nodes_.end(), from,
                                     [&](const Node& a, const auto& b) { return place(a) < b; });
  if (node == nodes_.end() || place(*node) != from) return 0;
  float probability = 0;
  ways(static_cast<std::size_t>(node - nodes_.begin()), [&](const Way& way) {
    if (way.shape.rows == bead.rows.size() && way.shape.columns == bead.columns.size()) {
      probability = way.probability;
    }
  });
  return probability;
}

}  // namespace taiyaku
