#include "lexicon/string_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace taiyaku {
namespace {

class StringTableTest : public ::testing::Test {
 protected:
  StringTable table() const { return {parts.pool, parts.offsets, parts.slots}; }
  const std::vector<std::string> words = {"", "a", "ab", "abc", "アジア", "会", "会議"};
  StringTableParts parts = make_string_table(words);
};

TEST_F(StringTableTest, FindsEveryString) {
  for (std::size_t i = 0; i < words.size(); ++i) EXPECT_EQ(table().find(words[i]), i);
}

TEST_F(StringTableTest, MissesOthers) {
  EXPECT_EQ(table().find("b"), kNoString);
  EXPECT_EQ(table().find("会議室"), kNoString);
}

TEST_F(StringTableTest, GivesStringsByNumber) {
  EXPECT_EQ(table().at(4), "アジア");
  EXPECT_EQ(table().at(7), "");
  EXPECT_EQ(table().at(kNoString), "");
}

TEST_F(StringTableTest, EmptyTableFindsNothing) {
  EXPECT_EQ(StringTable().find("a"), kNoString);
  EXPECT_EQ(StringTable().size(), 0u);
}

TEST_F(StringTableTest, DamagedOffsetsGiveEmptyStrings) {
  parts.offsets[2] = 0x7fffffff;
  EXPECT_EQ(table().at(2), "");
}

TEST_F(StringTableTest, FullTableDoesNotLoop) {
  for (StringSlot& slot : parts.slots) slot = {1, 0};
  EXPECT_EQ(table().find("zzz"), kNoString);
}

TEST_F(StringTableTest, DamagedNumbersFindNothing) {
  for (StringSlot& slot : parts.slots) slot.number = 0xfffffe;
  EXPECT_EQ(table().find("会議"), kNoString);
}

TEST(RunningHash, ContinuesByteByByte) {
  EXPECT_EQ(RunningHash().add("会").add("議").value(), RunningHash().add("会議").value());
}

}  // namespace
}  // namespace taiyaku
