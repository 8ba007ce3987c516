#include <gmock/gmock.h>

#include "segment/line_breaks.h"
#include "segment_fixture.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;

std::vector<Role> roles_of(const Document& document) {
  std::vector<Role> roles;
  for (const Paragraph& paragraph : document.paragraphs) roles.push_back(paragraph.role);
  return roles;
}

TEST(Article, BlankLinesSeparateParagraphs) {
  EXPECT_EQ(article("The rain stopped.\n\nThe sun came out.").paragraphs.size(), 2U);
}

TEST(Article, WholeParagraphsOnNeighbouringLines) {
  const Document document = article("The rain stopped at noon.\nThe sun came out after that.\n");
  EXPECT_EQ(document.paragraphs.size(), 2U);
}

TEST(Article, LanguageChangesAtALineEnd) {
  const Document document = article("The rain stopped at noon.\n雨は正午にやんだ。\n");
  ASSERT_EQ(document.paragraphs.size(), 2U);
  EXPECT_EQ(document.paragraphs[0].language, Language::kEnglish);
  EXPECT_EQ(document.paragraphs[1].language, Language::kJapanese);
}

TEST(Article, FixedWidthLinesAreJoined) {
  const Document document = article(
      "The new line connects the harbour with the old town and will\n"
      "carry about twelve thousand people a day when it is finished\n"
      "next spring. The Harbour Board paid for most of the stations\n"
      "along the way.\n");
  EXPECT_EQ(document.paragraphs.size(), 1U);
  EXPECT_EQ(document.sentences.size(), 2U);
}

TEST(Article, HeadlineBylineAndText) {
  const Document document = article(
      "Harbour Line Opens After Long Delay\n\nBy Ruth Tanaka\nJune 3, 2021\n\n"
      "The first train left the harbour at noon on Thursday.\n");
  EXPECT_THAT(roles_of(document),
              ElementsAre(Role::kHeadline, Role::kByline, Role::kByline, Role::kParagraph));
}

TEST(Article, NamesSetOffByCommasAreAByline) {
  const Document document = article("Harbour Line Opens\n\nRuth Tanaka、Omar Reyes\n\n");
  EXPECT_THAT(roles_of(document), ElementsAre(Role::kHeadline, Role::kByline));
}

TEST(Article, BulletsWithoutTheirMarker) {
  const Document document = article("  • 開業は来春\n  • 費用は八十億円\n");
  EXPECT_THAT(roles_of(document), ElementsAre(Role::kBullet, Role::kBullet));
  EXPECT_EQ(surface(document, document.paragraphs[0].span), "開業は来春");
}

TEST(Article, RepeatedSignStandsForANameLeftOut) {
  const Document document = article("市の発表\n\n○○市の担当者は、来月から始めると話した。\n");
  EXPECT_EQ(document.paragraphs[1].role, Role::kParagraph);
  EXPECT_EQ(surface(document, document.paragraphs[1].span),
            "○○市の担当者は、来月から始めると話した。");
}

TEST(Article, PhotoCreditMakesACaption) {
  const Document document =
      article("Visitors wait for the first train on May 2, 2021. (Ann Lee/Getty Images)\n");
  EXPECT_THAT(roles_of(document), ElementsAre(Role::kCaption));
}

TEST(Article, PageFurniture) {
  const Document document = article(
      "The line opened.\n\nShare this article\n\nRelated "
      "Posts\n\n関連記事\n\n無断転載を禁じます\n\n31\n");
  EXPECT_THAT(roles_of(document),
              ElementsAre(Role::kParagraph, Role::kBoilerplate, Role::kBoilerplate,
                          Role::kBoilerplate, Role::kBoilerplate, Role::kBoilerplate));
}

TEST(Article, SentenceThatMentionsSharingIsText) {
  const Document document = article(
      "Opening day\n\nThe two companies agreed on Monday to share the cost of the tunnel and to "
      "subscribe new capital for it before the end of the year.\n");
  EXPECT_EQ(document.paragraphs[1].role, Role::kParagraph);
}

TEST(Article, SourceNoteThatQuotesEnglishIsJapanese) {
  const Document document =
      article("原題:Harbour Line Opens After Long Delay in Port Mills(抜粋)\n");
  EXPECT_EQ(document.paragraphs[0].language, Language::kJapanese);
  EXPECT_EQ(document.paragraphs[0].role, Role::kBoilerplate);
}

TEST(Article, OrnamentsDoNotHideWhatALineIs) {
  const Document document = article(
      "【関連記事】港の一年\n\n※この記事は有料です\n\n◇次回は来週掲載します\n\n--With assistance "
      "from "
      "Ann Hill.\n");
  EXPECT_THAT(roles_of(document), ElementsAre(Role::kBoilerplate, Role::kBoilerplate,
                                              Role::kBoilerplate, Role::kByline));
}

TEST(Article, LongSentenceWithoutAStopIsText) {
  const Document document = article(
      "Line opens\n\nThe board vowed to finish the second half of the line within two years after "
      "talks with the builders ended on Friday without any agreement on the cost\n");
  EXPECT_EQ(document.paragraphs[1].role, Role::kParagraph);
}

TEST(Article, ParagraphsDoNotDependOnNeighbours) {
  const std::string first = "He said: “We wait. Nobody came.";
  const std::string second = "The office (in Port Mills. It is old.) was shut.” She left.";
  const Document both = article(first + "\n\n" + second);
  Strings apart = sentences_of(article(first));
  for (const std::string& sentence : sentences_of(article(second))) apart.push_back(sentence);
  EXPECT_EQ(sentences_of(both), apart);
}

TEST(Article, ExoticLineEnds) {
  EXPECT_EQ(
      article("The rain stopped.\u2029\u2029The sun came out.\r\n\r\nThe end.").paragraphs.size(),
      3U);
}

TEST(Article, EmptyTextIsAnEmptyDocument) {
  EXPECT_TRUE(article("").paragraphs.empty());
  EXPECT_TRUE(article(" \n\u3000\n").sentences.empty());
}

TEST(PossibleBreak, StandsAtASpaceBetweenJapaneseWords) {
  const std::string text = "会社は工場を閉鎖すると発表した 従業員は新しい職場を探している。";
  const Document document = article(text);
  EXPECT_THAT(document.possible_breaks, ElementsAre(text.find("従業員")));
}

TEST(PossibleBreak, NoneInTextWrittenWithSpaces) {
  EXPECT_TRUE(article("きょう は とても いい てんき です。").possible_breaks.empty());
  EXPECT_TRUE(article("社長の Ann Lee は辞任した。").possible_breaks.empty());
}

TEST(Lines, BlankOnesKeepTheirNumber) {
  Segmenter segmenter(test_model());
  const Document document = segmenter.segment_lines("One. Two.\n\nThree.\n", Language::kEnglish);
  ASSERT_EQ(document.sentences.size(), 3U);
  EXPECT_TRUE(document.sentences[1].span.empty());
  EXPECT_EQ(surface(document, document.sentences[0].span), "One. Two.");
}

TEST(Unwrapped, JoinsWithoutASpaceInJapanese) {
  EXPECT_EQ(unwrapped("a cold \nnight", Language::kEnglish), "a cold night");
  EXPECT_EQ(unwrapped("町の\n図書館", Language::kJapanese), "町の図書館");
}

TEST(DetectLanguage, CountsLetters) {
  EXPECT_EQ(detect_language("The word もったいない has no equal in English, he said."),
            Language::kEnglish);
  EXPECT_EQ(detect_language("Juan Reyesは会見した"), Language::kJapanese);
  EXPECT_EQ(detect_language("2024 – 31"), Language::kUnknown);
}

}  // namespace
}  // namespace taiyaku
