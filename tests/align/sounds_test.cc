#include "align/sounds.h"

#include <gtest/gtest.h>

#include "lexicon/names.h"

namespace taiyaku {
namespace {

bool may_be(std::string_view english, std::string_view katakana) {
  const SoundKey key = romanised_sound_key(romanise(katakana));
  const auto keys = english_sound_keys(english);
  return keys[0] == key || keys[1] == key;
}

TEST(SoundKey, IsSharedByANameInBothScripts) {
  EXPECT_TRUE(may_be("maduro", "マドゥロ"));
  EXPECT_TRUE(may_be("george", "ジョージ"));
  EXPECT_TRUE(may_be("arthur", "アーサー"));
  EXPECT_TRUE(may_be("lopez", "ロペス"));
  EXPECT_TRUE(may_be("washington", "ワシントン"));
}

TEST(SoundKey, PassesOverLettersThatAreSilentAtTheBeginning) {
  EXPECT_TRUE(may_be("knight", "ナイト"));
  EXPECT_TRUE(may_be("wright", "ライト"));
}

TEST(SoundKey, KeepsBeginningsApart) {
  EXPECT_FALSE(may_be("london", "アンドン"));
  EXPECT_FALSE(may_be("andong", "ロンドン"));
  EXPECT_FALSE(may_be("martin", "アマートン"));
}

}  // namespace
}  // namespace taiyaku
