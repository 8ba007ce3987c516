#include "score/idioms.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string_view>

namespace taiyaku::testing {
namespace {

bool has(std::span<const Idiom> idioms, const Idiom& wanted) {
  return std::ranges::find(idioms, wanted.pattern, &Idiom::pattern) != idioms.end();
}

std::string_view word_of(std::string_view text) { return text.substr(0, text.find(' ')); }

TEST(Idioms, AscendForBisection) {
  for (const auto idioms : {english_idioms(), japanese_idioms()})
    EXPECT_TRUE(std::ranges::is_sorted(idioms, {}, &Idiom::pattern));
}

TEST(Idioms, NoneIsListedTwice) {
  for (const auto idioms : {english_idioms(), japanese_idioms()})
    EXPECT_EQ(std::ranges::adjacent_find(idioms, {}, &Idiom::pattern), idioms.end());
}

TEST(Idioms, EachIsFoundByItsBeginning) {
  for (const Idiom& idiom : english_idioms()) {
    const std::string_view first = word_of(idiom.pattern);
    const std::string_view rest = idiom.pattern.substr(first.size());
    const std::string_view next = rest.empty() ? rest : word_of(rest.substr(1));
    const EnglishIdioms found(first);
    EXPECT_TRUE(has(found.all(), idiom)) << idiom.pattern;
    EXPECT_TRUE(found.go_on_with(next)) << idiom.pattern;
  }
  for (const Idiom& idiom : japanese_idioms())
    EXPECT_TRUE(has(japanese_idioms_with(idiom.pattern), idiom)) << idiom.pattern;
}

TEST(Idioms, NoneBeginsWithAnotherWord) {
  EXPECT_TRUE(EnglishIdioms("walrus").all().empty());
  EXPECT_FALSE(EnglishIdioms("paint").go_on_with("walrus"));
  EXPECT_TRUE(japanese_idioms_with("").empty());
}

TEST(Idioms, EachSaysHowItIsTakenLiterally) {
  for (const auto idioms : {english_idioms(), japanese_idioms()}) {
    for (const Idiom& idiom : idioms) EXPECT_FALSE(idiom.literal.empty()) << idiom.pattern;
  }
}

TEST(Idioms, NoneBeginsWithAGap) {
  for (const Idiom& idiom : english_idioms()) EXPECT_FALSE(idiom.pattern.starts_with('*'));
}

}  // namespace
}  // namespace taiyaku::testing
