#include "align/evaluate.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace taiyaku {
namespace {

Bead bead(Range source, Range target, double probability = 0) {
  return {source, target, 0, probability};
}

/// 1-1, 1-2, then a sentence of the source without counterpart, and 1-1.
Alignment gold() {
  return {{bead({0, 1}, {0, 1}), bead({1, 2}, {1, 3}), bead({2, 3}, {3, 3}), bead({3, 4}, {3, 4})}};
}

TEST(Evaluate, EqualAlignmentsAgree) {
  const Evaluation evaluation = evaluate(gold(), gold());
  EXPECT_EQ(evaluation.beads.wanted, 3u);
  EXPECT_EQ(strict_score(evaluation.beads).f1, 1);
  EXPECT_EQ(lax_score(evaluation.beads).f1, 1);
}

TEST(Evaluate, NothingGivenScoresNothing) {
  const Evaluation evaluation = evaluate({}, gold());
  EXPECT_EQ(strict_score(evaluation.beads).precision, 0);
  EXPECT_EQ(strict_score(evaluation.beads).f1, 0);
}

TEST(Evaluate, OverlapOnBothSidesIsLax) {
  // The second Japanese sentence of the 1-2 bead went to the next English one.
  const Alignment hypothesis{
      {bead({0, 1}, {0, 1}), bead({1, 2}, {1, 2}), bead({2, 3}, {2, 3}), bead({3, 4}, {3, 4})}};
  const Evaluation evaluation = evaluate(hypothesis, gold());
  EXPECT_DOUBLE_EQ(strict_score(evaluation.beads).precision, 2.0 / 4);
  EXPECT_DOUBLE_EQ(strict_score(evaluation.beads).recall, 2.0 / 3);
  EXPECT_DOUBLE_EQ(lax_score(evaluation.beads).precision, 3.0 / 4);
  EXPECT_DOUBLE_EQ(lax_score(evaluation.beads).recall, 1);
}

TEST(Evaluate, NullBeadsDoNotCountButHaveARow) {
  // Two neighbouring null sentences, given as one bead and wanted as two.
  const Alignment hypothesis{{bead({0, 2}, {0, 0}), bead({2, 3}, {0, 1})}};
  const Alignment wanted{{bead({0, 1}, {0, 0}), bead({1, 2}, {0, 0}), bead({2, 3}, {0, 1})}};
  const Evaluation evaluation = evaluate(hypothesis, wanted);
  EXPECT_EQ(evaluation.beads.given, 1u);
  EXPECT_EQ(strict_score(evaluation.beads).f1, 1);
  EXPECT_EQ(evaluation.types.at({1, 0}).wanted, 2u);
  EXPECT_EQ(strict_score(evaluation.types.at({1, 0})).f1, 1);
}

TEST(Evaluate, TypesAreCountedApart) {
  const Alignment hypothesis{{bead({0, 1}, {0, 1}), bead({1, 3}, {1, 3}), bead({3, 4}, {3, 4})}};
  const Evaluation evaluation = evaluate(hypothesis, gold());
  EXPECT_EQ(strict_score(evaluation.types.at({1, 1})).f1, 1);
  EXPECT_EQ(evaluation.types.at({2, 2}).given, 1u);
  EXPECT_EQ(evaluation.types.at({2, 2}).wanted, 0u);
  EXPECT_EQ(evaluation.types.at({1, 2}).strict.found, 0u);
  EXPECT_EQ(evaluation.types.at({1, 2}).lax.found, 1u);
}

TEST(Evaluate, CrossingBeadsAreCompared) {
  const Alignment crossing{{bead({0, 1}, {1, 2}), bead({1, 2}, {0, 1})}};
  const Alignment reversed{{crossing.beads[1], crossing.beads[0]}};
  EXPECT_EQ(strict_score(evaluate(reversed, crossing).beads).f1, 1);
}

TEST(JoinWithinGold, TakesPartsOfAGoldBeadForOne) {
  const Alignment wanted{{bead({0, 2}, {0, 2}), bead({2, 3}, {2, 3})}};
  const Alignment parts{{bead({0, 1}, {0, 1}), bead({1, 2}, {1, 2}), bead({2, 3}, {2, 3})}};
  EXPECT_EQ(strict_score(evaluate(parts, wanted).beads).recall, 0.5);
  EXPECT_EQ(strict_score(evaluate(parts, wanted, {.join_within_gold = true}).beads).f1, 1);
}

TEST(JoinWithinGold, MissesASentenceInTheMiddle) {
  const Alignment wanted{{bead({0, 3}, {0, 2})}};
  const Alignment parts{{bead({0, 1}, {0, 1}), bead({1, 2}, {1, 1}), bead({2, 3}, {1, 2})}};
  const Evaluation evaluation = evaluate(parts, wanted, {.join_within_gold = true});
  EXPECT_EQ(evaluation.beads.given, 1u);
  EXPECT_EQ(strict_score(evaluation.beads).f1, 0);
  EXPECT_EQ(lax_score(evaluation.beads).f1, 1);
}

TEST(Calibration, CountsWhatIsRightInEachBin) {
  const Alignment hypothesis{{bead({0, 1}, {0, 1}, 0.97), bead({1, 2}, {1, 2}, 0.96),
                              bead({2, 3}, {2, 2}, 0.4), bead({3, 4}, {2, 4}, 1)}};
  const Evaluation evaluation = evaluate(hypothesis, gold(), {.calibration = true});
  const CalibrationBin& bin = evaluation.matches.bins[10];
  EXPECT_EQ(bin.from, 0.95);
  EXPECT_EQ(bin.beads, 2u);
  EXPECT_EQ(bin.right, 1u);
  EXPECT_NEAR(bin.probability_sum, 1.93, 1e-9);
  EXPECT_EQ(evaluation.matches.bins.back().beads, 1u);
  EXPECT_EQ(evaluation.nulls.bins[4].right, 1u);
}

TEST(Evaluation, AddsUpOverDocuments) {
  Evaluation total = evaluate(gold(), gold());
  total.add(evaluate({}, gold()));
  EXPECT_EQ(strict_score(total.beads).precision, 1);
  EXPECT_EQ(strict_score(total.beads).recall, 0.5);
  EXPECT_EQ(total.types.at({1, 2}).wanted, 2u);
}

/// A random cutting of `size` sentences a side into beads of up to three.
Alignment random_alignment(std::mt19937& random, std::uint32_t size) {
  Alignment alignment;
  for (Range at{0, 0}; at.begin < size || at.end < size;) {
    const std::uint32_t source = std::min<std::uint32_t>(random() % 4, size - at.begin);
    const std::uint32_t target = std::min<std::uint32_t>(random() % 4, size - at.end);
    alignment.beads.push_back(bead({at.begin, at.begin + source}, {at.end, at.end + target}));
    at = {at.begin + source, at.end + target};
  }
  return alignment;
}

bool is_null(const Bead& each) { return each.source.empty() || each.target.empty(); }

/// The definition itself: every bead against every other.
Agreement agreement(const Alignment& beads, const Alignment& others) {
  Agreement sum;
  for (const Bead& a : beads.beads) {
    bool same = false;
    bool overlap = false;
    for (const Bead& b : others.beads) {
      if (is_null(a) || is_null(b)) continue;
      same |= a.source == b.source && a.target == b.target;
      overlap |= a.source.begin < b.source.end && b.source.begin < a.source.end &&
                 a.target.begin < b.target.end && b.target.begin < a.target.end;
    }
    sum.right += same;
    sum.found += overlap;
  }
  return sum;
}

TEST(Evaluate, AgreesWithTheDefinition) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const Alignment given = random_alignment(random, 12);
    const Alignment wanted = random_alignment(random, 12);
    const Tally tally = evaluate(given, wanted).beads;
    EXPECT_EQ(tally.strict.right, agreement(given, wanted).right);
    EXPECT_EQ(tally.lax.right, agreement(given, wanted).found);
    EXPECT_EQ(tally.strict.found, agreement(wanted, given).right);
    EXPECT_EQ(tally.lax.found, agreement(wanted, given).found);
  }
}

}  // namespace
}  // namespace taiyaku
