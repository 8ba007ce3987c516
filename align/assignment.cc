#include "align/assignment.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace taiyaku {
namespace {

/// Rounds of exchanges; each one gains, so this only bounds the time on contrived scores.
constexpr int kMostRounds = 20;
constexpr double kLeastGain = 1e-9;

/// The pairs chosen so far, by either side.
class Matching {
 public:
  explicit Matching(const std::vector<Candidate>& candidates) {
    for (const Candidate& candidate : candidates) {
      scores_[key(candidate.row, candidate.column)] = candidate.score;
    }
  }

  bool free(const Candidate& candidate) const {
    return rows_.count(candidate.row) == 0 && columns_.count(candidate.column) == 0;
  }

  void choose(const Candidate& candidate) {
    rows_[candidate.row] = candidate;
    columns_[candidate.column] = candidate;
  }

  /// Takes the candidate in if that gains, letting go of what it collides with; the two left alone
  /// are joined where that is worth something.
  bool exchange(const Candidate& candidate) {
    const auto at_row = rows_.find(candidate.row);
    const auto at_column = columns_.find(candidate.column);
    if (at_row != rows_.end() && at_row->second.column == candidate.column) return false;
    double gain = candidate.score;
    Candidate left_alone{};
    if (at_row != rows_.end()) gain -= at_row->second.score;
    if (at_column != columns_.end()) gain -= at_column->second.score;
    if (at_row != rows_.end() && at_column != columns_.end()) {
      left_alone = {at_column->second.row, at_row->second.column, 0};
      const auto score = scores_.find(key(left_alone.row, left_alone.column));
      if (score != scores_.end()) left_alone.score = score->second;
      gain += left_alone.score;
    }
    if (gain < kLeastGain) return false;
    if (at_row != rows_.end()) release(Candidate(at_row->second));
    const auto still = columns_.find(candidate.column);
    if (still != columns_.end()) release(Candidate(still->second));
    choose(candidate);
    if (left_alone.score > 0) choose(left_alone);
    return true;
  }

  std::vector<Candidate> chosen() const {
    std::vector<Candidate> result;
    for (const auto& [row, candidate] : rows_) result.push_back(candidate);
    std::sort(result.begin(), result.end(),
              [](const Candidate& a, const Candidate& b) { return a.row < b.row; });
    return result;
  }

 private:
  static std::uint64_t key(std::uint32_t row, std::uint32_t column) {
    return std::uint64_t{row} << 32 | column;
  }
  void release(const Candidate& candidate) {
    rows_.erase(candidate.row);
    columns_.erase(candidate.column);
  }

  std::unordered_map<std::uint64_t, double> scores_;
  std::unordered_map<std::uint32_t, Candidate> rows_;
  std::unordered_map<std::uint32_t, Candidate> columns_;
};

}  // namespace

std::vector<Candidate> assign(std::vector<Candidate> candidates) {
  std::erase_if(candidates, [](const Candidate& candidate) { return !(candidate.score > 0); });
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.score, a.row, a.column) < std::tuple(-b.score, b.row, b.column);
  });
  Matching matching(candidates);
  for (const Candidate& candidate : candidates) {
    if (matching.free(candidate)) matching.choose(candidate);
  }
  bool changed = true;
  for (int round = 0; changed && round < kMostRounds; ++round) {
    changed = false;
    for (const Candidate& candidate : candidates) {
      if (matching.exchange(candidate)) changed = true;
    }
  }
  return matching.chosen();
}

}  // namespace taiyaku
