#include "lexicon/marisa_keys.h"

#include <gtest/gtest.h>
#include <marisa.h>

#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace taiyaku {
namespace {

/// What libmarisa makes of the keys.
class MarisaKeysTest : public ::testing::Test {
 protected:
  void write(const std::vector<std::string>& keys, int flags) {
    marisa::Keyset set;
    for (const std::string& key : keys) set.push_back(key.data(), key.size());
    trie.build(set, flags);
    std::ostringstream out;
    out << trie;
    bytes = out.str();
  }
  std::vector<std::string> keys_by_library() const {
    std::vector<std::string> keys;
    marisa::Agent agent;
    for (std::size_t number = 0; number < trie.size(); ++number) {
      agent.set_query(number);
      trie.reverse_lookup(agent);
      keys.emplace_back(agent.key().ptr(), agent.key().length());
    }
    return keys;
  }
  /// Words with beginnings and ends in common.
  static std::vector<std::string> words(std::size_t count) {
    const std::vector<std::string> parts = {"かわ", "うみ", "やま/", "山", "川", "海辺", "a", "bc"};
    std::mt19937 random(5);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < count; ++i) {
      std::string word;
      for (std::size_t k = 0; k <= i % 6; ++k) word += parts[random() % parts.size()];
      words.push_back(word);
    }
    return words;
  }

  marisa::Trie trie;
  std::string bytes;
};

TEST_F(MarisaKeysTest, AsTheLibraryReadsThem) {
  for (const int tries : {1, 2, 3, 5}) {
    write(words(4000), tries);
    EXPECT_EQ(marisa_keys(bytes), keys_by_library()) << tries;
  }
}

TEST_F(MarisaKeysTest, TailsOfAnyBytes) {
  std::vector<std::string> keys = words(300);
  keys.emplace_back("a\0b\0c", 5);
  write(keys, MARISA_BINARY_TAIL);
  EXPECT_EQ(marisa_keys(bytes), keys_by_library());
}

TEST_F(MarisaKeysTest, NoKeysAndTheEmptyKey) {
  write({}, 0);
  EXPECT_EQ(marisa_keys(bytes), keys_by_library());
  write({""}, 0);
  EXPECT_EQ(marisa_keys(bytes), keys_by_library());
  write({"", "a"}, 0);
  EXPECT_EQ(marisa_keys(bytes), keys_by_library());
}

TEST_F(MarisaKeysTest, CutFilesAreNone) {
  write(words(200), 0);
  for (std::size_t size = 0; size < bytes.size(); size += 7)
    EXPECT_FALSE(marisa_keys(std::string_view(bytes).substr(0, size))) << size;
}

TEST_F(MarisaKeysTest, DamagedFilesNeverCrash) {
  write(words(400), 0);
  std::mt19937 random(9);
  for (int round = 0; round < 2000; ++round) {
    std::string damaged = bytes;
    for (int i = 0; i < 1 + round % 9; ++i) damaged[random() % damaged.size()] ^= 1 << random() % 8;
    marisa_keys(damaged);
  }
}

}  // namespace
}  // namespace taiyaku
