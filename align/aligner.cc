#include "align/aligner.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace taiyaku {
namespace {

struct Step {
  std::uint32_t source;
  std::uint32_t target;
  double cost;
};
constexpr Step kSteps[] = {{1, 1, 0}, {1, 0, 4}, {0, 1, 4}, {1, 2, 2.5}, {2, 1, 2.5}, {2, 2, 5}};

std::vector<double> length_sums(const Passage& passage, double scale) {
  std::vector<double> sums{0};
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    sums.push_back(sums.back() + scale * passage.document->sentences[s].span.size());
  }
  return sums;
}

}  // namespace

Alignment Aligner::align(const Bitext& bitext) const {
  const auto source = length_sums(bitext.source, 1);
  auto target = length_sums(bitext.target, 1);
  const double ratio = target.back() > 0 ? source.back() / target.back() : 1;
  const std::size_t n = source.size() - 1;
  const std::size_t m = target.size() - 1;
  std::vector<double> best((n + 1) * (m + 1), std::numeric_limits<double>::infinity());
  std::vector<std::uint8_t> back(best.size(), 0);
  best[0] = 0;
  for (std::size_t i = 0; i <= n; ++i) {
    for (std::size_t j = 0; j <= m; ++j) {
      for (std::uint8_t k = 0; k < std::size(kSteps); ++k) {
        const Step& step = kSteps[k];
        if (step.source > i || step.target > j) continue;
        const double a = source[i] - source[i - step.source];
        const double b = ratio * (target[j] - target[j - step.target]);
        const double length = step.source * step.target == 0
                                  ? 0
                                  : std::log1p((a - b) * (a - b) / (6 * std::max(1.0, a + b)));
        const double cost =
            best[(i - step.source) * (m + 1) + j - step.target] + step.cost + length;
        if (cost < best[i * (m + 1) + j]) {
          best[i * (m + 1) + j] = cost;
          back[i * (m + 1) + j] = k;
        }
      }
    }
  }
  Alignment alignment;
  for (std::size_t i = n, j = m; i + j > 0;) {
    const Step& step = kSteps[back[i * (m + 1) + j]];
    const auto s = static_cast<std::uint32_t>(bitext.source.sentences.begin + i);
    const auto t = static_cast<std::uint32_t>(bitext.target.sentences.begin + j);
    alignment.beads.push_back({{s - step.source, s}, {t - step.target, t}, step.cost, 0.5});
    i -= step.source;
    j -= step.target;
  }
  std::reverse(alignment.beads.begin(), alignment.beads.end());
  return alignment;
}

}  // namespace taiyaku
