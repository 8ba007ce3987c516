#include "score/usual_words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace taiyaku::testing {
namespace {

Language other(Language language) {
  return language == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
}

const UsualEntry* entry_of(std::string_view lemma, Language language) {
  return usual_entry(usual_word(lemma, language), language);
}

bool has_counterpart(std::string_view lemma, Language language, std::string_view wanted) {
  const UsualEntry* entry = entry_of(lemma, language);
  const UsualWord word = usual_word(wanted, other(language));
  return entry != nullptr && word != kNoUsualWord &&
         std::any_of(entry->counterparts.begin(), entry->counterparts.end(),
                     [&](const UsualCounterpart& counterpart) { return counterpart.word == word; });
}

TEST(UsualWords, GrammaticalWordsHaveCounterpartsInBothDirections) {
  EXPECT_TRUE(has_counterpart("should", Language::kEnglish, "べし"));
  EXPECT_TRUE(has_counterpart("再び", Language::kJapanese, "again"));
}

TEST(UsualWords, SurpriseMoreWhenAlone) {
  const UsualEntry* rain = entry_of("rain", Language::kEnglish);
  ASSERT_NE(rain, nullptr);
  EXPECT_EQ(rain->counterparts[0].word, usual_word("雨", Language::kJapanese));
  EXPECT_GT(10 * rain->alone_tenths, rain->average_hundredths);
}

TEST(UsualWords, ThatAreRareHaveNoNumber) {
  EXPECT_EQ(usual_word("sextant", Language::kEnglish), kNoUsualWord);
  EXPECT_EQ(usual_word("", Language::kEnglish), kNoUsualWord);
  EXPECT_EQ(usual_word("should", Language::kJapanese), kNoUsualWord);
}

TEST(UsualWords, WithoutNumberHaveNoEntry) {
  EXPECT_EQ(usual_entry(kNoUsualWord, Language::kEnglish), nullptr);
}

}  // namespace
}  // namespace taiyaku::testing
