#include "align/evaluate.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace taiyaku {
namespace {

/// A bead without what was said of it. Not whole: sentences in its midst are missing from it.
struct Match {
  Range source;
  Range target;
  bool whole = true;

  bool same_as(const Match& other) const {
    return whole && other.whole && source == other.source && target == other.target;
  }
};

bool is_null(const Bead& bead) { return bead.source.empty() || bead.target.empty(); }
bool overlaps(Range a, Range b) { return a.begin < b.end && b.begin < a.end; }
bool contains(Range outer, Range inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}
Range hull(Range a, Range b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

/// The beads of an alignment that are not null, looked up by source sentences.
class MatchIndex {
 public:
  explicit MatchIndex(std::vector<Match> matches) : matches_(std::move(matches)) {
    std::sort(matches_.begin(), matches_.end(),
              [](const Match& a, const Match& b) { return a.source < b.source; });
  }

  const std::vector<Match>& matches() const { return matches_; }

  /// The first that reaches beyond a sentence; ends ascend as begins do, for none overlap.
  std::size_t first_beyond(std::uint32_t sentence) const {
    return static_cast<std::size_t>(
        std::partition_point(matches_.begin(), matches_.end(),
                             [&](const Match& match) { return match.source.end <= sentence; }) -
        matches_.begin());
  }

  bool has(const Match& match) const {
    const std::size_t at = first_beyond(match.source.begin);
    return at < matches_.size() && matches_[at].same_as(match);
  }

  bool has_overlap(const Match& match) const {
    for (std::size_t at = first_beyond(match.source.begin);
         at < matches_.size() && matches_[at].source.begin < match.source.end; ++at) {
      if (overlaps(matches_[at].target, match.target)) return true;
    }
    return false;
  }

 private:
  std::vector<Match> matches_;
};

/// Sentences of one side that stand in null beads.
class NullSentences {
 public:
  NullSentences(const Alignment& alignment, Range Bead::*side) {
    for (const Bead& bead : alignment.beads) {
      if (is_null(bead) && !(bead.*side).empty()) ranges_.push_back(bead.*side);
    }
    std::sort(ranges_.begin(), ranges_.end());
  }

  std::size_t size() const {
    std::size_t sum = 0;
    for (const Range range : ranges_) sum += range.size();
    return sum;
  }

  /// How many of these sentences are here.
  std::size_t count(Range sentences) const {
    auto range = std::partition_point(ranges_.begin(), ranges_.end(), [&](Range earlier) {
      return earlier.end <= sentences.begin;
    });
    std::size_t sum = 0;
    for (; range != ranges_.end() && range->begin < sentences.end; ++range)
      sum += std::min(range->end, sentences.end) - std::max(range->begin, sentences.begin);
    return sum;
  }

  std::size_t in_common(const NullSentences& other) const {
    std::size_t sum = 0;
    for (const Range range : ranges_) sum += other.count(range);
    return sum;
  }

 private:
  std::vector<Range> ranges_;
};

std::vector<Match> matches_of(const Alignment& alignment) {
  std::vector<Match> matches;
  for (const Bead& bead : alignment.beads) {
    if (!is_null(bead)) matches.push_back({bead.source, bead.target});
  }
  return matches;
}

/// The hypothesis's matches, and which of them each of its beads went into.
struct Hypothesis {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::vector<Match> matches;
  std::vector<std::size_t> match_of;  ///< by bead; kNone for a null bead
};

/// One match a bead, or, if they are to be joined, one for all beads inside a gold bead.
Hypothesis hypothesis_of(const Alignment& alignment, const MatchIndex& gold, bool join) {
  Hypothesis hypothesis;
  const std::vector<Match>& wanted = gold.matches();
  std::vector<std::size_t> joined(wanted.size(), Hypothesis::kNone);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> sizes;  // by match
  for (const Bead& bead : alignment.beads) {
    hypothesis.match_of.push_back(Hypothesis::kNone);
    if (is_null(bead)) continue;
    const std::size_t at = gold.first_beyond(bead.source.begin);
    const bool inside = join && at < wanted.size() && contains(wanted[at].source, bead.source) &&
                        contains(wanted[at].target, bead.target);
    std::size_t own = hypothesis.matches.size();
    if (inside && joined[at] != Hypothesis::kNone) {
      own = joined[at];
      Match& match = hypothesis.matches[own];
      match.source = hull(match.source, bead.source);
      match.target = hull(match.target, bead.target);
      sizes[own].first += bead.source.size();
      sizes[own].second += bead.target.size();
    } else {
      hypothesis.matches.push_back({bead.source, bead.target});
      sizes.emplace_back(bead.source.size(), bead.target.size());
      if (inside) joined[at] = own;
    }
    hypothesis.match_of.back() = own;
  }
  for (std::size_t k = 0; k < sizes.size(); ++k) {
    Match& match = hypothesis.matches[k];
    match.whole = match.source.size() == sizes[k].first && match.target.size() == sizes[k].second;
  }
  return hypothesis;
}

BeadType type_of(const Match& match) { return {match.source.size(), match.target.size()}; }

void count_matches(const std::vector<Match>& given, const MatchIndex& gold,
                   Evaluation& evaluation) {
  for (const Match& match : given) {
    Tally& tally = evaluation.types[type_of(match)];
    ++tally.given;
    tally.strict.right += gold.has(match);
    tally.lax.right += gold.has_overlap(match);
  }
  const MatchIndex index(given);
  for (const Match& match : gold.matches()) {
    Tally& tally = evaluation.types[type_of(match)];
    ++tally.wanted;
    tally.strict.found += index.has(match);
    tally.lax.found += index.has_overlap(match);
  }
  for (const auto& [type, tally] : evaluation.types) evaluation.beads.add(tally);
}

void count_nulls(const NullSentences& given, const NullSentences& gold, BeadType type,
                 Evaluation& evaluation) {
  if (given.size() + gold.size() == 0) return;
  const std::size_t common = given.in_common(gold);
  const Agreement agreement{common, common};
  evaluation.types[type].add({given.size(), gold.size(), agreement, agreement});
}

PrecisionRecall score(const Agreement& agreement, const Tally& tally) {
  const auto share = [](std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
  };
  const double precision = share(agreement.right, tally.given);
  const double recall = share(agreement.found, tally.wanted);
  const double sum = precision + recall;
  return {precision, recall, sum > 0 ? 2 * precision * recall / sum : 0};
}

}  // namespace

void Tally::add(const Tally& other) {
  given += other.given;
  wanted += other.wanted;
  strict.right += other.strict.right;
  strict.found += other.strict.found;
  lax.right += other.lax.right;
  lax.found += other.lax.found;
}

PrecisionRecall strict_score(const Tally& tally) { return score(tally.strict, tally); }
PrecisionRecall lax_score(const Tally& tally) { return score(tally.lax, tally); }

Calibration::Calibration() {
  for (std::size_t k = 0; k < bins.size(); ++k) {
    bins[k].from = kCalibrationEdges[k];
    bins[k].to = kCalibrationEdges[k + 1];
  }
}

void Calibration::add(double probability, bool right) {
  const auto bin = std::find_if(bins.begin(), bins.end() - 1,
                                [&](const CalibrationBin& each) { return probability < each.to; });
  ++bin->beads;
  bin->probability_sum += probability;
  bin->right += right;
}

void Calibration::add(const Calibration& other) {
  for (std::size_t k = 0; k < bins.size(); ++k) {
    bins[k].beads += other.bins[k].beads;
    bins[k].probability_sum += other.bins[k].probability_sum;
    bins[k].right += other.bins[k].right;
  }
}

void Evaluation::add(const Evaluation& other) {
  beads.add(other.beads);
  for (const auto& [type, tally] : other.types) types[type].add(tally);
  matches.add(other.matches);
  nulls.add(other.nulls);
}

Evaluation evaluate(const Alignment& hypothesis, const Alignment& gold,
                    const EvaluationOptions& options) {
  Evaluation evaluation;
  const MatchIndex wanted(matches_of(gold));
  const Hypothesis given = hypothesis_of(hypothesis, wanted, options.join_within_gold);
  count_matches(given.matches, wanted, evaluation);
  const NullSentences source_nulls(gold, &Bead::source);
  const NullSentences target_nulls(gold, &Bead::target);
  count_nulls({hypothesis, &Bead::source}, source_nulls, {1, 0}, evaluation);
  count_nulls({hypothesis, &Bead::target}, target_nulls, {0, 1}, evaluation);
  if (!options.calibration) return evaluation;
  for (std::size_t k = 0; k < hypothesis.beads.size(); ++k) {
    const Bead& bead = hypothesis.beads[k];
    if (given.match_of[k] != Hypothesis::kNone) {
      evaluation.matches.add(bead.probability, wanted.has(given.matches[given.match_of[k]]));
    } else if (const std::size_t size = bead.source.size() + bead.target.size(); size > 0) {
      evaluation.nulls.add(
          bead.probability,
          source_nulls.count(bead.source) + target_nulls.count(bead.target) == size);
    }
  }
  return evaluation;
}

}  // namespace taiyaku
