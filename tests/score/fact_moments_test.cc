#include "score/fact_moments.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

Moment moment(std::string_view timex) { return from_timex(timex).value_or(Moment{}); }

double agree(std::string_view a, std::string_view b) {
  EXPECT_EQ(moments_agree(moment(a), moment(b)), moments_agree(moment(b), moment(a)));
  return moments_agree(moment(a), moment(b));
}

TEST(FactMoments, ReadsItsOwnTimex) {
  for (const std::string_view timex : {"2021-Q3", "XXXX-Q1", "2019-06-03", "199X", "18XX", "T15:00",
                                       "2027-EASTER-2", "XXXX-01-WXX-1-2"})
    EXPECT_EQ(to_timex(moment(timex)), timex);
}

TEST(FactMoments, QuartersAgreeWithTheirMonths) {
  EXPECT_EQ(agree("2021-Q3", "2021-Q3"), 1);
  EXPECT_EQ(agree("2021-Q3", "2021-Q2"), 0);
  EXPECT_EQ(agree("2021-Q3", "2020-Q3"), 0);
  EXPECT_GT(agree("2021-Q3", "XXXX-09"), 0);
  EXPECT_EQ(agree("2021-Q3", "XXXX-01"), 0);
}

TEST(FactMoments, APeriodIsNotItsFirstYear) {
  EXPECT_EQ(agree("198X", "1980"), 0);
  EXPECT_EQ(agree("19XX", "1900"), 0);
  EXPECT_EQ(agree("198X", "198X"), 1);
  EXPECT_EQ(agree("20XX", "200X"), 1);
  EXPECT_EQ(agree("XX8X", "198X"), 1);
}

TEST(FactMoments, WeekdaysStandForDays) {
  EXPECT_GT(agree("XXXX-WXX-4", "XXXX-XX-09"), 0);
  EXPECT_EQ(agree("XXXX-WXX-4", "XXXX-WXX-5"), 0);
}

TEST(FactMoments, FeastsAgreeWithTheirDays) {
  EXPECT_EQ(agree("2027-EASTER", "2027-03-28"), 0.9);
  EXPECT_EQ(agree("2024-EASTER+1", "2024-04-01"), 0.9);
  EXPECT_EQ(agree("2027-11-WXX-4-4", "2027-11-25"), 0.9);
  EXPECT_EQ(agree("2027-05-WXX-1-5", "2027-05-31"), 0.9);
  EXPECT_EQ(agree("2027-11-WXX-4-4", "2027-11-18"), 0);
}

TEST(FactMoments, FeastsWithoutAYearAgreeWithEveryDayTheyMayFallOn) {
  EXPECT_GT(agree("XXXX-EASTER", "XXXX-04-25"), 0);
  EXPECT_EQ(agree("XXXX-EASTER", "XXXX-04-26"), 0);
  EXPECT_GT(agree("XXXX-11-WXX-4-4", "XXXX-11-22"), 0);
  EXPECT_EQ(agree("XXXX-11-WXX-4-4", "XXXX-11-21"), 0);
  EXPECT_EQ(agree("XXXX-EASTER", "XXXX-11-WXX-4-4"), 0);
}

TEST(FactMoments, NumericDatesMayChangeDayAndMonth) {
  Moment numeric = moment("2023-10-02");
  numeric.swappable = true;
  EXPECT_GT(moments_agree(numeric, moment("2023-02-10")), 0);
  EXPECT_EQ(moments_agree(moment("2023-10-02"), moment("2023-02-10")), 0);
  EXPECT_EQ(moments_agree(numeric, moment("2024-02-10")), 0);
}

TEST(FactMoments, AFullDateSaysItsYear) {
  EXPECT_TRUE(is_said_by(moment("2019"), moment("2019-06-03")));
  EXPECT_FALSE(is_said_by(moment("2019-06-03"), moment("XXXX-WXX-1")));
}

}  // namespace
}  // namespace taiyaku
