#include "segment/word_set.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

constexpr WordSet kFruit = word_set("apple", "plum", "柿", "");
constexpr auto kNumbers = word_map<double>({{"one", 1}, {"two", 2}, {"owt", 20}});

TEST(WordSet, HoldsItsWords) {
  EXPECT_TRUE(kFruit.contains("apple"));
  EXPECT_TRUE(kFruit.contains("柿"));
}

TEST(WordSet, HoldsNoOthers) {
  for (const char* word : {"app", "apples", "plun", "桃", " "}) {
    EXPECT_FALSE(kFruit.contains(word)) << word;
  }
}

TEST(WordSet, TellsWordsOfLikeShapeApart) {
  constexpr WordSet kWords = word_set("one", "three", "thirty");
  for (const char* word : {"one", "three", "thirty"}) EXPECT_TRUE(kWords.contains(word)) << word;
  for (const char* other : {"the", "harbor", "thirsty", "on", ""}) {
    EXPECT_FALSE(kWords.contains(other)) << other;
  }
}

TEST(WordSet, MayHoldTheEmptyWord) {
  EXPECT_TRUE(kFruit.contains(""));
  EXPECT_FALSE(word_set("a").contains(""));
}

TEST(WordMap, GivesTheValue) {
  ASSERT_NE(kNumbers.find("two"), nullptr);
  EXPECT_EQ(*kNumbers.find("two"), 2);
  EXPECT_EQ(*kNumbers.find("owt"), 20);
}

TEST(WordMap, GivesNothingForOthers) { EXPECT_EQ(kNumbers.find("tow"), nullptr); }

}  // namespace
}  // namespace taiyaku
