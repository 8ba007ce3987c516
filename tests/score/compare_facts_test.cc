#include "score/compare_facts.h"

#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

using Outcome = FactMatch::Outcome;

std::vector<FactMatch> compare(std::string_view english, const std::vector<Fact>& source,
                               std::string_view japanese, const std::vector<Fact>& target) {
  const FactSide from{
      english, {0, static_cast<std::uint32_t>(english.size())}, Language::kEnglish, &source};
  const FactSide to{
      japanese, {0, static_cast<std::uint32_t>(japanese.size())}, Language::kJapanese, &target};
  return compare_facts(from, to);
}

// Matches that a reader would be shown: not equal, and at least as sure as `threshold`.
std::vector<FactMatch> differences(std::string_view english, std::string_view japanese,
                                   double threshold = 0.55) {
  const std::vector<Fact> source = facts_of(english, Language::kEnglish);
  const std::vector<Fact> target = facts_of(japanese, Language::kJapanese);
  std::vector<FactMatch> out;
  for (const FactMatch& match : compare(english, source, japanese, target)) {
    if (match.outcome != Outcome::kEqual && match.confidence >= threshold) out.push_back(match);
  }
  return out;
}

bool agree(std::string_view english, std::string_view japanese) {
  return differences(english, japanese).empty();
}

bool changed(std::string_view english, std::string_view japanese) {
  const std::vector<FactMatch> found = differences(english, japanese);
  return found.size() == 1 && found[0].outcome == Outcome::kChanged;
}

TEST(CompareFacts, AcceptsOtherNotations) {
  EXPECT_TRUE(agree("The plant cost $1.2 billion.", "工場の費用は12億ドルだった。"));
  EXPECT_TRUE(agree("Thirty percent agreed.", "３割が賛成した。"));
  EXPECT_TRUE(agree("It opened in 2019.", "令和元年に開業した。"));
  EXPECT_TRUE(agree("The talks begin at 2 p.m.", "協議は14時に始まる。"));
}

TEST(CompareFacts, AcceptsValuesInAnotherOrder) {
  EXPECT_TRUE(agree("Of 320 seats, 45 stayed empty.", "45席が空いたままで、総数は320席だった。"));
}

TEST(CompareFacts, AcceptsConvertedUnits) {
  EXPECT_TRUE(agree("The trail is 5 miles long.", "遊歩道は長さ8キロだ。"));
  EXPECT_TRUE(agree("It was 86 degrees Fahrenheit outside.", "外の気温は摂氏30度だった。"));
  EXPECT_TRUE(agree("He trained for 18 months.", "彼は1年半訓練した。"));
}

TEST(CompareFacts, AcceptsWordsForSmallNumbers) {
  EXPECT_TRUE(agree("Both men left after half an hour.", "二人は30分後に立ち去った。"));
  EXPECT_TRUE(agree("A dozen eggs broke.", "卵が12個割れた。"));
}

TEST(CompareFacts, AcceptsAValueStatedTwice) {
  EXPECT_TRUE(
      agree("The bridge is 300 meters long.", "橋は300メートルある。この300メートルを渡る。"));
}

TEST(CompareFacts, AcceptsADayOfTheMonthForAWeekday) {
  EXPECT_TRUE(agree("The mayor resigned on Tuesday.", "市長は4日、辞任した。"));
}

TEST(CompareFacts, AcceptsAShareForTheTwoCounts) {
  EXPECT_TRUE(agree("Three in ten members left.", "会員の10人中3人が退会した。"));
  EXPECT_TRUE(agree("Three of the ten members left.", "会員の30％が退会した。"));
  EXPECT_FALSE(agree("Four of the ten members left.", "会員の30％が退会した。"));
}

TEST(CompareFacts, TakesNoHintFromTheChangedValueItself) {
  EXPECT_TRUE(changed("The lease runs for 18 months.", "賃貸契約は2年半だ。"));
}

TEST(CompareFacts, AcceptsVagueCounts) {
  EXPECT_TRUE(agree("Hundreds of fans waited.", "数百人のファンが待っていた。"));
}

TEST(CompareFacts, FindsAChangedDigit) {
  EXPECT_TRUE(changed("The museum lent 3,126 prints.", "美術館は7,126点の版画を貸し出した。"));
}

TEST(CompareFacts, FindsAChangedMagnitude) {
  EXPECT_TRUE(changed("The plant cost $1.2 billion.", "工場の費用は120億ドルだった。"));
  EXPECT_TRUE(changed("Millions of users left.", "何百億人もの利用者が去った。"));
}

TEST(CompareFacts, FindsAChangedDate) {
  EXPECT_TRUE(changed("She was born on June 3, 1997.", "彼女は1999年6月3日に生まれた。"));
  EXPECT_TRUE(changed("The vote is in July.", "投票は３月に行われる。"));
}

TEST(CompareFacts, FindsAnotherUnit) {
  EXPECT_TRUE(changed("The drive takes 24 hours.", "車で24年間かかる。"));
  EXPECT_TRUE(changed("They planted 38 cherry trees.", "桜の木を38分植えた。"));
}

TEST(CompareFacts, FindsAnotherCurrency) {
  EXPECT_FALSE(agree("The fine was $500.", "罰金は500ユーロだった。"));
}

TEST(CompareFacts, FindsADroppedFigure) {
  const std::vector<FactMatch> found =
      differences("The fire destroyed 48 homes.", "火事で家が焼けた。");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].outcome, Outcome::kDropped);
}

TEST(CompareFacts, FindsAnAddedFigure) {
  const std::vector<FactMatch> found =
      differences("The fire destroyed homes.", "火事で350棟の家が焼けた。");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].outcome, Outcome::kAdded);
}

TEST(CompareFacts, IsUnsureAboutADroppedOne) {
  EXPECT_TRUE(differences("One day it rained.", "雨が降った。").empty());
}

TEST(CompareFacts, CoversEveryFactOnce) {
  const std::string_view english = "On 3 May, 40 boats and 12 rafts left.";
  const std::string_view japanese = "５月３日、船40隻と小舟7隻が出た。";
  const std::vector<Fact> source = facts_of(english, Language::kEnglish);
  const std::vector<Fact> target = facts_of(japanese, Language::kJapanese);
  std::vector<unsigned> seen_source(source.size());
  std::vector<unsigned> seen_target(target.size());
  for (const FactMatch& match : compare(english, source, japanese, target)) {
    if (match.source) ++seen_source.at(*match.source);
    if (match.target) ++seen_target.at(*match.target);
  }
  EXPECT_EQ(seen_source, (std::vector<unsigned>{1, 1, 1}));
  EXPECT_EQ(seen_target, (std::vector<unsigned>{1, 1, 1}));
}

TEST(CompareFacts, StaysQuickOnThousandsOfFacts) {
  std::string source;
  std::string target;
  for (int i = 1000; i < 6000; ++i) {
    source += std::to_string(i * 7) + " seeds, ";
    target += "種が" + std::to_string(i * 7) + "個、";
  }
  EXPECT_TRUE(agree(source, target));
}

TEST(CompareFacts, TellsMorningFromAfternoon) {
  EXPECT_TRUE(changed("It closes at 5:30 p.m.", "閉館は午前5時30分だ。"));
  EXPECT_TRUE(agree("It closes at 5:30 p.m.", "閉館は5時30分だ。"));
}

TEST(CompareFacts, TakesNoWeekdayForADateStatedTwice) {
  EXPECT_TRUE(changed("On Monday it set the opening for May 2, 2031.",
                      "月曜日、開業日を2031年2月5日と決めた。"));
}

TEST(CompareFacts, TellsPartsFromOneAnother) {
  EXPECT_TRUE(changed("About a third of the wells are dry.", "井戸の約3分の2が枯れている。"));
}

TEST(CompareFacts, MatchesTheParagraphAsAWhole) {
  // "May" alone would take 5月3日 if the nearest pair came first.
  EXPECT_TRUE(agree("In May it rained. It opened on May 3 in 2031.",
                    "2031年の5月3日に開業した。5月は雨だった。"));
}

TEST(CompareFacts, FindsAWrongConversion) {
  EXPECT_TRUE(changed("The pass is 40 miles away.", "峠は約46キロ先だ。"));
  EXPECT_TRUE(agree("The pass is 40 miles away.", "峠は約64キロ先だ。"));
}

TEST(CompareFacts, CountsTheOneWhoIsNamed) {
  EXPECT_TRUE(agree("The mayor and three others signed.", "市長ら4人が署名した。"));
}

TEST(CompareFacts, FindsAnotherMultiple) {
  EXPECT_TRUE(changed("Exports rose threefold.", "輸出は5倍に増えた。"));
  EXPECT_TRUE(agree("Exports doubled.", "輸出は倍増した。"));
}

}  // namespace
}  // namespace taiyaku
