#include "score/torn_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

MendedFacts mend(std::string_view source, std::string_view target) {
  const Span from{0, static_cast<std::uint32_t>(source.size())};
  const Span to{0, static_cast<std::uint32_t>(target.size())};
  const std::vector<Fact> s = extract_facts(source, from, Language::kEnglish);
  const std::vector<Fact> t = extract_facts(target, to, Language::kJapanese);
  const FactSide english{source, from, Language::kEnglish, &s};
  const FactSide japanese{target, to, Language::kJapanese, &t};
  return mend_torn_numbers(japanese, english, compare_facts(english, japanese), false);
}

TEST(TornNumbers, WholeFactReplacesItsPieces) {
  const MendedFacts mended = mend("Some 2,700 runners came.", "約27 00人の走者が来た。");
  ASSERT_THAT(mended.facts, SizeIs(1));
  EXPECT_EQ(mended.facts.front().value, "2700");
  ASSERT_THAT(mended.torn, SizeIs(1));
  EXPECT_EQ(mended.torn.front().span, (Span{3, 8}));
  EXPECT_EQ(mended.torn.front().whole, "2700");
}

TEST(TornNumbers, OtherValueStaysTorn) {
  EXPECT_THAT(mend("Some 2,900 runners came.", "約27 00人の走者が来た。").torn, IsEmpty());
}

TEST(TornNumbers, PiecesThatAnswerStay) {
  EXPECT_THAT(mend("Bus 12 is 5 minutes late; 125 people wait.", "バス12 5分遅れ。").torn,
              IsEmpty());
}

TEST(TornNumbers, LongListsAreLeftAlone) {
  std::string list;
  for (int i = 0; i < 40; ++i) list += "7 ";
  EXPECT_THAT(mend("77 boats", list + "隻").torn, IsEmpty());
}

TEST(TornNumbers, SourceMayBeTornToo) {
  EXPECT_THAT(shown_rules("The hall seats 1, 234 people.", "そのホールには1,234人が座れる。"),
              IsEmpty());
}

}  // namespace
}  // namespace taiyaku::testing
