// The tables that dismiss most places of a text at once.
#include <gtest/gtest.h>

#include <array>

#include "score/fact_name_index.h"
#include "score/facts_ja_openers.h"

namespace taiyaku {
namespace {

TEST(NameIndex, FindsEveryNameByItsBeginning) {
  static constexpr std::array<std::string_view, 4> kNames = {"km", "キロ", "キログラム", "°c"};
  constexpr NameIndex<4> kIndex([](std::size_t i) { return kNames[i]; });
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    bool found = false;
    for (const std::uint16_t candidate : kIndex.candidates(kNames[i])) found |= candidate == i;
    EXPECT_TRUE(found) << kNames[i];
  }
  EXPECT_TRUE(kIndex.candidates("").empty());
}

TEST(JaOpeners, KnowsWhatMayBegin) {
  EXPECT_EQ(ja_opener(U'三'), JaOpener::kNumeral);
  EXPECT_EQ(ja_opener(U'第'), JaOpener::kOrdinal);
  EXPECT_EQ(ja_opener(U'犬'), JaOpener::kNone);
  EXPECT_EQ(ja_opener(U'€'), JaOpener::kMoney);
}

}  // namespace
}  // namespace taiyaku
