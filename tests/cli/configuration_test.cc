// The configuration file, through the program.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kWrong[] =
    "The company carried 1.2 million passengers in 2023.\t同社は2023年に1200万人の乗客を運んだ。\n";

class Configuration : public ::testing::Test {
 protected:
  Outcome check(const std::string& configuration, std::vector<std::string> options = {}) {
    directory.file(".taiyaku.toml", configuration);
    std::filesystem::create_directories(directory.path() / "drafts");
    options.insert(options.begin(), "check");
    options.push_back(directory.file("drafts/pairs.tsv", kWrong));
    return run_taiyaku(options);
  }
  std::string path() const { return (directory.path() / ".taiyaku.toml").string(); }

  TemporaryDirectory directory;
};

TEST_F(Configuration, IsFoundAboveTheInput) {
  EXPECT_EQ(check("").status, 1);
  EXPECT_EQ(check("fail-on = \"never\"\n").status, 0);
  EXPECT_EQ(check("[check]\nno-fail = true\n").status, 0);
}

TEST_F(Configuration, CommandLineIsHeardFirst) {
  EXPECT_EQ(check("fail-on = \"never\"\n", {"--fail-on", "minor"}).status, 1);
  EXPECT_EQ(check("fail-on = \"never\"\n", {"--no-config"}).status, 1);
}

TEST_F(Configuration, TableOfTheCommandIsHeardBeforeTheRest) {
  EXPECT_EQ(check("fail-on = \"never\"\n[check]\nfail-on = \"minor\"\n").status, 1);
  EXPECT_EQ(check("fail-on = \"never\"\n[align]\njobs = 2\n").status, 0);
}

TEST_F(Configuration, OtherFileIsNamed) {
  const std::string other = directory.file("other.toml", "fail-on = \"never\"\n");
  EXPECT_EQ(check("fail-on = \"minor\"\n", {"--config", other}).status, 0);
  EXPECT_EQ(check("", {"--config", other + "x"}).status, 2);
}

TEST_F(Configuration, PathsAreRelativeToIt) {
  directory.file("terms.tsv", "passenger\t旅客\n");
  EXPECT_THAT(check("glossary = \"terms.tsv\"\n").output, HasSubstr("TERM001"));
}

TEST_F(Configuration, SuppressionsAreCountedAndDoNotRaiseTheRisk) {
  const Outcome outcome = check("[[suppress]]\nrule = \"number\"\nwords = '1\\.2 m'\n");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.output, HasSubstr("1 pair: 0 fail, 0 review, 1 pass"));
  EXPECT_THAT(outcome.output, ContainsRegex("; 1[ \n]suppressed"));
}

TEST_F(Configuration, RulesAreIgnored) {
  const Outcome outcome = check("ignore = [\"NUM\"]\n");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.output, Not(HasSubstr("suppressed")));
  EXPECT_EQ(check("ignore = \"NUM\"\n", {"--ignore", "OMIT"}).status, 1);
}

struct Mistake {
  const char* text;
  const char* message;
};

TEST_F(Configuration, MistakesAreLocated) {
  const Mistake mistakes[] = {
      {"\nfoo = 1\n", ":2: no setting 'foo'"},
      {"output = \"x\"\n", ":1: no setting 'output'"},
      {"fail-on = \"bad\"\n", ":1: --fail-on bad: use minor"},
      {"lossy = \"yes\"\n", ":1: lossy is on or off"},
      {"[align]\njobs = \"2\"\n", ":2: jobs is a number"},
      {"[align]\njobs = 0\n", ":2: --jobs 0"},
      {"[check]\njobs = 2\n", ":2: no setting 'jobs' of check"},
      {"[chek]\n", ":1: no command 'chek'"},
      {"ignore = [\"XYZ\"]\n", ":1: --ignore XYZ: no such rule"},
      {"glossary = 3\n", ":1: glossary is a text"},
      {"suppress = 3\n", ":1: suppress is a list"},
      {"[[suppress]]\nreason = \"\"\n", ":1: suppresses everything"},
      {"[[suppress]]\nrule = \"XYZ\"\n", ":2: no rule 'XYZ'"},
      {"[[suppress]]\nword = \"a\"\n", ":2: no key 'word'"},
      {"[[suppress]]\nwords = '('\n", ":1: '(' is no regular expression"},
      {"fail-on = [\n", ": is no TOML"},
      {"fail-on = \"major\"\nfail-on = \"minor\"\n", ":2: is no TOML"},
      {"fail-on = \"\xff\"\n", ": is no TOML"},
  };
  for (const Mistake& mistake : mistakes) {
    const Outcome outcome = check(mistake.text);
    EXPECT_EQ(outcome.status, 2) << mistake.text;
    EXPECT_THAT(outcome.errors, AllOf(HasSubstr(path()), HasSubstr(mistake.message)));
  }
}

TEST_F(Configuration, DeepNestingIsRefused) {
  const Outcome outcome = check("a = " + std::string(100'000, '['));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("is no TOML"));
}

TEST_F(Configuration, ShowSaysWhereEachValueComesFrom) {
  const std::string file = directory.file(".taiyaku.toml", "\nignore = [\"NUM\", \"name\"]\n");
  const std::string text = directory.file("text.txt", "");
  const std::string shown =
      run_taiyaku({"config", "show", "check", "--fail-on", "minor", text}).output;
  EXPECT_THAT(shown, HasSubstr("configuration file: " + file));
  EXPECT_THAT(shown, ContainsRegex("ignore +NUM, name +" + file + ":2"));
  EXPECT_THAT(shown, ContainsRegex("fail-on +minor +command line"));
  EXPECT_THAT(shown, ContainsRegex("format +text +default"));
}

TEST(Config, NeedsShow) {
  EXPECT_EQ(run_taiyaku({"config"}).status, 2);
  EXPECT_EQ(run_taiyaku({"config", "--help"}).status, 0);
}

}  // namespace
}  // namespace taiyaku::testing
