#include "align/lattice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "align/plane.h"
#include "bitext_fixture.h"

namespace taiyaku {
namespace {

const char kEnglish[] =
    "The lake froze early.\nChildren skated to school.\nThe baker sold hot bread.\n"
    "In March the ice melted.\n";
const char kJapanese[] =
    "湖は早くに凍った。\n子どもたちはスケートで学校に行った。\n3月に氷が解けた。\n";

/// Everything a lattice needs, over a small bitext looked at as a whole.
class SmallLattice : public ::testing::Test {
 protected:
  SmallLattice() {
    english_terms_.read(lines_.english, lines_.bitext().source.sentences, english_);
    japanese_terms_.read(lines_.japanese, lines_.bitext().target.sentences, japanese_);
  }

  /// The score of the best way from (i, j) on, by trying them all.
  double best_from(const BeadScores& scores, const BeadRates& rates, std::uint32_t i,
                   std::uint32_t j, Gap gap) const {
    if (i == window_.rows.end && j == window_.columns.end) return 0;
    const auto e = static_cast<std::size_t>(Gap::kEnglish);
    const auto t = static_cast<std::size_t>(Gap::kJapanese);
    const double leave_english = std::log(1 - rates.continues[e]);
    double match = std::log(1 - rates.opens[e] - rates.opens[t]);
    double row = std::log(rates.opens[e]);
    double column = std::log(rates.opens[t]);
    if (gap == Gap::kEnglish) {
      match = leave_english + std::log(1 - rates.opens[t]);
      row = std::log(rates.continues[e]);
      column += leave_english;
    } else if (gap == Gap::kJapanese) {
      match = std::log(1 - rates.continues[t]);
      row = -1e9;
      column = std::log(rates.continues[t]);
    }
    double best = -1e12;
    if (i < window_.rows.end) {
      best = std::max(best, row + best_from(scores, rates, i + 1, j, Gap::kEnglish));
    }
    if (j < window_.columns.end) {
      best = std::max(best, column + best_from(scores, rates, i, j + 1, Gap::kJapanese));
    }
    for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
      const BeadShape shape = kBeadShapes[k];
      if (!scores.allowed(i, j, shape)) continue;
      best = std::max(best,
                      match + std::log(rates.shapes[k]) + scores.score(i, j, shape) +
                          best_from(scores, rates, i + shape.rows, j + shape.columns, Gap::kNone));
    }
    return best;
  }

  /// The same for one given way.
  static double score_of(const std::vector<WindowBead>& beads, const BeadRates& rates) {
    double sum = 0;
    auto gap = static_cast<std::size_t>(Gap::kNone);
    const std::size_t e = 1;
    const std::size_t t = 2;
    for (const WindowBead& bead : beads) {
      const bool row = bead.columns.empty();
      const bool column = bead.rows.empty();
      const std::size_t next = row ? e : column ? t : 0;
      if (next != 0) {
        if (gap == next) sum += std::log(rates.continues[next]);
        if (gap != next) sum += std::log(rates.opens[next]);
        if (gap == e && column) sum += std::log(1 - rates.continues[e]);
      } else {
        if (gap == 0) sum += std::log(1 - rates.opens[e] - rates.opens[t]);
        if (gap == e) sum += std::log(1 - rates.continues[e]) + std::log(1 - rates.opens[t]);
        if (gap == t) sum += std::log(1 - rates.continues[t]);
        for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
          if (kBeadShapes[k].rows == bead.rows.size() &&
              kBeadShapes[k].columns == bead.columns.size()) {
            sum += std::log(rates.shapes[k]) + bead.score;
          }
        }
      }
      gap = next;
    }
    return sum;
  }

  const testing::Lines lines_{kEnglish, kJapanese};
  AlignerParameters parameters_;
  EnglishTerms english_terms_{testing::shared_lexicon()};
  JapaneseTerms japanese_terms_{testing::shared_lexicon()};
  SentenceTerms english_;
  SentenceTerms japanese_;
  Window window_{{0, 4}, {0, 3}};
};

TEST_F(SmallLattice, BestPathIsTheOracles) {
  const Translations translations(testing::shared_lexicon(), parameters_.links, english_terms_,
                                  japanese_terms_);
  const TermBitext bitext =
      term_bitext(english_, japanese_, english_terms_, japanese_terms_, translations, parameters_);
  const Corridor corridor = whole_plane(window_);
  const Postings english(english_, window_.rows, english_terms_.size());
  const BeadScores scores(bitext, window_, corridor, english, parameters_);
  Lattice lattice(scores, corridor, parameters_);
  const BeadRates rates = default_rates(parameters_);
  const double oracle = best_from(scores, rates, 0, 0, Gap::kNone);
  lattice.prune(rates);
  lattice.expect(rates);
  EXPECT_NEAR(score_of(lattice.best_path(rates), rates), oracle, 1e-3);
}

TEST_F(SmallLattice, ExpectedCountsCoverEverySentence) {
  const Translations translations(testing::shared_lexicon(), parameters_.links, english_terms_,
                                  japanese_terms_);
  const TermBitext bitext =
      term_bitext(english_, japanese_, english_terms_, japanese_terms_, translations, parameters_);
  const Corridor corridor = whole_plane(window_);
  const Postings english(english_, window_.rows, english_terms_.size());
  const BeadScores scores(bitext, window_, corridor, english, parameters_);
  const BeadCounts counts =
      Lattice(scores, corridor, parameters_).expect(default_rates(parameters_));
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
