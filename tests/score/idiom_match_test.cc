#include "score/idiom_match.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

/// The words that idioms of the text take up, one after the other.
std::vector<std::string> idioms_of(const std::string& text, Language language) {
  const Document document = segment(text, language);
  std::vector<std::string> found;
  for (const Sentence& sentence : document.sentences) {
    for (const IdiomMatch& match : idioms_in(document, sentence, language))
      found.emplace_back(surface(document, match.span));
  }
  return found;
}

std::vector<std::string> english(const std::string& text) {
  return idioms_of(text, Language::kEnglish);
}

std::vector<std::string> japanese(const std::string& text) {
  return idioms_of(text, Language::kJapanese);
}

TEST(IdiomMatch, WordsInAnyForm) {
  EXPECT_THAT(english("She spilled the beans."), Contains("spilled the beans"));
}

TEST(IdiomMatch, AnyOfTheAlternatives) {
  EXPECT_THAT(english("The country has a free press."), Contains("free press"));
  EXPECT_THAT(english("They value free speech."), Contains("free speech"));
  EXPECT_THAT(english("They bake free bread."), IsEmpty());
}

TEST(IdiomMatch, WordsInBetween) {
  EXPECT_THAT(english("She has a chip on each shoulder."), Contains("a chip on each shoulder"));
  EXPECT_THAT(english("She has a chip on one of her two shoulder pads."),
              Not(Contains(StartsWith("a chip"))));
}

TEST(IdiomMatch, WordsNearByOnEitherSide) {
  EXPECT_THAT(english("He was admitted to the hospital."), Contains("admitted"));
  EXPECT_THAT(english("The hospital admitted him."), Contains("admitted"));
  EXPECT_THAT(english("He admitted the mistake."), IsEmpty());
  EXPECT_THAT(english("He admitted it. The hospital is old."), IsEmpty());
}

TEST(IdiomMatch, NoMarkStandsInBetween) {
  EXPECT_THAT(english("She has a chip on her, shoulder to shoulder."),
              Not(Contains(HasSubstr(","))));
}

TEST(IdiomMatch, CapitalsOfNames) {
  EXPECT_THAT(english("She writes for the Guardian."), Contains("the Guardian"));
  EXPECT_THAT(english("He met the guardian of the girl."), Not(Contains("the guardian")));
}

TEST(IdiomMatch, JapaneseWithAnyParticle) {
  EXPECT_THAT(japanese("彼は計画の足を引っ張った。"), Contains("足を引っ張"));
}

TEST(IdiomMatch, KatakanaAsAWholeWord) {
  EXPECT_THAT(japanese("ヤンキースが勝った。"), Not(Contains("ヤンキー")));
}

TEST(IdiomMatch, NothingInNothing) {
  EXPECT_THAT(english(""), IsEmpty());
  EXPECT_THAT(japanese(""), IsEmpty());
}

}  // namespace
}  // namespace taiyaku::testing
