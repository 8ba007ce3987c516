#include "score/tense.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

double past_share(std::string text, Language language) {
  const Document document = segment(std::move(text), language);
  return count_tenses(passage_of(document)).past_share();
}

double shift(std::string english, std::string japanese) {
  const Document source = segment(std::move(english), Language::kEnglish);
  const Document target = segment(std::move(japanese), Language::kJapanese);
  return tense_shift({passage_of(source), passage_of(target)});
}

TEST(Tense, EnglishShowsItInAuxiliariesAndEndings) {
  EXPECT_EQ(past_share("The ferry left the harbour and was late.", Language::kEnglish), 1);
  EXPECT_EQ(past_share("The ferry will leave and is late.", Language::kEnglish), 0);
}

TEST(Tense, JapaneseShowsItAtTheEndOfPredicates) {
  EXPECT_EQ(past_share("船は港を出た。", Language::kJapanese), 1);
  EXPECT_EQ(past_share("船が進んだ。", Language::kJapanese), 1);
  EXPECT_EQ(past_share("船は港を出る。", Language::kJapanese), 0);
  EXPECT_EQ(past_share("これは船だ。", Language::kJapanese), 0);
}

TEST(Tense, SameTenseIsNoShift) {
  EXPECT_EQ(shift("The ferry was late.", "船は遅れた。"), 0);
  EXPECT_EQ(shift("The ferry is late.", "船は遅れている。"), 0);
}

TEST(Tense, PastToldAsFutureIsAShift) {
  EXPECT_GT(shift("The ferry was late.", "船は遅れるだろう。"), 0.8);
  EXPECT_GT(shift("The ferry will be late.", "船は遅れた。"), 0.8);
}

TEST(Tense, SaysNothingWithoutPredicates) {
  EXPECT_EQ(shift("A late ferry", "船は遅れた。"), 0);
  EXPECT_EQ(shift("", ""), 0);
}

unsigned aspect(std::string japanese, std::string english) {
  const Document source = segment(std::move(japanese), Language::kJapanese);
  const Document target = segment(std::move(english), Language::kEnglish);
  return aspect_surplus({passage_of(source), passage_of(target)});
}

TEST(Aspect, ProgressivesNeedSomethingThatLasts) {
  EXPECT_EQ(aspect("船は港を出る。", "The ferry is slowly leaving the harbour."), 1u);
  EXPECT_EQ(aspect("船は港を出ようとしている。", "The ferry is leaving the harbour."), 0u);
  EXPECT_EQ(aspect("橋は来年造られる。", "The bridge is being built next year."), 1u);
}

TEST(Aspect, PastPerfectsToo) {
  EXPECT_EQ(aspect("船は港を出た。", "The ferry had left the harbour."), 1u);
  EXPECT_EQ(aspect("船はもう港を出てしまっていた。", "The ferry had already left."), 0u);
}

TEST(Aspect, NoVerbIsNoProgressive) {
  EXPECT_EQ(aspect("明日は雨になる。", "It is going to rain in the morning."), 0u);
}

TEST(Aspect, OnlyOfEnglishTranslations) {
  const Document source = segment("The ferry is leaving.", Language::kEnglish);
  const Document target = segment("船は出る。", Language::kJapanese);
  EXPECT_EQ(aspect_surplus({passage_of(source), passage_of(target)}), 0u);
}

}  // namespace
}  // namespace taiyaku::testing
