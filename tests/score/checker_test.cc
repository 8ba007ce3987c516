#include "score/checker.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

Checker make_checker() { return Checker(shared_model(), shared_lexicon()); }

TEST(Checker, PairGivesExactlyOnePair) {
  const Report report = check_pair("The tower is 40 metres high.", "その塔の高さは40メートルだ。");
  ASSERT_EQ(report.pairs.size(), 1U);
  EXPECT_TRUE(report.unpaired.empty());
  EXPECT_FALSE(report.mixed);
}

TEST(Checker, JudgesUnitsTogetherAsAlone) {
  const std::vector<TextPair> units{
      {"The tower is 40 metres high.", "その塔の高さは14メートルだ。"},
      {"", ""},
      {"橋は1987年に開通した。", "The bridge opened in 1978."},
      {std::string(70'000, 'a'), "あ"},
      {"The mill closed.", "工場は閉鎖された。"}};
  Checker checker = make_checker();
  const std::vector<Report> reports = checker.check_pairs(units);
  ASSERT_EQ(reports.size(), units.size());
  for (std::size_t i = 0; i < units.size(); ++i) {
    const Report alone = check_pair(units[i].source, units[i].target);
    EXPECT_EQ(reports[i].source.text, units[i].source);
    EXPECT_EQ(reports[i].pairs.at(0).risk, alone.pairs.at(0).risk) << i;
    EXPECT_EQ(reports[i].pairs.at(0).findings.size(), alone.pairs.at(0).findings.size()) << i;
  }
}

TEST(Checker, DetectsTheDirection) {
  const Report report = check_pair("その塔の高さは40メートルだ。", "The tower is 40 metres high.");
  EXPECT_EQ(report.source.paragraphs.front().language, Language::kJapanese);
  EXPECT_EQ(report.target.paragraphs.front().language, Language::kEnglish);
}

TEST(Checker, BlankPairIsAnswered) {
  const Report report = check_pair("", "");
  ASSERT_EQ(report.pairs.size(), 1U);
  EXPECT_TRUE(report.pairs.front().source.empty());
}

TEST(Checker, ArticlePairsAcrossTheText) {
  const Report report = make_checker().check_article(
      "The old lighthouse on the northern cape was sold to a fishing company last week.\n\n"
      "Farmers in the valley expect the best apple harvest in ten years, the union said.\n\n"
      "北の岬にある古い灯台は先週、水産会社に売却された。\n\n"
      "谷の農家はこの10年で最高のリンゴの収穫を見込んでいると、組合は述べた。\n");
  EXPECT_TRUE(report.mixed);
  ASSERT_EQ(report.pairs.size(), 2U);
  EXPECT_EQ(surface(report.source, report.pairs[1].target).substr(0, 3), "谷");
}

TEST(Checker, ParagraphWithoutCounterpartIsUnpaired) {
  const Report report = make_checker().check_files(
      "The old lighthouse on the northern cape was sold to a fishing company last week.\n",
      "北の岬にある古い灯台は先週、水産会社に売却された。\n\n"
      "人気歌手が来月、五年ぶりとなる新しいアルバムを発表することが分かった。\n");
  EXPECT_EQ(report.pairs.size(), 1U);
  ASSERT_EQ(report.unpaired.size(), 1U);
  EXPECT_FALSE(report.unpaired.front().is_source);
}

TEST(Checker, ReportsOnlyWhatIsLikelyTrue) {
  // The closing mark alone is a doubt, the year is not.
  const Report report = check_pair("The mill closed in 1987.", "その工場は1978年に閉鎖された");
  ASSERT_EQ(report.pairs.front().findings.size(), 1U);
  for (const Finding& finding : report.pairs.front().findings) {
    EXPECT_GE(finding.confidence, kShownConfidence);
  }
}

/// Rules of what is shown of a pair with a wrong amount and, elsewhere, a doubtful addition, where
/// anything that is odd about a pair counts `odd` in log-odds beforehand.
std::vector<std::string> shown_with(double odd) {
  const RiskWeights weights(odd, {});
  Checker checker(shared_model(), shared_lexicon(), nullptr, nullptr, &weights);
  const Report report = checker.check_pair(
      "The museum opened a new wing on Monday. It cost $1.2 billion.",
      "博物館は月曜日、漁師が贈った化石と日誌を並べる新しい棟を開いた。費用は120億ドルだった。");
  std::vector<std::string> rules;
  for (const Finding& finding : report.pairs.front().findings) rules.emplace_back(finding.rule->id);
  return rules;
}

TEST(Checker, ShowsTheStrongestDoubtOfAPairThatIsOddAllOver) {
  EXPECT_EQ(shown_with(-3), std::vector<std::string>{"NUM001"});
  EXPECT_EQ(shown_with(3), (std::vector<std::string>{"ADD002", "NUM001"}));
}

}  // namespace
}  // namespace taiyaku::testing
