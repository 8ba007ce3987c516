#include <gtest/gtest.h>

#include "score/checks.h"
#include "score/render_fact.h"
#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

// One sentence, no tokens: all that the facts need.
Document document_of(std::string text, Language language) {
  Document document;
  document.text = std::move(text);
  const Span all{0, static_cast<std::uint32_t>(document.text.size())};
  document.sentences.push_back({all, {}});
  document.paragraphs.push_back({all, language, Role::kParagraph, {0, 1}});
  return document;
}

Language other(Language language) {
  return language == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
}

// What check_facts() says of a pair; messages refer to the pair's own documents.
std::vector<Finding> findings_of(std::string source, std::string target,
                                 Language from = Language::kEnglish) {
  const Document a = document_of(std::move(source), from);
  const Document b = document_of(std::move(target), other(from));
  PairAnalysis pair;
  pair.bitext = {{&a, {0, 1}, from}, {&b, {0, 1}, other(from)}};
  pair.source_facts = facts_of(a.text, from);
  pair.target_facts = facts_of(b.text, other(from));
  pair.fact_matches = compare_facts({a.text, a.sentences[0].span, from, &pair.source_facts},
                                    {b.text, b.sentences[0].span, other(from), &pair.target_facts});
  std::vector<Finding> findings;
  check_facts(pair, findings);
  return findings;
}

Finding only(std::string source, std::string target, Language from = Language::kEnglish) {
  const std::vector<Finding> found = findings_of(std::move(source), std::move(target), from);
  EXPECT_EQ(found.size(), 1u);
  return found.empty() ? Finding{} : found.front();
}

TEST(CheckFacts, SaysNothingOfEqualValues) {
  EXPECT_TRUE(findings_of("The dam cost $1.2 billion.", "ダムの費用は12億ドルだった。").empty());
}

TEST(CheckFacts, NamesBothValuesAndTheFactor) {
  const Finding finding = only("The dam cost $1.2 billion.", "ダムの費用は120億ドルだった。");
  EXPECT_EQ(finding.message,
            "$1.2 billion (1200000000 USD) became 120億ドル (12000000000 USD): ten times too much");
}

TEST(CheckFacts, SuggestsTheSourceValueInJapanese) {
  EXPECT_EQ(only("The dam cost $1.2 billion.", "ダムの費用は120億ドルだった。").suggestion,
            "12億ドル");
}

TEST(CheckFacts, SuggestsTheSourceValueInEnglish) {
  const Finding finding =
      only("ダムの費用は12億ドルだった。", "The dam cost $12 billion.", Language::kJapanese);
  EXPECT_EQ(finding.suggestion, "$1.2 billion");
  EXPECT_EQ(finding.rule->id, "NUM001");
}

TEST(CheckFacts, CallsAChangedMagnitudeCritical) {
  EXPECT_EQ(only("The dam cost $1.2 billion.", "ダムの費用は120億ドルだった。").severity,
            Severity::kCritical);
}

TEST(CheckFacts, CallsADroppedFigureMajor) {
  const Finding finding = only("The flood damaged 480 houses.", "洪水で家屋が被害を受けた。");
  EXPECT_EQ(finding.rule->id, "NUM002");
  EXPECT_EQ(finding.severity, Severity::kMajor);
  EXPECT_TRUE(finding.target.empty());
}

TEST(CheckFacts, CallsAnAddedFigureAnAddition) {
  const Finding finding = only("The flood damaged houses.", "洪水で家屋350棟が被害を受けた。");
  EXPECT_EQ(finding.rule->type, "Accuracy/Addition");
  EXPECT_TRUE(finding.source.empty());
}

TEST(CheckFacts, SortsChangesByKind) {
  EXPECT_EQ(only("It opened on June 3, 2019.", "2016年6月3日に開館した。").rule->detail, "date");
  EXPECT_EQ(only("The show starts at 8 p.m.", "公演は午後6時に始まる。").rule->detail, "time");
  EXPECT_EQ(only("The pipe is 40 kilometers long.", "管の長さは40メートルだ。").rule->detail,
            "unit");
  EXPECT_EQ(only("The court has 15 judges.", "裁判所には判事が18人いる。").rule->detail, "number");
}

TEST(CheckFacts, SaysWhenOnlyTheUnitDiffers) {
  EXPECT_EQ(only("The drive takes 24 hours.", "車で24年間かかる。").message,
            "24 hours became 24年間: the number agrees, the unit does not");
}

TEST(CheckFacts, LeavesOutTheValueThatTheWordsSay) {
  EXPECT_EQ(only("The court has 15 judges.", "裁判所には判事が18人いる。").message, "15 became 18");
  EXPECT_EQ(only("The shop opened in February.", "店は3月に開店した。").message,
            "February became 3月");
}

TEST(CheckFacts, ShowsTheValueBehindScalesAndLayouts) {
  EXPECT_EQ(only("It sold 3 million pots.", "鉢を3000万個売った。").message,
            "3 million (3000000) became 3000万 (30000000): ten times too much");
  EXPECT_EQ(only("It opened on June 3, 2019.", "2016年6月3日に開館した。").message,
            "June 3, 2019 (2019-06-03) became 2016年6月3日 (2016-06-03)");
}

TEST(CheckFacts, PointsAtBothSpans) {
  const Finding finding = only("It sold 3,126 pots.", "鉢を7,126個売った。");
  EXPECT_EQ(finding.source, (Span{8, 13}));
  EXPECT_EQ(finding.target, (Span{6, 11}));
}

Fact fact(FactKind kind, std::string value, std::string unit = "", bool approximate = false) {
  Fact out;
  out.kind = kind;
  out.value = std::move(value);
  out.unit = std::move(unit);
  out.approximate = approximate;
  return out;
}

TEST(CheckFacts, SuggestsTheRightConversion) {
  const Finding finding = only("The pass is 40 miles away.", "峠は約46キロ先だ。");
  EXPECT_EQ(finding.message, "40 miles became 46キロ: that is 約64キロ");
  EXPECT_EQ(finding.suggestion, "64キロ");
}

TEST(CheckFacts, MeasuresTheFactorOfAConversion) {
  const Finding finding = only("It burned 1,200 acres.", "約4900ヘクタールが焼けた。");
  EXPECT_EQ(finding.message, "1,200 acres became 4900ヘクタール: ten times too much");
}

TEST(CheckFacts, RepeatsNoWordThatStandsBeside) {
  EXPECT_EQ(only("Exports rose threefold.", "輸出は30倍に増えた。").suggestion, "3");
  EXPECT_EQ(only("The path is about 5 kilometers long.", "道は約8キロある。").suggestion, "5キロ");
}

TEST(CheckFacts, SuggestsSharesInWords) {
  EXPECT_EQ(only("One in four ships is late.", "船の5隻に1隻は遅れる。").suggestion, "4分の1");
  EXPECT_EQ(only("船の5分の2は遅れる。", "Four-fifths of the ships are late.", Language::kJapanese)
                .suggestion,
            "two-fifths");
}

TEST(CheckFacts, FitsTheSuggestionToItsPlace) {
  EXPECT_EQ(only("Three women were hurt.", "女性4名がけがをした。").suggestion, "3");
  EXPECT_EQ(only("She placed third.", "彼女は4位だった。").suggestion, "3位");
  EXPECT_EQ(
      only("18世紀の城だ。", "It is a castle of the 19th century.", Language::kJapanese).suggestion,
      "18th century");
  EXPECT_EQ(
      only("53歳の女性が優勝した。", "A 35-year-old woman won.", Language::kJapanese).suggestion,
      "53-year-old");
}

TEST(CheckFacts, SuggestsDurationsInTwoUnits) {
  EXPECT_EQ(only("It took two hours and 15 minutes.", "2時間45分かかった。").suggestion,
            "2時間15分");
  EXPECT_EQ(only("2時間45分かかった。", "It took 2 hours and 15 minutes.", Language::kJapanese)
                .suggestion,
            "2 hours and 45 minutes");
}

TEST(CheckFacts, SuggestsTheScaleOfTheLanguage) {
  EXPECT_EQ(only("It was 95 degrees Fahrenheit.", "気温は45度だった。").suggestion, "35度");
}

TEST(CheckFacts, KeepsTheUnitThatTheSourceHas) {
  EXPECT_EQ(only("It weighs 500 milligrams.", "重さは500グラムだ。").suggestion, "500ミリグラム");
}

TEST(RenderFact, WritesJapaneseValues) {
  const auto render = [](const Fact& f) { return render_fact(f, Language::kJapanese); };
  EXPECT_EQ(render(fact(FactKind::kMoney, "125000000", "USD")), "1億2500万ドル");
  EXPECT_EQ(render(fact(FactKind::kDate, "2019-06-03")), "2019年6月3日");
  EXPECT_EQ(render(fact(FactKind::kMeasure, "5", "kilometer", true)), "約5キロ");
  EXPECT_EQ(render(fact(FactKind::kTime, "T15:30")), "午後3時30分");
  EXPECT_EQ(render(fact(FactKind::kDate, "198X")), "1980年代");
}

TEST(RenderFact, WritesEnglishValues) {
  const auto render = [](const Fact& f) { return render_fact(f, Language::kEnglish); };
  EXPECT_EQ(render(fact(FactKind::kMoney, "350000", "JPY")), "350,000 yen");
  EXPECT_EQ(render(fact(FactKind::kDate, "XXXX-06-03")), "June 3");
  EXPECT_EQ(render(fact(FactKind::kMeasure, "6", "foot")), "6 feet");
  EXPECT_EQ(render(fact(FactKind::kOrdinal, "21")), "21st");
  EXPECT_EQ(render(fact(FactKind::kDate, "18XX")), "the 19th century");
}

TEST(RenderFact, IsSilentAboutVagueCounts) {
  Fact dozens = fact(FactKind::kNumber, "12", "", true);
  dozens.confidence = 0.2;
  EXPECT_EQ(render_fact(dozens, Language::kJapanese), "");
}

}  // namespace
}  // namespace taiyaku
