#include <gtest/gtest.h>

#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

TEST(EnglishNumber, GroupsDigits) {
  EXPECT_EQ(english("The town bought 1,234,567 bulbs."), "number 1234567 item");
}

TEST(EnglishNumber, ReadsIndianGroups) {
  EXPECT_EQ(english("It holds 12,34,567 seeds"), "number 1234567 item");
}

TEST(EnglishNumber, MultipliesByLakhAndCrore) {
  EXPECT_EQ(english("about three lakh"), "number 300000");
  EXPECT_EQ(english("1 crore"), "number 10000000");
}

TEST(EnglishNumber, MixesDigitsAndScales) {
  EXPECT_EQ(english("1.2 billion"), "number 1200000000");
}

TEST(EnglishNumber, ReadsSpelledOutNumbers) {
  EXPECT_EQ(english("two hundred and sixty-four"), "number 264");
  EXPECT_EQ(english("three thousand two hundred"), "number 3200");
}

TEST(EnglishNumber, AddsFractions) {
  EXPECT_EQ(english("two and a half"), "number 2.5");
  EXPECT_EQ(english("3 million and a half"), "number 3500000");
  EXPECT_EQ(english("two thirds"), "number 0.666666666666667");
}

TEST(EnglishNumber, KeepsNeighboursApart) {
  EXPECT_EQ(english("from 1.7 million four years earlier"), "number 1700000; duration 4 year");
}

TEST(EnglishNumber, MarksApproximateOnes) {
  const std::vector<Fact> facts = facts_of("roughly 400 guests", Language::kEnglish);
  ASSERT_EQ(facts.size(), 1u);
  EXPECT_TRUE(facts[0].approximate);
}

TEST(EnglishOrdinal, ReadsDigitsAndWords) {
  EXPECT_EQ(english("the 11th floor"), "ordinal 11");
  EXPECT_EQ(english("her twenty-fifth try"), "ordinal 25");
}

TEST(EnglishPercentage, AcceptsSignAndWords) {
  EXPECT_EQ(english("4.5%"), "percentage 4.5");
  EXPECT_EQ(english("thirty per cent"), "percentage 30");
}

TEST(EnglishPercentage, DividesBasisPoints) {
  EXPECT_EQ(english("25 basis points"), "percentage 0.25");
}

TEST(EnglishMoney, ReadsSymbols) {
  EXPECT_EQ(english("a $1.2 billion plant"), "money 1200000000 USD");
  EXPECT_EQ(english("£15m"), "money 15000000 GBP");
  EXPECT_EQ(english("HK$ 80"), "money 80 HKD");
}

TEST(EnglishMoney, ReadsWordsAndCodes) {
  EXPECT_EQ(english("five million yen"), "money 5000000 JPY");
  EXPECT_EQ(english("EUR 125"), "money 125 EUR");
}

TEST(EnglishMoney, AddsCents) { EXPECT_EQ(english("3 dollars and 74 cents"), "money 3.74 USD"); }

TEST(EnglishMoney, ReadsPence) { EXPECT_EQ(english("only 99p each"), "money 0.99 GBP"); }

TEST(EnglishMeasure, ReadsUnitsAndSymbols) {
  EXPECT_EQ(english("a four-mile walk"), "measure 4 mile");
  EXPECT_EQ(english("660 square meters"), "measure 660 square-meter");
  EXPECT_EQ(english("80 km/h"), "measure 80 kilometer-per-hour");
}

TEST(EnglishMeasure, AddsInchesToFeet) {
  EXPECT_EQ(english("5 feet 3 inches"), "measure 5.25 foot");
}

TEST(EnglishTemperature, NeedsAScaleOrContext) {
  EXPECT_EQ(english("20 degrees Celsius"), "temperature 20 celsius");
  EXPECT_EQ(english("The weather reached 31 degrees"), "temperature 31 degree");
  EXPECT_EQ(english("Turn left 45 degrees"), "measure 45 degree");
}

TEST(EnglishAge, ReadsCompoundsAndAppositions) {
  EXPECT_EQ(english("a 46-year-old lawyer"), "age 46 year");
  EXPECT_EQ(english("Ms. Ito, 52, runs a bakery"), "age 52 year");
}

TEST(EnglishDuration, AddsHalvesAndSmallerUnits) {
  EXPECT_EQ(english("a year and a half"), "duration 1.5 year");
  EXPECT_EQ(english("2 hours and 30 minutes"), "duration 2.5 hour");
}

TEST(EnglishDate, ReadsTheUsualLayouts) {
  EXPECT_EQ(english("June 3, 2019"), "date 2019-06-03");
  EXPECT_EQ(english("3 June 2019"), "date 2019-06-03");
  EXPECT_EQ(english("2019-06-03"), "date 2019-06-03");
  EXPECT_EQ(english("Monday, June 3rd"), "date XXXX-06-03");
}

TEST(EnglishDate, ReadsDecadesAndCenturies) {
  EXPECT_EQ(english("in the 1990s"), "date 199X");
  EXPECT_EQ(english("a 19th-century church"), "date 18XX");
}

TEST(EnglishDate, ExpandsRangesOfYears) {
  EXPECT_EQ(english("the war of 1981-87"), "date 1981; date 1987");
}

TEST(EnglishDate, ReadsEveryHolidayOfTheTable) {
  EXPECT_EQ(english("April Fool's Day"), "date XXXX-04-01");
  EXPECT_EQ(english("Boxing Day"), "date XXXX-12-26");
  EXPECT_EQ(english("Earth Day"), "date XXXX-04-22");
  EXPECT_EQ(english("Halloween"), "date XXXX-10-31");
  EXPECT_EQ(english("Independence Day"), "date XXXX-07-04");
  EXPECT_EQ(english("May Day"), "date XXXX-05-01");
  EXPECT_EQ(english("New Year's Eve"), "date XXXX-12-31");
  EXPECT_EQ(english("St. Patrick's Day"), "date XXXX-03-17");
  EXPECT_EQ(english("Valentine's Day"), "date XXXX-02-14");
  EXPECT_EQ(english("Veterans Day"), "date XXXX-11-11");
}

TEST(EnglishDate, TellsMayAndMarchFromVerbs) {
  EXPECT_EQ(english("They may march on Tuesday"), "date XXXX-WXX-2");
  EXPECT_EQ(english("It opened in May"), "date XXXX-05");
}

TEST(EnglishTime, ReadsClockAndWords) {
  EXPECT_EQ(english("at 3 p.m."), "time T15");
  EXPECT_EQ(english("half past seven"), "time T07:30");
  EXPECT_EQ(english("a quarter to nine"), "time T08:45");
}

TEST(EnglishTime, ReadsTwoHoursAsARange) {
  EXPECT_EQ(english("from 3 to 5 p.m. today"), "time T15; time T17");
  EXPECT_EQ(english("2 to 4 in the afternoon"), "time T14; time T16");
  EXPECT_EQ(english("open 10 to 6 p.m. daily"), "time T10; time T18");
  EXPECT_EQ(english("between 15 and 20 to 9 p.m."), "number 15; time T20:40");
}

TEST(EnglishTime, HasNoSixtiethMinute) { EXPECT_EQ(english("0 to 5 p.m."), "number 0; time T17"); }

TEST(EnglishTime, CountsMinutesBeforeTheHour) {
  EXPECT_EQ(english("20 to 9 p.m."), "time T20:40");
  EXPECT_EQ(english("ten to nine in the evening"), "time T20:50");
}

TEST(EnglishDatetime, JoinsDateAndTime) {
  EXPECT_EQ(english("July 5 at 5:30 p.m."), "datetime XXXX-07-05T17:30");
}

TEST(EnglishDate, ReadsThePossessiveOfMonthsAndDays) {
  EXPECT_EQ(english("January's storm"), "date XXXX-01");
  EXPECT_EQ(english("after Friday's vote"), "date XXXX-WXX-5");
  EXPECT_EQ(english("the Valentine's Day sale"), "date XXXX-02-14");
}

TEST(EnglishDate, ReadsFeastsThatMove) {
  EXPECT_EQ(english("on Thanksgiving Day"), "date XXXX-11-WXX-4-4");
  EXPECT_EQ(english("by Easter 2027"), "date 2027-EASTER");
  EXPECT_EQ(english("Easter Island and a father's day of rest"), "");
}

TEST(EnglishDate, ReadsDecadesInWords) {
  EXPECT_EQ(english("the music of the late sixties"), "date XX6X");
  EXPECT_EQ(english("a man in his late sixties"), "age 60 year");
}

TEST(EnglishDuration, AddsThreeUnits) {
  EXPECT_EQ(english("1 hour, 30 minutes and 36 seconds"), "duration 1.51 hour");
  EXPECT_EQ(english("a two-hour-and-15-minute film"), "duration 2.25 hour");
}

TEST(EnglishDate, ReadsQuartersByTheirMonths) {
  EXPECT_EQ(english("the July-September quarter of 2021"), "date 2021-Q3");
  EXPECT_EQ(english("the June quarter"), "date XXXX-06");
}

TEST(EnglishShare, ReadsOneInFour) {
  EXPECT_EQ(english("One in four pupils"), "number 0.25");
  EXPECT_EQ(english("nine in every 10 boats"), "number 0.9");
  EXPECT_EQ(english("a 1-in-5 chance"), "number 0.2");
  EXPECT_EQ(english("one person in three is"), "number 0.333333333333333");
}

TEST(EnglishShare, LeavesCountsPlacesAndTimesApart) {
  EXPECT_EQ(english("He won three in four games"), "number 3; number 4");
  EXPECT_EQ(english("five in 2019"), "number 5; date 2019");
  EXPECT_EQ(english("two in three days"), "number 2; duration 3 day");
}

TEST(EnglishNonNumber, LeavesIdiomsAlone) {
  EXPECT_EQ(english("On cloud nine, at the eleventh hour, a nine-to-five job"), "");
  EXPECT_EQ(english("six of one and half a dozen of the other"), "");
  EXPECT_EQ(english("First of all, a two-faced one-off high five"), "");
}

TEST(EnglishNonNumber, LeavesPronounsAndNamesAlone) {
  EXPECT_EQ(english("No one took one of those."), "");
  EXPECT_EQ(english("This one is mine."), "");
  EXPECT_EQ(english("COVID-19"), "");
  EXPECT_EQ(english("file 24703L202"), "");
}

TEST(EnglishNonNumber, SkipsWebAddresses) {
  EXPECT_EQ(english("See https://example.org/a?q=30%25 now"), "");
}

TEST(EnglishNonNumber, DoesNotScaleMars) { EXPECT_EQ(english("the Mars 2020 team"), "date 2020"); }

}  // namespace
}  // namespace taiyaku
