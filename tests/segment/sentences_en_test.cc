#include "segment_fixture.h"

namespace taiyaku {
namespace {

TEST(EnglishSentences, EndAtFullStops) {
  EXPECT_EQ(split_english("The bridge was closed. Cars had to wait."),
            (Strings{"The bridge was closed.", "Cars had to wait."}));
}

TEST(EnglishSentences, TitlesDoNotEndThem) {
  EXPECT_EQ(split_english("Dr. Mori met Gov. Lane and Mrs. Ito on Friday.").size(), 1U);
}

TEST(EnglishSentences, CountryAbbreviationBeforeAName) {
  EXPECT_EQ(split_english("The U.S. Treasury sold bonds.").size(), 1U);
}

TEST(EnglishSentences, CountryAbbreviationAtTheEnd) {
  EXPECT_EQ(split_english("They moved to the U.S. The family stayed there."),
            (Strings{"They moved to the U.S.", "The family stayed there."}));
}

TEST(EnglishSentences, InitialsDoNotEndThem) {
  EXPECT_EQ(split_english("J. K. Sato wrote to Mary T. Hill about it.").size(), 1U);
}

TEST(EnglishSentences, CompanyAbbreviations) {
  EXPECT_EQ(split_english("Acme Inc. and Bolt Co. merged. Later Acme Corp. It failed.").size(), 3U);
}

TEST(EnglishSentences, NumbersAfterAbbreviations) {
  EXPECT_EQ(split_english("See No. 10 on p. 32 and Fig. 4 for Jan. 5 prices.").size(), 1U);
}

TEST(EnglishSentences, TheWordNoEndsOne) {
  EXPECT_EQ(split_english("She said no. Nobody asked again.").size(), 2U);
}

TEST(EnglishSentences, TimesOfDay) {
  EXPECT_EQ(split_english("It opened at 9 a.m. Visitors were waiting."),
            (Strings{"It opened at 9 a.m.", "Visitors were waiting."}));
  EXPECT_EQ(split_english("It starts at 9 a.m. EST on Monday.").size(), 1U);
}

TEST(EnglishSentences, DecimalsAndMoney) {
  EXPECT_EQ(split_english("Prices rose 3.5 percent to $2.40. Wages fell.").size(), 2U);
}

TEST(EnglishSentences, ClosingQuotesStay) {
  EXPECT_EQ(split_english("“We will wait.” He smiled. \"It is late.\" She left."),
            (Strings{"“We will wait.”", "He smiled.", "\"It is late.\"", "She left."}));
}

TEST(EnglishSentences, QuotationIsPartOfTheSentenceThatQuotes) {
  EXPECT_EQ(split_english("“Stop! Come back!” he shouted.").size(), 1U);
  EXPECT_EQ(split_english("\"Why not?\" Ms. Hara asked.").size(), 1U);
}

TEST(EnglishSentences, UnclosedQuoteSwallowsNothing) {
  EXPECT_EQ(split_english("“We have no power. We have no water. We wait.").size(), 3U);
}

TEST(EnglishSentences, BracketInsideASentence) {
  EXPECT_EQ(split_english("The plan (see p. 3. It is long.) failed.").size(), 1U);
  EXPECT_EQ(split_english("It rained. (Nobody minded.) They played on.").size(), 3U);
}

TEST(EnglishSentences, Ellipses) {
  EXPECT_EQ(split_english("She waited . . . and waited.").size(), 1U);
  EXPECT_EQ(split_english("He turned away... Then he ran.").size(), 2U);
}

TEST(EnglishSentences, AddressesStayWhole) {
  EXPECT_EQ(split_english("Write to a.b@mail.example or see http://News.Example.com now.").size(),
            1U);
}

TEST(EnglishSentences, MissingSpaceAfterTheStop) {
  EXPECT_EQ(split_english("The shop closed.Nobody came."),
            (Strings{"The shop closed.", "Nobody came."}));
}

TEST(EnglishSentences, NamesWithAnExclamationMark) {
  EXPECT_EQ(split_english("She left Yahoo! Japan in May.").size(), 1U);
}

TEST(EnglishSentences, ListItemsOnOneLine) {
  EXPECT_EQ(split_english("1) Wash the rice. 2) Add water. 3) Wait."),
            (Strings{"1) Wash the rice.", "2) Add water.", "3) Wait."}));
  EXPECT_EQ(split_english("a) bread b) milk"), (Strings{"a) bread", "b) milk"}));
}

TEST(EnglishSentences, NoteNumbersStay) {
  EXPECT_EQ(split_english("The town grew quickly.[3] Its walls fell."),
            (Strings{"The town grew quickly.[3]", "Its walls fell."}));
}

TEST(EnglishSentences, LineEndBeforeLowerCaseIsASpace) {
  EXPECT_EQ(split_english("The ferry left the\nharbour at noon.").size(), 1U);
  EXPECT_EQ(split_english("Ferry leaves harbour\nThe ferry left at noon.").size(), 2U);
}

TEST(EnglishSentences, LabelsStayWithWhatTheyLabel) {
  EXPECT_EQ(split_english("Q. Can I cancel my order? A. You can until noon.").size(), 2U);
}

TEST(EnglishSentences, MarksAloneAreOneSentence) {
  EXPECT_EQ(split_english("? ? ?").size(), 1U);
  EXPECT_TRUE(split_english(" \n\t ").empty());
}

TEST(EnglishSentences, MarkerAfterNinetyNineIsOneHundred) {
  EXPECT_EQ(split_english("99) the last chair 100) the first table"),
            (Strings{"99) the last chair", "100) the first table"}));
}

}  // namespace
}  // namespace taiyaku
