#include <gmock/gmock.h>

#include "segment_fixture.h"

namespace taiyaku {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;

Document tokens_of(std::string text, Language language) {
  Segmenter segmenter(test_model());
  return segmenter.segment_passage(std::move(text), language);
}

Strings surfaces(const std::string& text, Language language) {
  const Document document = tokens_of(text, language);
  Strings found;
  for (const Token& token : document.tokens) found.emplace_back(surface(document, token));
  return found;
}

Strings lemmas(const std::string& text, Language language) {
  const Document document = tokens_of(text, language);
  Strings found;
  for (const Token& token : document.tokens) found.emplace_back(lemma(document, token));
  return found;
}

Pos pos_of(const std::string& text, Language language, std::string_view word) {
  const Document document = tokens_of(text, language);
  for (const Token& token : document.tokens) {
    if (surface(document, token) == word) return token.pos;
  }
  ADD_FAILURE() << word << " is no token of " << text;
  return Pos::kOther;
}

TEST(EnglishTokens, PossessiveIsSplitOff) {
  EXPECT_THAT(surfaces("Tokyo’s mayor isn't here.", Language::kEnglish),
              ElementsAre("Tokyo", "’s", "mayor", "isn't", "here", "."));
}

TEST(EnglishTokens, ContractionsAreSplitButNegationIsNot) {
  EXPECT_THAT(surfaces("We'll go, they’ve won't", Language::kEnglish),
              ElementsAre("We", "'ll", "go", ",", "they", "’ve", "won't"));
}

TEST(EnglishTokens, NumbersKeepTheirMarks) {
  EXPECT_THAT(surfaces("It cost $1,000.5, up 3.5% from 15:00", Language::kEnglish),
              IsSupersetOf({"$1,000.5", ",", "3.5%", "15:00"}));
}

TEST(EnglishTokens, AbbreviationsAndHyphens) {
  EXPECT_THAT(surfaces("The U.S. has well-known 10-year bonds.", Language::kEnglish),
              ElementsAre("The", "U.S.", "has", "well-known", "10-year", "bonds", "."));
}

TEST(EnglishTokens, LemmasByVocabulary) {
  EXPECT_THAT(lemmas("children went stopping making carried churches boxes", Language::kEnglish),
              ElementsAre("child", "go", "stop", "make", "carry", "church", "box"));
}

TEST(EnglishTokens, KnownWordsStay) {
  EXPECT_THAT(lemmas("news larger", Language::kEnglish), ElementsAre("news", "large"));
}

TEST(EnglishTokens, LemmasWithoutAVocabulary) {
  const SegmentModel model;
  Segmenter segmenter(model);
  const Document document = segmenter.segment_passage("two cities passed laws", Language::kEnglish);
  EXPECT_EQ(lemma(document, document.tokens[1]), "city");
  EXPECT_EQ(lemma(document, document.tokens[3]), "law");
}

TEST(EnglishTokens, FormsOfBeAreAuxiliaries) {
  EXPECT_THAT(lemmas("it wasn't", Language::kEnglish), ElementsAre("it", "be"));
  EXPECT_EQ(pos_of("it was late", Language::kEnglish, "was"), Pos::kAuxiliary);
}

TEST(EnglishTokens, CapitalInsideASentenceIsAName) {
  EXPECT_EQ(pos_of("the talks with Reyes failed", Language::kEnglish, "Reyes"), Pos::kProperNoun);
  EXPECT_EQ(pos_of("Plan it well", Language::kEnglish, "Plan"), Pos::kContent);
  EXPECT_EQ(pos_of("Maduro made plans", Language::kEnglish, "Maduro"), Pos::kProperNoun);
}

TEST(EnglishTokens, InitialismsAreNoPronouns) {
  for (const char* word : {"WHO", "US", "IT"}) {
    const std::string text = std::string("Experts of the ") + word + " did NOT agree";
    EXPECT_EQ(pos_of(text, Language::kEnglish, word), Pos::kProperNoun);
    EXPECT_NE(pos_of(text, Language::kEnglish, "NOT"), Pos::kProperNoun);
  }
  EXPECT_EQ(pos_of("WHO WILL PAY FOR IT", Language::kEnglish, "IT"), Pos::kPronoun);
}

TEST(EnglishTokens, MayInsideASentenceIsTheMonth) {
  EXPECT_EQ(pos_of("The line opened in May.", Language::kEnglish, "May"), Pos::kProperNoun);
  EXPECT_EQ(pos_of("May we come in?", Language::kEnglish, "May"), Pos::kAuxiliary);
  EXPECT_EQ(pos_of("It may rain.", Language::kEnglish, "may"), Pos::kAuxiliary);
}

TEST(EnglishTokens, NormIsLowerCaseWithStraightMarks) {
  const Document document = tokens_of("DON’T É", Language::kEnglish);
  EXPECT_EQ(norm(document, document.tokens[0]), "don't");
  EXPECT_EQ(norm(document, document.tokens[1]), "é");
}

TEST(JapaneseTokens, LemmaAndReading) {
  const Document document = tokens_of("大統領が話しました。", Language::kJapanese);
  EXPECT_EQ(reading(document, document.tokens[0]), "ダイトウリョウ");
  EXPECT_THAT(lemmas("大統領が話しました。", Language::kJapanese), Contains("話す"));
}

TEST(JapaneseTokens, PartsOfSpeech) {
  EXPECT_EQ(pos_of("東京で会う", Language::kJapanese, "東京"), Pos::kProperNoun);
  EXPECT_EQ(pos_of("東京で会う", Language::kJapanese, "で"), Pos::kParticle);
  EXPECT_EQ(pos_of("東京で会う", Language::kJapanese, "会う"), Pos::kVerb);
}

TEST(JapaneseTokens, NumbersStayWhole) {
  EXPECT_THAT(surfaces("１，０００人と3.5倍と三億五千万円", Language::kJapanese),
              IsSupersetOf({"１，０００", "3.5", "三億五千万"}));
}

TEST(JapaneseTokens, LatinWordsStayWhole) {
  EXPECT_THAT(surfaces("Wi-FiとCOVID-19の話", Language::kJapanese),
              IsSupersetOf({"Wi-Fi", "COVID-19"}));
}

TEST(JapaneseTokens, HalfWidthKanaMapBack) {
  const Document document = tokens_of("ﾊﾝﾊﾞｰｶﾞｰを食べた", Language::kJapanese);
  EXPECT_EQ(surface(document, document.tokens[0]), "ﾊﾝﾊﾞｰｶﾞｰ");
  EXPECT_EQ(norm(document, document.tokens[0]), "ハンバーガー");
}

TEST(JapaneseTokens, CombiningDakutenMapBack) {
  const Document document = tokens_of("カ\u3099ソリンを買う", Language::kJapanese);
  EXPECT_EQ(norm(document, document.tokens[0]), "ガソリン");
  EXPECT_EQ(document.tokens[0].span.end, std::string("カ\u3099ソリン").size());
}

TEST(JapaneseTokens, OneCharacterThatBecomesTwoWords) {
  const Document document = tokens_of("㍿の株", Language::kJapanese);
  EXPECT_EQ(surface(document, document.tokens[0]), "㍿");
  EXPECT_EQ(norm(document, document.tokens[0]), "株式会社");
}

TEST(JapaneseTokens, InvisibleCharactersAreStripped) {
  const Document document = tokens_of("大\u200B統領は", Language::kJapanese);
  EXPECT_EQ(norm(document, document.tokens[0]), "大統領");
  EXPECT_EQ(surface(document, document.tokens[0]), "大\u200B統領");
}

TEST(JapaneseTokens, ControlCharactersEndWords) {
  using namespace std::string_literals;
  EXPECT_THAT(surfaces("東京\0大阪"s, Language::kJapanese), ElementsAre("東京", "大阪"));
}

TEST(SegmentModel, NamesTheMissingDictionary) {
  try {
    const SegmentModel model({.mecab_dictionary = "/nowhere"});
    FAIL();
  } catch (const std::exception& error) {
    EXPECT_THAT(error.what(), ::testing::HasSubstr("/nowhere: cannot open the MeCab dictionary"));
  }
}

}  // namespace
}  // namespace taiyaku
