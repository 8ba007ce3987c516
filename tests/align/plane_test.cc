#include "align/plane.h"

#include <gtest/gtest.h>

#include <random>

#include "align/aligner.h"
#include "align/evaluate.h"
#include "bitext_fixture.h"

namespace taiyaku {
namespace {

struct Pair {
  const char* english;
  const char* japanese;
};
constexpr Pair kPairs[] = {
    {"The lake froze early.", "湖は早くに凍った。"},
    {"The mayor praised the volunteers.", "市長はボランティアをたたえた。"},
    {"Rice prices rose again.", "米の値段がまた上がった。"},
    {"A bus and a lorry collided near the bridge.", "橋の近くでバスとトラックが衝突した。"},
    {"He said so.", "彼はそう述べた。"},
    {"Nobody was hurt.", "けが人はいなかった。"},
    {"The library opens at nine.", "図書館は9時に開く。"},
};

/// A document of `length` sentences drawn at random, a tenth of them left out on either side, some
/// joined to one line.
testing::Lines random_lines(unsigned seed, int length) {
  std::mt19937 random(seed);
  std::string english;
  std::string japanese;
  for (int k = 0; k < length; ++k) {
    const Pair& pair = kPairs[random() % std::size(kPairs)];
    const std::string number = std::to_string(100 + random() % 400);
    if (random() % 10 != 0) english += pair.english + (" Page " + number) + ".\n";
    if (random() % 10 != 0)
      japanese += pair.japanese + (number + "ページ。") + (random() % 8 == 0 ? "" : "\n");
  }
  return {english, japanese};
}

Alignment align(const testing::Lines& lines, std::size_t full_cells) {
  AlignerParameters parameters;
  parameters.full_cells = full_cells;
  return Aligner(testing::shared_lexicon(), parameters).align(lines.bitext());
}

TEST(Plane, CorridorFindsWhatTheWholePlaneHolds) {
  for (unsigned seed = 0; seed < 20; ++seed) {
    const testing::Lines lines = random_lines(seed, 90);
    EXPECT_EQ(testing::shapes(align(lines, 0)), testing::shapes(align(lines, 1'000'000)))
        << "seed " << seed;
  }
}

TEST(Plane, WindowsFindWhatOneWindowDoes) {
  const testing::Lines lines = random_lines(7, 900);
  AlignerParameters small;
  small.window = 200;
  small.full_cells = 0;
  const Alignment windows = Aligner(testing::shared_lexicon(), small).align(lines.bitext());
  EXPECT_TRUE(testing::tiles(windows, lines.bitext()));
  // Rates of beads are estimated window by window, so a doubtful one may fall the other way.
  EXPECT_GT(strict_score(evaluate(windows, align(lines, 0)).beads).f1, 0.98);
}

}  // namespace
}  // namespace taiyaku
