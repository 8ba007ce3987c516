#include "score/rough_edges.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

RoughEdges edges_of(const std::string& source, const std::string& target,
                    Language language = Language::kEnglish) {
  const Document from = segment(source, language);
  const Language into = language == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
  const Document to = segment(target, into);
  Bitext bitext{passage_of(from), passage_of(to)};
  bitext.source.language = language;
  bitext.target.language = into;
  return rough_edges(analyse(shared_lexicon(), bitext, Aligner(shared_lexicon()).align(bitext)));
}

TEST(RoughEdges, AWordSpeltByItsSoundIsInNoDictionary) {
  const std::string source = "They watched the whole game from the balcony.";
  EXPECT_EQ(edges_of(source, "彼らはバルコニーで試合をずっと見ていた。").unknown_katakana, 0);
  EXPECT_EQ(edges_of(source, "彼らはホウルゲイムをずっと見ていた。").unknown_katakana, 1);
}

TEST(RoughEdges, AsciiMarksBehindJapanese) {
  EXPECT_EQ(edges_of("It rained, and we left.", "雨が降り,帰った.").half_width_marks, 2U);
  EXPECT_EQ(edges_of("It costs 2.5 dollars, no more.", "2.5ドル、それだけだ。").half_width_marks,
            0U);
}

TEST(RoughEdges, PausesArePerCharacter) {
  const std::string source = "Yesterday she went home with her sister after work.";
  EXPECT_GT(edges_of(source, "彼女は、昨日、仕事の後、妹と、家に、帰った。").pauses, 1);
  EXPECT_LT(edges_of(source, "彼女は昨日仕事の後で妹と家に帰った。").pauses, 0);
}

TEST(RoughEdges, CharactersWithoutAReadingAreCounted) {
  EXPECT_EQ(edges_of("The lake froze over.", "湖が凍った🙂。").unread, 0U);
  EXPECT_EQ(edges_of("The lake froze over.", "湖が凍った𪚥。").unread, 1U);
}

TEST(RoughEdges, EnglishTranslationsHaveNone) {
  const RoughEdges edges =
      edges_of("湖が凍った。", "The lake froze over, they say.", Language::kJapanese);
  EXPECT_EQ(edges.pauses, 0);
  EXPECT_EQ(edges.half_width_marks, 0U);
}

TEST(RoughEdges, NothingHasNone) { EXPECT_EQ(edges_of("", "").pauses, 0); }

}  // namespace
}  // namespace taiyaku::testing
