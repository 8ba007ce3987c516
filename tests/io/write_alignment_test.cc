#include "io/write_alignment.h"

#include <gtest/gtest.h>

#include <sstream>

namespace taiyaku {
namespace {

/// 2-1, then a source sentence without counterpart, then 1-2.
Alignment sample() {
  return {{{{0, 2}, {0, 1}, 1.25, 0.9}, {{2, 3}, {1, 1}, 0, 0.8}, {{3, 4}, {1, 3}, -2, 0.99}}};
}

Document lines(std::initializer_list<std::string_view> sentences) {
  Document document;
  for (const std::string_view sentence : sentences) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += sentence;
    document.sentences.push_back({{begin, static_cast<std::uint32_t>(document.text.size())}, {}});
    document.text += '\n';
  }
  return document;
}

TEST(Vecalign, ListsIndicesAndCost) {
  std::ostringstream out;
  write_vecalign(out, sample());
  EXPECT_EQ(out.str(), "[0, 1]:[0]:1.250000\n[2]:[]:0.000000\n[3]:[1, 2]:-2.000000\n");
}

TEST(Ladder, EndsAtBothLengths) {
  std::ostringstream out;
  write_ladder(out, sample());
  EXPECT_EQ(out.str(), "0\t0\t0.9000\n2\t1\t0.8000\n3\t1\t0.9900\n4\t3\t0\n");
}

TEST(BitextText, JoinsSentencesOfABead) {
  const Document source = lines({"A.", "B.", "C.", "D\tand E."});
  const Document target = lines({"あ。", "い。", "う。"});
  std::ostringstream out;
  write_bitext(out, {{&source, {0, 4}, Language::kEnglish}, {&target, {0, 3}, Language::kJapanese}},
               sample());
  EXPECT_EQ(out.str(), "A. ~~~ B.\tあ。\t0.9000\nC.\t\t0.8000\nD and E.\tい。 ~~~ う。\t0.9900\n");
}

}  // namespace
}  // namespace taiyaku
