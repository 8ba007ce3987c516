#include "align/id_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace taiyaku {
namespace {

TEST(LeadingBytes, AreTheFirstEightTheLowestFirst) {
  const std::string word = "\x01\x02\x03\xff\x05\x06\x07\x08\x09";
  for (std::size_t size = 0; size <= word.size(); ++size) {
    std::uint64_t expected = 0;
    for (std::size_t at = std::min<std::size_t>(size, 8); at-- > 0;)
      expected = expected << 8 | static_cast<unsigned char>(word[at]);
    EXPECT_EQ(leading_bytes(std::string_view(word).substr(0, size)), expected) << size;
  }
}

TEST(WordHash, TellsApartWhatDiffersAnywhere) {
  const std::string word(20, 'a');
  for (std::size_t at = 0; at < word.size(); ++at) {
    std::string other = word;
    other[at] = 'b';
    EXPECT_NE(word_hash(word), word_hash(other)) << at;
  }
  EXPECT_NE(word_hash(word), word_hash(word.substr(1)));
  EXPECT_NE(word_hash(word, 1), word_hash(word, 2));
}

TEST(IdMap, KeepsTheFirstNumberOfAKey) {
  IdMap map;
  for (std::uint32_t id = 0; id < 1000; ++id) EXPECT_EQ(map.insert(id * 64ULL, id), id);
  EXPECT_EQ(map.insert(64, 7), 1U);
  EXPECT_EQ(map.find(999 * 64ULL), 999U);
  EXPECT_EQ(map.find(1), IdMap::kNone);
  EXPECT_EQ(map.size(), 1000U);
}

}  // namespace
}  // namespace taiyaku
