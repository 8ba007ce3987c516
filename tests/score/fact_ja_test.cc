#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

TEST(JapaneseNumber, MixesDigitsAndScales) {
  EXPECT_EQ(japanese("3億5000万"), "number 350000000");
  EXPECT_EQ(japanese("1万0363・18で終えた"), "number 10363.18");
}

TEST(JapaneseNumber, ReadsKanjiAndDaiji) {
  EXPECT_EQ(japanese("二千三百五十個"), "number 2350 item");
  EXPECT_EQ(japanese("二〇三四"), "number 2034");
  EXPECT_EQ(japanese("壱万弐千円"), "money 12000 JPY");
}

TEST(JapaneseNumber, FoldsFullWidth) { EXPECT_EQ(japanese("１７５，０００"), "number 175000"); }

TEST(JapaneseNumber, AcceptsSpacedWriting) {
  EXPECT_EQ(japanese("1 万 5 千 人"), "number 15000 person");
}

TEST(JapaneseNumber, ReadsFractions) {
  EXPECT_EQ(japanese("5分の2"), "number 0.4");
  EXPECT_EQ(japanese("三と四分の一"), "number 3.25");
}

TEST(JapaneseNumber, ReadsFractionSigns) {
  EXPECT_EQ(japanese("½カップ"), "measure 0.5 cup");
  EXPECT_EQ(japanese("2¾カップ"), "measure 2.75 cup");
}

TEST(JapaneseNumber, JoinsHalfWidthVoicingOnlyToKanaThatTakeIt) {
  EXPECT_EQ(japanese("3ｶﾞﾛﾝ"), "measure 3 gallon");
  EXPECT_EQ(japanese("5ﾄﾞﾙ"), "money 5 USD");
  EXPECT_EQ(japanese("4ﾅﾞ"), "number 4");
}

TEST(JapaneseNumber, MarksVagueCounts) {
  const std::vector<Fact> facts = facts_of("数万人が集まった。", Language::kJapanese);
  ASSERT_EQ(facts.size(), 1u);
  EXPECT_EQ(facts[0].value, "10000");
  EXPECT_TRUE(facts[0].approximate);
}

TEST(JapaneseNumber, MultipliesDozens) {
  EXPECT_EQ(japanese("鉛筆を3ダース買った。"), "number 36");
}

TEST(JapaneseOrdinal, ReadsPrefixAndSuffix) {
  EXPECT_EQ(japanese("第3回"), "ordinal 3");
  EXPECT_EQ(japanese("5番目の窓"), "ordinal 5");
}

TEST(JapanesePercentage, AddsTenthsAndHundredths) {
  EXPECT_EQ(japanese("打率3割8分7厘"), "percentage 38.7");
  EXPECT_EQ(japanese("百分の三"), "percentage 3");
  EXPECT_EQ(japanese("20パーセント"), "percentage 20");
}

TEST(JapaneseMoney, ReadsCurrencies) {
  EXPECT_EQ(japanese("12億ドル"), "money 1200000000 USD");
  EXPECT_EQ(japanese("3ドル74セント"), "money 3.74 USD");
  EXPECT_EQ(japanese("1.2兆円"), "money 1200000000000 JPY");
}

TEST(JapaneseMeasure, ReadsUnits) {
  EXPECT_EQ(japanese("660平方メートル"), "measure 660 square-meter");
  EXPECT_EQ(japanese("時速120キロ"), "measure 120 kilometer-per-hour");
  EXPECT_EQ(japanese("２５㎞"), "measure 25 kilometer");
}

TEST(JapaneseMeasure, TellsKilogramsByContext) {
  EXPECT_EQ(japanese("体重が5キロ減った。"), "measure 5 kilogram");
}

TEST(JapaneseTemperature, ReadsScaleSignAndFrost) {
  EXPECT_EQ(japanese("摂氏マイナス5度"), "temperature -5 celsius");
  EXPECT_EQ(japanese("氷点下10度"), "temperature -10 celsius");
}

TEST(JapaneseAge, ReadsAges) { EXPECT_EQ(japanese("29歳の会社員"), "age 29 year"); }

TEST(JapaneseDuration, AddsHalvesAndSmallerUnits) {
  EXPECT_EQ(japanese("1年半"), "duration 1.5 year");
  EXPECT_EQ(japanese("2時間30分"), "duration 2.5 hour");
  EXPECT_EQ(japanese("18か月"), "duration 18 month");
}

TEST(JapaneseDuration, AddsThreeUnits) {
  EXPECT_EQ(japanese("1時間30分36秒で完走"), "duration 1.51 hour");
}

TEST(JapaneseDate, ReadsErasAndLetters) {
  EXPECT_EQ(japanese("令和元年"), "date 2019");
  EXPECT_EQ(japanese("Ｒ5年"), "date 2023");
  EXPECT_EQ(japanese("㍻30年10月"), "date 2018-10");
}

TEST(JapaneseDate, ReadsWeekdaysWithTheDay) {
  EXPECT_EQ(japanese("2019年6月3日（月）"), "date 2019-06-03");
  EXPECT_EQ(japanese("火曜日に"), "date XXXX-WXX-2");
}

TEST(JapaneseDate, ExpandsRangesOfYears) {
  EXPECT_EQ(japanese("1869～95年"), "date 1869; date 1895");
}

TEST(JapaneseDate, TellsYearsFromSpansOfYears) {
  EXPECT_EQ(japanese("2000年もの歴史"), "duration 2000 year");
  EXPECT_EQ(japanese("10年前"), "duration 10 year");
}

TEST(JapaneseDate, ReadsDecadesAndCenturies) {
  EXPECT_EQ(japanese("1990年代"), "date 199X");
  EXPECT_EQ(japanese("19世紀"), "date 18XX");
}

TEST(JapaneseDate, ReadsEveryHolidayOfTheTable) {
  EXPECT_EQ(japanese("クリスマス・イブ"), "date XXXX-12-24");
  EXPECT_EQ(japanese("大みそか"), "date XXXX-12-31");
  EXPECT_EQ(japanese("元旦"), "date XXXX-01-01");
  EXPECT_EQ(japanese("独立記念日"), "date XXXX-07-04");
  EXPECT_EQ(japanese("バレンタインデー"), "date XXXX-02-14");
  EXPECT_EQ(japanese("ハロウィーン"), "date XXXX-10-31");
  EXPECT_EQ(japanese("エイプリルフール"), "date XXXX-04-01");
  EXPECT_EQ(japanese("アースデー"), "date XXXX-04-22");
}

TEST(JapaneseDate, ReadsFeastsThatMove) {
  EXPECT_EQ(japanese("成人の日に"), "date XXXX-01-WXX-1-2");
  EXPECT_EQ(japanese("イースターの朝"), "date XXXX-EASTER");
}

TEST(JapaneseDate, TellsHolidaysFromLongerWords) {
  EXPECT_EQ(japanese("元日本代表は母の日記を読み、海の日差しを浴びた。"), "");
  EXPECT_EQ(japanese("イースター島を一日中歩いた。"), "");
}

TEST(JapaneseDate, TakesTheCenturyFromTheEraInBrackets) {
  EXPECT_EQ(japanese("２３（大正１２）年"), "date 1923");
}

TEST(JapaneseShare, ReadsOneInFour) {
  EXPECT_EQ(japanese("4人に1人が"), "number 0.25");
  EXPECT_EQ(japanese("三軒に一軒は"), "number 0.333333333333333");
  EXPECT_EQ(japanese("10件に3件の割合"), "number 0.3");
}

TEST(JapaneseShare, LeavesWhatIsHandedOutApart) {
  EXPECT_EQ(japanese("4人に2人ずつ"), "number 4 person; number 2 person");
  EXPECT_EQ(japanese("10人に3人の教師"), "number 10 person; number 3 person");
}

TEST(JapaneseTime, ReadsHalvesOfTheDay) {
  EXPECT_EQ(japanese("午後2時"), "time T14");
  EXPECT_EQ(japanese("夜７時半"), "time T19:30");
  EXPECT_EQ(japanese("正午に"), "time T12");
}

TEST(JapaneseDatetime, JoinsDateAndTime) {
  EXPECT_EQ(japanese("1月24日午後1時30分"), "datetime XXXX-01-24T13:30");
}

TEST(JapaneseNonNumber, LeavesNamesAlone) {
  EXPECT_EQ(japanese("一宮市の五十嵐さんと三重県の千葉さん"), "");
  EXPECT_EQ(japanese("四国と九州の八百屋"), "");
}

TEST(JapaneseNonNumber, LeavesIdiomsAlone) {
  EXPECT_EQ(japanese("一石二鳥で十分だ。一部は一方的だ。"), "");
  EXPECT_EQ(japanese("万一、統一が唯一の道なら一緒に行く。"), "");
}

}  // namespace
}  // namespace taiyaku
