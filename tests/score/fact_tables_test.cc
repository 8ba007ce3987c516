// The tables that dismiss most places of a text at once.
#include <gtest/gtest.h>

#include <array>

#include "score/fact_name_index.h"
#include "score/fact_word_table.h"
#include "score/facts_ja_openers.h"

namespace taiyaku {
namespace {

TEST(WordTable, FindsItsWordsAlone) {
  static constexpr std::array<std::string_view, 3> kWords = {"one", "three", "thirty"};
  constexpr WordTable<3> kTable([](std::size_t i) { return kWords[i]; });
  for (std::size_t i = 0; i < kWords.size(); ++i) EXPECT_EQ(kTable.find(kWords[i]), i);
  for (const std::string_view other : {"the", "harbor", "thirsty", "on", ""})
    EXPECT_FALSE(kTable.contains(other)) << other;
}

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
