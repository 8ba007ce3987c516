// --quiet, --verbose and --progress.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr char kArticle[] =
    "It rained on Monday, and the river rose.\n\n月曜日に雨が降り、川が増水した。\n\n"
    "The company carried 1.2 million passengers in "
    "2023.\n\n同社は2023年に1200万人の乗客を運んだ。\n";

TEST(Quiet, LeavesOutWhatPasses) {
  const Outcome usual = run_taiyaku({"check", "-"}, kArticle);
  EXPECT_THAT(usual.output, AllOf(HasSubstr("PASS"), HasSubstr("FAIL")));
  const Outcome quiet = run_taiyaku({"check", "--quiet", "-"}, kArticle);
  EXPECT_EQ(quiet.status, 1);
  EXPECT_THAT(quiet.output, AllOf(Not(HasSubstr("PASS")), HasSubstr("FAIL"), HasSubstr("2 pairs")));
}

TEST(Quiet, ChangesNoRecord) {
  const auto pairs = [](const Outcome& outcome) {
    return outcome.output.substr(outcome.output.find('\n'));
  };
  EXPECT_EQ(pairs(run_taiyaku({"check", "--format", "jsonl", "-"}, kArticle)),
            pairs(run_taiyaku({"check", "--format", "jsonl", "--quiet", "-"}, kArticle)));
}

TEST(Verbose, NamesWhatIsUsed) {
  EXPECT_THAT(run_taiyaku({"check", "-"}, kArticle).errors, IsEmpty());
  EXPECT_THAT(run_taiyaku({"check", "--verbose", "--no-config", "-"}, kArticle).errors,
              AllOf(HasSubstr("configuration: none"), HasSubstr("taiyaku.lexicon"),
                    ContainsRegex("[0-9.]+ s\n")));
}

TEST(Progress, IsSilentWhereNobodyWaits) {
  std::string pairs;
  for (int i = 0; i < 500; ++i) pairs += "It rained on Monday.\t月曜日に雨が降った。\n";
  EXPECT_THAT(run_taiyaku({"check", "--input-format", "tsv", "-"}, pairs).errors, IsEmpty());
}

/// What a run shows on a terminal.
std::string on_terminal(const std::string& option) {
  const TemporaryDirectory directory;
  std::string pairs;
  for (int i = 0; i < 16000; ++i) pairs += "It rained on Monday.\t月曜日に雨が降った。\n";
  const std::string input = directory.file("pairs.tsv", pairs);
  const std::string log = (directory.path() / "log").string();
  const std::string command =
      std::string(TAIYAKU_PROGRAM) + " check --no-config " + option + " " + input + " > /dev/null";
  if (std::system(("script -qec '" + command + "' " + log + " > /dev/null").c_str()) != 0)
    return "";
  return contents(log);
}

TEST(Progress, CountsPairsOnATerminal) {
  if (std::system("command -v script > /dev/null") != 0) GTEST_SKIP() << "script is not installed";
  EXPECT_THAT(on_terminal("--progress auto"), ContainsRegex("[0-9]+ pairs"));
  EXPECT_THAT(on_terminal("--progress never"), Not(HasSubstr(" pairs")));
}

TEST(Verbose, EveryCommandThatReadsSomethingTellsTheTime) {
  const TemporaryDirectory directory;
  const std::string article = directory.file("a.txt", kArticle);
  const std::string result =
      directory.file("r.jsonl", run_taiyaku({"check", "--format", "jsonl", article}).output);
  const std::string output = (directory.path() / "out").string();
  for (const std::vector<std::string>& command : {std::vector<std::string>{"segment", article},
                                                  {"facts", article},
                                                  {"report", result},
                                                  {"baseline", "create", article},
                                                  {"audit", "--output", output, article},
                                                  {"lexicon", "lookup", "減少"}}) {
    std::vector<std::string> arguments = command;
    arguments.emplace_back("--verbose");
    EXPECT_THAT(run_taiyaku(arguments).errors, HasSubstr(" s\n")) << command[0];
  }
}

TEST(Quiet, ReportLeavesOutWhatPasses) {
  const TemporaryDirectory directory;
  const std::string result =
      directory.file("r.jsonl", run_taiyaku({"check", "--format", "jsonl", "-"}, kArticle).output);
  const Outcome outcome = run_taiyaku({"report", "--quiet", result});
  EXPECT_THAT(outcome.output, AllOf(Not(HasSubstr("PASS")), HasSubstr("FAIL")));
}

}  // namespace
}  // namespace taiyaku::testing
