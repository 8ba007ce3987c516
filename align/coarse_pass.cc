#include "align/coarse_pass.h"

#include <algorithm>
#include <cmath>

namespace taiyaku {
namespace {

constexpr float kNever = -1e30F;
constexpr BeadShape kOneToOne = kBeadShapes[0];

/// Best paths through a corridor, without regard to how long a run of left-out sentences is.
class CoarsePass {
 public:
  CoarsePass(const BeadScores& scores, const Corridor& corridor,
             const AlignerParameters& parameters)
      : corridor_(corridor),
        offsets_(corridor.offsets()),
        null_(static_cast<float>(std::log(parameters.null_rate * parameters.null_continues) / 2)),
        matches_(offsets_.back(), kNever) {
    for (std::uint32_t i = 0; i <= corridor.rows(); ++i) {
      for (std::uint32_t j = corridor.low[i]; j <= corridor.high[i]; ++j) {
        if (scores.allowed(i, j, kOneToOne)) matches_[number(i, j)] = scores.score(i, j, kOneToOne);
      }
    }
  }

  Corridor within(float beam) const {
    const std::vector<float> ahead = forward();
    const std::vector<float> behind = backward();
    const std::uint32_t rows = corridor_.rows();
    Corridor narrow{std::vector<std::uint32_t>(rows + 1, corridor_.columns()),
                    std::vector<std::uint32_t>(rows + 1, 0)};
    for (std::uint32_t i = 0; i <= rows; ++i) {
      for (std::uint32_t j = corridor_.low[i]; j <= corridor_.high[i]; ++j) {
        const std::size_t n = number(i, j);
        if (ahead[n] + behind[n] < behind.front() - beam) continue;
        narrow.low[i] = std::min(narrow.low[i], j);
        narrow.high[i] = std::max(narrow.high[i], j);
      }
    }
    return around_beads(narrow);
  }

 private:
  /// A bead of two rows or more passes rows in which it has no node of its own.
  static Corridor around_beads(const Corridor& nodes) {
    Corridor corridor = nodes;
    for (std::size_t i = 0; i < nodes.rows(); ++i) {
      corridor.low[i + 1] = std::min(corridor.low[i + 1], nodes.low[i]);
      corridor.high[i] = std::max(corridor.high[i], nodes.high[i + 1]);
    }
    return corridor;
  }

  std::size_t number(std::uint32_t i, std::uint32_t j) const {
    return offsets_[i] + j - corridor_.low[i];
  }
  bool has(std::uint32_t i, std::uint32_t j) const {
    return i <= corridor_.rows() && j <= corridor_.columns() && corridor_.contains(i, j);
  }

  /// Calls `step(from, to, nats)` for every way out of a node.
  template <typename Step>
  void ways(std::uint32_t i, std::uint32_t j, Step step) const {
    const std::size_t from = number(i, j);
    if (has(i + 1, j)) step(from, number(i + 1, j), null_);
    if (has(i, j + 1)) step(from, number(i, j + 1), null_);
    if (matches_[from] != kNever) step(from, number(i + 1, j + 1), matches_[from]);
  }

  std::vector<float> forward() const {
    std::vector<float> best(offsets_.back(), kNever);
    best.front() = 0;
    for (std::uint32_t i = 0; i <= corridor_.rows(); ++i) {
      for (std::uint32_t j = corridor_.low[i]; j <= corridor_.high[i]; ++j) {
        ways(i, j, [&](std::size_t from, std::size_t to, float nats) {
          best[to] = std::max(best[to], best[from] + nats);
        });
      }
    }
    return best;
  }

  std::vector<float> backward() const {
    std::vector<float> best(offsets_.back(), kNever);
    best.back() = 0;
    for (std::uint32_t i = corridor_.rows() + 1; i-- > 0;) {
      for (std::uint32_t j = corridor_.high[i] + 1; j-- > corridor_.low[i];) {
        ways(i, j, [&](std::size_t from, std::size_t to, float nats) {
          best[from] = std::max(best[from], best[to] + nats);
        });
      }
    }
    return best;
  }

  const Corridor& corridor_;
  const std::vector<std::size_t> offsets_;
  float null_;
  std::vector<float> matches_;  ///< by node
};

}  // namespace

Corridor narrowed(const BeadScores& scores, const Corridor& corridor,
                  const AlignerParameters& parameters) {
  Corridor narrow =
      CoarsePass(scores, corridor, parameters).within(static_cast<float>(parameters.coarse_beam));
  close_borders(narrow);
  return narrow;
}

}  // namespace taiyaku
