#include "io/write_alignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "io/input.h"
#include "tests/io/bitext_fixture.h"
#include "tests/support/pairs.h"

namespace taiyaku {
namespace {

TwoTexts sample_texts() { return {{"A.", "B.", "C.", "D\tand E."}, {"あ。", "い。", "う。"}}; }

TEST(Vecalign, ListsIndicesAndCost) {
  std::ostringstream out;
  write_vecalign(out, sample_alignment());
  EXPECT_EQ(out.str(), "[0, 1]:[0]:1.250000\n[2]:[]:0.000000\n[3]:[1, 2]:-2.000000\n");
}

TEST(Ladder, EndsAtBothLengths) {
  std::ostringstream out;
  write_ladder(out, sample_alignment());
  EXPECT_EQ(out.str(), "0\t0\t0.9000\n2\t1\t0.8000\n3\t1\t0.9900\n4\t3\t0\n");
}

TEST(BitextText, JoinsSentencesOfABead) {
  const TwoTexts texts = sample_texts();
  std::ostringstream out;
  write_bitext(out, texts.bitext(), sample_alignment());
  EXPECT_EQ(out.str(), "A. ~~~ B.\tあ。\t0.9000\nC.\t\t0.8000\nD and E.\tい。 ~~~ う。\t0.9900\n");
}

TEST(Moses, WritesMatchesInTwoTextsOfEqualLength) {
  const TwoTexts texts = sample_texts();
  std::ostringstream source;
  std::ostringstream target;
  write_moses(source, target, texts.bitext(), sample_alignment());
  EXPECT_EQ(source.str(), "A. B.\nD\tand E.\n");
  EXPECT_EQ(target.str(), "あ。\nい。う。\n");
}

TEST(Moses, LineEndsInsideASentenceGo) {
  const TwoTexts texts({"They said\r\nno, \u2028then yes."}, {"断ったが、\n後で応じた。"});
  std::ostringstream source;
  std::ostringstream target;
  write_moses(source, target, texts.bitext(), {{{{0, 1}, {0, 1}}}});
  EXPECT_EQ(source.str(), "They said no, then yes.\n");
  EXPECT_EQ(target.str(), "断ったが、後で応じた。\n");
}

TEST(Tsv, NamesItsColumnsAndKeepsNullBeads) {
  const TwoTexts texts = sample_texts();
  std::ostringstream out;
  write_tsv(out, texts.bitext(), sample_alignment());
  EXPECT_EQ(out.str(),
            "source\ttarget\tprobability\tsource_sentences\ttarget_sentences\n"
            "A. B.\tあ。\t0.9000\t0,1\t0\n"
            "C.\t\t0.8000\t2\t\n"
            "D and E.\tい。う。\t0.9900\t3\t1,2\n");
}

TEST(Tsv, ComesBackAsPairs) {
  const TwoTexts texts({"\"Quoted\", she said\u200F \U0001F600 & left."},
                       {"「引用」と言って去った。"});
  std::ostringstream out;
  write_tsv(out, texts.bitext(), {{{{0, 1}, {0, 1}}}});
  std::vector<Problem> problems;
  const auto pairs = testing::pairs_of(out.str(), InputFormat::kTsv, problems);
  ASSERT_EQ(pairs.size(), 1u);
  EXPECT_EQ(pairs[0].source, "\"Quoted\", she said\u200F \U0001F600 & left.");
  EXPECT_EQ(pairs[0].target, "「引用」と言って去った。");
}

TEST(Tsv, LongFieldsStayWhole) {
  const TwoTexts texts({std::string(1 << 20, 'x')}, {"長い。"});
  std::ostringstream out;
  write_tsv(out, texts.bitext(), {{{{0, 1}, {0, 1}}}});
  EXPECT_GT(out.str().size(), 1u << 20);
  EXPECT_EQ(std::ranges::count(out.str(), '\n'), 2);
}

TEST(Alignments, OfEmptyTextsAreEmpty) {
  const TwoTexts texts({}, {});
  std::ostringstream source;
  std::ostringstream target;
  write_moses(source, target, texts.bitext(), {});
  write_bitext(source, texts.bitext(), {});
  EXPECT_EQ(source.str() + target.str(), "");
}

}  // namespace
}  // namespace taiyaku
