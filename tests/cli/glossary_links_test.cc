// What the user's glossary means for alignment, omissions and names.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kPair[] =
    "Maria Lindqvist paid for the new library in Oslo.\t"
    "ペトラ・ヨハンソンがオスロの新しい図書館の費用を出した。\n";

TEST(GlossaryLinks, TranslatedNameIsNeitherOmittedNorWrong) {
  const TemporaryDirectory directory;
  const std::string pairs = directory.file("pairs.tsv", kPair);
  const std::string terms = directory.file("terms.tsv", "Maria Lindqvist\tペトラ・ヨハンソン\n");
  EXPECT_THAT(run_taiyaku({"check", pairs}).output, HasSubstr("NAME001"));
  const std::string found = run_taiyaku({"check", "--glossary", terms, pairs}).output;
  for (const char* rule : {"NAME", "OMIT", "ADD", "TERM"}) EXPECT_THAT(found, Not(HasSubstr(rule)));
  EXPECT_THAT(found, HasSubstr("1 pass"));
}

TEST(GlossaryLinks, AlignGoesByTheGlossary) {
  const TemporaryDirectory directory;
  const std::string english = directory.file("en",
                                             "This was a kind of Flemquist, they said.\n"
                                             "This was a kind of Blimquat, they said.\n");
  const std::string japanese = directory.file("ja", "燐火灯であった。\n");
  const std::string terms = directory.file("terms.tsv", "Blimquat\t燐火灯\n");
  const Outcome outcome =
      run_taiyaku({"align", "--presegmented", "--source-lang", "en", "--target-lang", "ja",
                   "--format", "vecalign", "--glossary", terms, english, japanese});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("[1]:[0]:"));
}

}  // namespace
}  // namespace taiyaku::testing
