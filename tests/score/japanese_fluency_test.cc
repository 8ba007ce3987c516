#include "score/japanese_fluency.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

JapaneseFluency fluency_of(const std::string& text) {
  const Document document = segment(text, Language::kJapanese);
  return japanese_fluency(document, {0, static_cast<std::uint32_t>(document.sentences.size())});
}

TEST(JapaneseFluency, ShuffledWordsCostMore) {
  const double written = fluency_of("港の灯台は去年の秋に新しく塗り直された。").mean;
  const double shuffled = fluency_of("秋は港の塗り新しく灯台去年直されたに。").mean;
  EXPECT_GT(shuffled, written + 0.1) << written;
}

TEST(JapaneseFluency, TheWorstPlaceIsFound) {
  const std::string text = "港の灯台は新しい。昨日をがはへ走った。";
  const Document document = segment(text, Language::kJapanese);
  const JapaneseFluency fluency = japanese_fluency(document, {0, 2});
  ASSERT_FALSE(fluency.worst.empty());
  EXPECT_GE(fluency.worst.begin, document.sentences[1].tokens.begin);
}

TEST(JapaneseFluency, NumbersAndLatinWordsAreNotCounted) {
  EXPECT_EQ(fluency_of("2019 Tokyo").words, 0U);
  EXPECT_EQ(fluency_of("").mean, 0);
}

TEST(JapaneseFluency, EnglishTokensCostNothing) {
  for (const Token& token : segment("It rained.", Language::kEnglish).tokens)
    EXPECT_EQ(token.path_cost, 0);
}

}  // namespace
}  // namespace taiyaku::testing
