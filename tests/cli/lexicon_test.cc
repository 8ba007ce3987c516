// taiyaku lexicon lookup: words as they stand in texts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Outcome look_up(const std::string& word) {
  return run_taiyaku({"lexicon", "lookup", "--lexicon", TAIYAKU_LEXICON, word});
}

TEST(LexiconLookup, TellsWordWeightAndSource) {
  EXPECT_THAT(look_up("キロメートル").output, HasSubstr("キロメートル\tkilometer\t0.9"));
  EXPECT_THAT(look_up("キロメートル").output, HasSubstr("\tCLDR\n"));
}

TEST(LexiconLookup, FindsInflectedEnglish) {
  EXPECT_THAT(look_up("Decreased").output, HasSubstr("decrease\t減少\t"));
  EXPECT_THAT(look_up("Square Meters").output, HasSubstr("square meter\t平方メートル\t"));
}

TEST(LexiconLookup, FindsTheDictionaryFormOfJapanese) {
  EXPECT_THAT(look_up("食べた").output, HasSubstr("食べる\teat\t"));
}

TEST(LexiconLookup, FindsCountriesWrittenInOneKanji) {
  const std::string three = look_up("日米韓").output;
  EXPECT_THAT(three, AllOf(HasSubstr("\tjapan\t"), HasSubstr("\tu.s.\t"), HasSubstr("\tkorean\t")));
  const std::string two = look_up("米露").output;
  EXPECT_THAT(two, AllOf(HasSubstr("\trussia\t"), HasSubstr("\tamerican\t")));
}

TEST(LexiconLookup, UnknownWordIsAnError) {
  const Outcome outcome = look_up("zzqxv");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, StartsWith("taiyaku: 'zzqxv' is not in the lexicon"));
}

}  // namespace
}  // namespace taiyaku::testing
