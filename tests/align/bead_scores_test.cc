#include "align/bead_scores.h"

#include <gtest/gtest.h>

#include "align/plane.h"
#include "bitext_fixture.h"

namespace taiyaku {
namespace {

constexpr const char* kEnglish =
    "The lake froze early.\nThe mayor said: \"We will wait.\nThen we will open it.\"\n"
    "Rice prices rose again.\n\nNobody was hurt.\nThe library opens at nine.\n";
constexpr const char* kJapanese =
    "湖は早くに凍った。\n市長は「待つつもりだ。\nそれから開く」と述べた。\n"
    "米の値段がまた上がった。\n\nけが人はいなかった。\n図書館は9時に開く。\n";

/// The scores of a small bitext within a corridor.
class Scored {
 public:
  explicit Scored(std::uint32_t width)
      : lines_(kEnglish, kJapanese),
        terms_(read(lines_)),
        translations_(testing::shared_lexicon(), parameters_.links, terms_.english_terms(),
                      terms_.japanese_terms()),
        bitext_(term_bitext(terms_, translations_, parameters_)),
        window_{{0, static_cast<std::uint32_t>(terms_.english().size())},
                {0, static_cast<std::uint32_t>(terms_.japanese().size())}},
        corridor(along_diagonal(window_, width)),
        postings_(terms_.english(), window_.rows, terms_.english_terms().size()),
        scores(bitext_, window_, corridor, postings_, kMostSentences, parameters_) {}

 private:
  static BitextTerms read(const testing::Lines& lines) {
    BitextTerms terms(testing::shared_lexicon());
    terms.read(lines.bitext().source);
    terms.read(lines.bitext().target);
    return terms;
  }

  static Corridor along_diagonal(const Window& window, std::uint32_t width) {
    Corridor corridor = whole_plane(window);
    for (std::uint32_t i = 0; i <= corridor.rows(); ++i) {
      corridor.low[i] = i - std::min(i, width);
      corridor.high[i] = std::min(window.columns.size(), i + width);
    }
    return corridor;
  }

  const AlignerParameters parameters_;
  const testing::Lines lines_;
  const BitextTerms terms_;
  const Translations translations_;
  const TermBitext bitext_;
  const Window window_;

 public:
  const Corridor corridor;

 private:
  const Postings postings_;

 public:
  const BeadScores scores;
};

TEST(BeadScores, FromANodeAreThoseOfEachBeadThatIsAllowed) {
  for (const std::uint32_t width : {1U, 2U, 6U}) {
    const Scored plane(width);
    for (std::uint32_t i = 0; i <= plane.corridor.rows(); ++i) {
      for (std::uint32_t j = plane.corridor.low[i]; j <= plane.corridor.high[i]; ++j) {
        const BeadScores::NodeScores from = plane.scores.scores_from(i, j);
        for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
          const bool allowed = plane.scores.allowed(i, j, kBeadShapes[k]);
          ASSERT_EQ(from[k] != BeadScores::kNotAllowed, allowed) << i << ' ' << j << ' ' << k;
          if (!allowed) continue;
          EXPECT_NEAR(from[k], plane.scores.score(i, j, kBeadShapes[k]), 1e-4);
        }
      }
    }
  }
}

TEST(BeadScores, DoNotDependOnTheCorridor) {
  const Scored narrow(1);
  const Scored wide(6);
  for (std::uint32_t i = 0; i < narrow.corridor.rows(); ++i) {
    for (const BeadShape shape : {kBeadShapes[0], kBeadShapes[1], kBeadShapes[2]}) {
      if (!narrow.scores.allowed(i, i, shape)) continue;
      EXPECT_NEAR(narrow.scores.score(i, i, shape), wide.scores.score(i, i, shape), 1e-4);
    }
  }
}

TEST(BeadScores, ATranslationIsWorthMoreThanAnotherSentence) {
  const Scored plane(6);
  EXPECT_GT(plane.scores.score(0, 0, {1, 1}), 0);
  EXPECT_LT(plane.scores.score(0, 3, {1, 1}), 0);
}

}  // namespace
}  // namespace taiyaku
