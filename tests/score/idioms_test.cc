#include "score/idioms.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "segment/characters.h"

namespace taiyaku::testing {
namespace {

bool has(std::span<const Idiom> idioms, const Idiom& wanted) {
  return std::ranges::find(idioms, wanted.pattern, &Idiom::pattern) != idioms.end();
}

bool has(std::span<const IdiomPair> pairs, const Idiom& wanted) {
  return std::ranges::any_of(
      pairs, [&](const IdiomPair& pair) { return &english_idioms()[pair.row] == &wanted; });
}

std::string lower(std::string_view word) {
  std::string text(word);
  std::ranges::transform(text, text.begin(), [](char c) { return ascii_lower(c); });
  return text;
}

TEST(Idioms, AscendForBisection) {
  for (const auto idioms : {english_idioms(), japanese_idioms()})
    EXPECT_TRUE(std::ranges::is_sorted(idioms, {}, &Idiom::pattern));
}

TEST(Idioms, NoneIsListedTwice) {
  for (const auto idioms : {english_idioms(), japanese_idioms()})
    EXPECT_EQ(std::ranges::adjacent_find(idioms, {}, &Idiom::pattern), idioms.end());
}

/// Alternatives apart: "a|b" is a and b.
std::vector<std::string> alternatives(std::string_view words) {
  std::vector<std::string> all;
  while (!words.empty()) all.push_back(lower(next_word(words, '|')));
  return all;
}

TEST(Idioms, EachIsFoundByTwoOfItsWords) {
  for (const Idiom& idiom : english_idioms()) {
    std::string_view rest = idiom.pattern;
    const std::string first = lower(next_word(rest));
    std::string_view second = next_word(rest);
    const bool near = second == "&";
    if (second == "*") second = next_word(rest);
    const IdiomReach reach = idiom_reach(idiom_key(first));
    EXPECT_GE(reach.behind, 1U) << idiom.pattern;
    EXPECT_GE(reach.before, near ? kNear : 0) << idiom.pattern;
    if (second.empty()) {
      EXPECT_TRUE(has(english_idioms_with(idiom_key(first), kNoOther), idiom)) << idiom.pattern;
    }
    for (const std::string& other : alternatives(near ? rest : second)) {
      EXPECT_TRUE(has(english_idioms_with(idiom_key(first), idiom_key(other)), idiom))
          << idiom.pattern << ": " << other;
    }
  }
}

TEST(Idioms, JapaneseOnesAreFoundByTheirFirstCharacter) {
  for (const Idiom& idiom : japanese_idioms())
    EXPECT_TRUE(has(japanese_idioms_with(idiom.pattern), idiom)) << idiom.pattern;
  EXPECT_TRUE(japanese_idioms_with("").empty());
}

TEST(Idioms, NoneBeginsWithAnotherWord) {
  EXPECT_TRUE(english_idioms_with(idiom_key("walrus"), kNoOther).empty());
  EXPECT_TRUE(english_idioms_with(idiom_key("paint"), idiom_key("walrus")).empty());
}

TEST(Idioms, SignsOfPatternsStandWhereTheyMay) {
  for (const Idiom& idiom : english_idioms()) {
    std::string_view rest = idiom.pattern;
    const std::string_view first = next_word(rest);
    EXPECT_EQ(first.find_first_of("|*&"), std::string_view::npos) << idiom.pattern;
    EXPECT_FALSE(idiom.pattern.ends_with('*') || idiom.pattern.ends_with('&')) << idiom.pattern;
    EXPECT_EQ(idiom.pattern.find("  "), std::string_view::npos) << idiom.pattern;
  }
}

TEST(Idioms, EachSaysHowItIsTakenLiterally) {
  for (const auto idioms : {english_idioms(), japanese_idioms()}) {
    for (const Idiom& idiom : idioms) EXPECT_FALSE(idiom.literal.empty()) << idiom.pattern;
  }
}

}  // namespace
}  // namespace taiyaku::testing
