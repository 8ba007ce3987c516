#include "score/check_unpaired.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr char kPairs[] =
    "The library in the old harbour reopened on Monday after two years of repairs.\n\n"
    "旧港の図書館が2年間の修繕を終え、月曜日に再開した。\n\n"
    "The repairs cost 3 million euros, most of which the city paid.\n\n"
    "修繕には300万ユーロかかり、その大半を市が負担した。\n\n";

std::vector<std::string> unpaired_rules(const std::string& text) {
  Checker checker(shared_model(), shared_lexicon());
  std::vector<std::string> ids;
  for (const UnpairedReport& paragraph : checker.check_article(text).unpaired) {
    for (const Finding& finding : paragraph.findings) ids.emplace_back(finding.rule->id);
  }
  return ids;
}

TEST(Unpaired, ParagraphWithoutTranslationIsOmitted) {
  EXPECT_THAT(unpaired_rules(std::string(kPairs) +
                             "A dentist from the north has since asked for the reading room to be "
                             "kept open at night.\n"),
              ElementsAre("OMIT003"));
}

TEST(Unpaired, ParagraphWithoutSourceIsAdded) {
  EXPECT_THAT(unpaired_rules(std::string(kPairs) +
                             "山間部では昨夜から雪が降り続き、複数の列車が運休している。\n"),
              ElementsAre("ADD003"));
}

TEST(Unpaired, BylinesAndBoilerplateNeedNoTranslation) {
  EXPECT_THAT(unpaired_rules("By Ann Hill\n\n" + std::string(kPairs) +
                             "Sign up for our newsletter.\n\n無断転載を禁じます\n"),
              IsEmpty());
}

TEST(Unpaired, NothingIsSaidOfAnArticleThatIsHardlyTranslated) {
  const std::string rest =
      "A dentist from the north has since asked for the room to be kept open at night.\n\n"
      "Snow has fallen on the mountains since Friday and several trains stand still.\n\n"
      "The price of onions doubled within a week, and farmers blame the long drought.\n\n";
  EXPECT_THAT(unpaired_rules(std::string(kPairs) + rest), IsEmpty());
}

TEST(Unpaired, AssistantSpeaksAroundTheTranslation) {
  EXPECT_THAT(unpaired_rules("以下は日本語訳です。\n\n" + std::string(kPairs) +
                             "Let me know if you'd like a more formal version!\n"),
              ElementsAre("ADD004", "ADD004"));
}

TEST(Unpaired, AssistantSpeaksTheSourcesLanguageInAFileOfTranslations) {
  Checker checker(shared_model(), shared_lexicon());
  const Report report = checker.check_files(
      Article("The library in the old harbour reopened on Monday.\n"),
      Article("Sure! Here is the translation:\n\n旧港の図書館が月曜日に再開した。\n"));
  ASSERT_EQ(report.unpaired.size(), 1U);
  ASSERT_EQ(report.unpaired.front().findings.size(), 1U);
  EXPECT_EQ(report.unpaired.front().findings.front().rule->id, "ADD004");
}

TEST(Unpaired, ArticleAboutTranslationMaySpeakOfIt) {
  EXPECT_THAT(unpaired_rules("The publisher asked for a translation of the diary.\n\n"
                             "出版社はその日記の翻訳を求めた。\n\n"
                             "Here is the translation.\n"),
              IsEmpty());
}

TEST(Unpaired, OmissionPointsBehindThePairBeforeIt) {
  Checker checker(shared_model(), shared_lexicon());
  const Report report = checker.check_article(
      std::string(kPairs) +
      "A dentist from the north has asked for the room to stay open at night.\n");
  ASSERT_EQ(report.unpaired.size(), 1u);
  ASSERT_EQ(report.unpaired[0].findings.size(), 1u);
  const Finding& finding = report.unpaired[0].findings[0];
  EXPECT_EQ(finding.source, report.unpaired[0].span);
  EXPECT_EQ(finding.target.begin, report.pairs.back().target.end);
  EXPECT_TRUE(finding.target.empty());
}

}  // namespace
}  // namespace taiyaku::testing
