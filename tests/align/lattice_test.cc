#include "align/lattice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "align/plane.h"
#include "bitext_fixture.h"

namespace taiyaku {
namespace {

#if defined(TAIYAKU_SANITIZED)
constexpr unsigned kMostSentences = 4;
#else
constexpr unsigned kMostSentences = 5;
#endif

/// Number of a bead: where each of its sides begins and ends.
std::size_t place(const WindowBead& bead) {
  constexpr std::size_t kPlaces = kMostSentences + 1;
  return ((bead.rows.begin * kPlaces + bead.rows.end) * kPlaces + bead.columns.begin) * kPlaces +
         bead.columns.end;
}

/// Every way of cutting a small window into beads, tried one by one.
class Oracle {
 public:
  Oracle(const BeadScores& scores, const BeadRates& rates, const Window& window, double null_gain)
      : scores_(scores), rates_(rates), window_(window), null_gain_(null_gain) {
    cut(0, 0, 0, 0);
    for (double& probability : probabilities_) probability /= total_;
  }

  double probability(const WindowBead& bead) const { return probabilities_[place(bead)]; }

  /// What a cutting is worth: matches that are right, and sentences rightly left out. Where exactly
  /// between other beads a sentence is left out does not matter.
  double worth(const std::vector<WindowBead>& beads) const {
    double sum = 0;
    for (const WindowBead& bead : beads) {
      if (!bead.rows.empty() && !bead.columns.empty()) sum += probability(bead);
      if (bead.columns.empty()) sum += null_gain_ * rows_[bead.rows.begin] / total_;
      if (bead.rows.empty()) sum += null_gain_ * columns_[bead.columns.begin] / total_;
    }
    return sum;
  }

  double best_worth() const {
    double best = 0;
    for (const auto& cutting : cuttings_) best = std::max(best, worth(cutting));
    return best;
  }

 private:
  void cut(std::uint32_t i, std::uint32_t j, std::size_t gap, double log_probability) {
    if (i == window_.rows.end && j == window_.columns.end) return finish(log_probability);
    const double leave_english = std::log(1 - rates_.continues[1]);
    double match = std::log(1 - rates_.opens[1] - rates_.opens[2]);
    double row = std::log(rates_.opens[1]);
    double column = std::log(rates_.opens[2]);
    if (gap == 1) {
      match = leave_english + std::log(1 - rates_.opens[2]);
      row = std::log(rates_.continues[1]);
      column += leave_english;
    } else if (gap == 2) {
      match = std::log(1 - rates_.continues[2]);
      column = std::log(rates_.continues[2]);
    }
    // Left-out English sentences stand before left-out Japanese ones.
    if (i < window_.rows.end && gap != 2) go({{i, i + 1}, {j, j}}, 1, log_probability + row);
    if (j < window_.columns.end) go({{i, i}, {j, j + 1}}, 2, log_probability + column);
    for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
      const BeadShape shape = kBeadShapes[k];
      if (!scores_.allowed(i, j, shape)) continue;
      go({{i, i + shape.rows}, {j, j + shape.columns}}, 0,
         log_probability + match + std::log(rates_.shapes[k]) + scores_.score(i, j, shape));
    }
  }

  void go(const WindowBead& bead, std::size_t gap, double log_probability) {
    beads_.push_back(bead);
    cut(bead.rows.end, bead.columns.end, gap, log_probability);
    beads_.pop_back();
  }

  void finish(double log_probability) {
    const double p = std::exp(log_probability);
    total_ += p;
    for (const WindowBead& bead : beads_) {
      if (!bead.rows.empty() && !bead.columns.empty()) probabilities_[place(bead)] += p;
      if (bead.columns.empty()) rows_[bead.rows.begin] += p;
      if (bead.rows.empty()) columns_[bead.columns.begin] += p;
    }
    cuttings_.push_back(beads_);
  }

  const BeadScores& scores_;
  const BeadRates& rates_;
  const Window window_;
  double null_gain_;
  double total_ = 0;
  std::vector<WindowBead> beads_;
  // Arrays, since there are millions of beads to add up: by place, by sentence.
  std::array<double, (kMostSentences + 1) * (kMostSentences + 1) * (kMostSentences + 1) *
                         (kMostSentences + 1)>
      probabilities_ = {};
  std::array<double, kMostSentences> rows_ = {};
  std::array<double, kMostSentences> columns_ = {};
  std::vector<std::vector<WindowBead>> cuttings_;
};

constexpr const char* kEnglish[] = {"The lake froze early.\n", "In March 1987 the ice melted.\n"};
constexpr const char* kJapanese[] = {"湖は早くに凍った。\n", "1987年3月に氷が解けた。\n"};

/// `length` lines out of two, as the bits of `choice` say.
std::string lines(const char* const (&alphabet)[2], unsigned length, unsigned choice) {
  std::string text;
  for (unsigned k = 0; k < length; ++k) text += alphabet[choice >> k & 1];
  return text;
}

/// Everything a lattice needs, over a small bitext looked at as a whole.
class SmallPlane {
 public:
  SmallPlane(const std::string& english, const std::string& japanese)
      : lines_(english, japanese),
        terms_(read(lines_)),
        translations_(testing::shared_lexicon(), parameters_.links, terms_.english_terms(),
                      terms_.japanese_terms()),
        bitext_(term_bitext(terms_, translations_, parameters_)),
        window_{{0, static_cast<std::uint32_t>(terms_.english().size())},
                {0, static_cast<std::uint32_t>(terms_.japanese().size())}},
        corridor_(whole_plane(window_)),
        english_(terms_.english(), window_.rows, terms_.english_terms().size()),
        scores(bitext_, window_, corridor_, english_, kMostSentences, parameters_),
        lattice(scores, corridor_, parameters_) {}

  Oracle oracle(const BeadRates& rates) const {
    return {scores, rates, window_, parameters_.null_gain};
  }

 private:
  static BitextTerms read(const testing::Lines& lines) {
    BitextTerms terms(testing::shared_lexicon());
    terms.read(lines.bitext().source);
    terms.read(lines.bitext().target);
    return terms;
  }

  const AlignerParameters parameters_;
  const testing::Lines lines_;
  const BitextTerms terms_;
  const Translations translations_;
  const TermBitext bitext_;
  const Window window_;
  const Corridor corridor_;
  const Postings english_;

 public:
  const BeadScores scores;
  Lattice lattice;
};

void expect_same(const std::string& english, const std::string& japanese) {
  SCOPED_TRACE(english + japanese);
  SmallPlane plane(english, japanese);
  const BeadRates rates = default_rates({});
  plane.lattice.expect(rates);
  const Oracle oracle = plane.oracle(rates);
  const std::vector<WindowBead> best = plane.lattice.best_path();
  EXPECT_NEAR(oracle.worth(best), oracle.best_worth(), 1e-4);
  for (const WindowBead& bead : best) {
    if (bead.rows.empty() || bead.columns.empty()) continue;
    EXPECT_NEAR(bead.probability, oracle.probability(bead), 1e-4);
    EXPECT_EQ(plane.lattice.probability(bead), bead.probability);
  }
}

TEST(Lattice, IsTheOraclesOnEverySmallBitext) {
  for (unsigned rows = 1; rows <= kMostSentences; ++rows) {
    for (unsigned columns = 1; columns <= kMostSentences; ++columns) {
      for (unsigned choice = 0; choice < 1U << (rows + columns); ++choice) {
        expect_same(lines(kEnglish, rows, choice), lines(kJapanese, columns, choice >> rows));
      }
    }
  }
}

TEST(Lattice, BeadsNeverCrossABlankLine) {
  expect_same("The lake froze early.\n\nIn March 1987 the ice melted.\n",
              "湖は早くに凍った。\n1987年3月に氷が解けた。\n\n子どもが滑った。\n");
}

TEST(Lattice, ExpectedCountsCoverEverySentence) {
  SmallPlane plane(lines(kEnglish, 4, 0b0101), lines(kJapanese, 3, 0b010));
  const BeadCounts counts = plane.lattice.expect(default_rates({}));
  double rows = counts.opens[1] + counts.continues[1];
  double columns = counts.opens[2] + counts.continues[2];
  for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
    rows += counts.shapes[k] * kBeadShapes[k].rows;
    columns += counts.shapes[k] * kBeadShapes[k].columns;
  }
  EXPECT_NEAR(rows, 4, 1e-6);
  EXPECT_NEAR(columns, 3, 1e-6);
}

TEST(BeadRates, FollowTheDocumentAsFarAsItIsLong) {
  const AlignerParameters parameters;
  BeadCounts counts;
  counts.shapes[0] = 750;
  counts.opens[1] = 250;
  counts.steps = 1000;
  EXPECT_NEAR(estimate_rates(counts, parameters).opens[1], 0.25, 0.01);
  EXPECT_NEAR(estimate_rates({}, parameters).opens[1], parameters.null_rate, 1e-9);
}

}  // namespace
}  // namespace taiyaku
