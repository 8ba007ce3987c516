// Known findings, through the program.
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
constexpr char kRight[] = "It rained on Monday.\t月曜日に雨が降った。\n";
constexpr char kOther[] =
    "The school has 45 teachers and a new gym.\tその学校には54人の教師と新しい体育館がある。\n";

class BaselineTest : public ::testing::Test {
 protected:
  /// A baseline of these pairs, made by the program.
  std::string baseline_of(const std::string& pairs) {
    const std::string path = (directory.path() / "known.tsv").string();
    const Outcome outcome =
        run_taiyaku({"baseline", "create", "--output", path, directory.file("old.tsv", pairs)});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    return path;
  }
  Outcome check(const std::string& baseline, const std::string& pairs,
                const std::string& format = "text") {
    return run_taiyaku(
        {"check", "--baseline", baseline, "--format", format, directory.file("new.tsv", pairs)});
  }

  TemporaryDirectory directory;
};

TEST_F(BaselineTest, KnownFindingsDoNotFailTheRunAndAreCounted) {
  const Outcome outcome = check(baseline_of(kWrong), kWrong);
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.output, AllOf(HasSubstr("known     NUM001"), HasSubstr("0 findings"),
                                    ContainsRegex("1[ \n]known")));
}

TEST_F(BaselineTest, MovedTextStaysKnown) {
  const std::string baseline = baseline_of(kWrong);
  EXPECT_EQ(check(baseline, std::string(kRight) + kRight + kWrong).status, 0);
}

TEST_F(BaselineTest, NewFindingFailsTheRun) {
  const Outcome outcome = check(baseline_of(kWrong), std::string(kWrong) + kOther);
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.output, HasSubstr("54"));
}

TEST_F(BaselineTest, ChangedSentenceIsNew) {
  EXPECT_EQ(check(baseline_of(kWrong),
                  "The company carried 1.2 million passengers in 2023.\t"
                  "その会社は2023年に1200万人の乗客を運んだ。\n")
                .status,
            1);
}

TEST_F(BaselineTest, StoredResultsKnowTheSame) {
  const std::string baseline = baseline_of(kWrong);
  const std::string result = directory.file(
      "result.jsonl",
      run_taiyaku({"check", "--format", "jsonl", directory.file("a.tsv", kWrong)}).output);
  EXPECT_EQ(run_taiyaku({"baseline", "create", result}).output, contents(baseline));
}

TEST_F(BaselineTest, ArticlesHaveOneToo) {
  const std::string article = directory.file("article.txt",
                                             "The company carried 1.2 million passengers in "
                                             "2023.\n\n同社は2023年に1200万人の乗客を運んだ。\n");
  const std::string path = (directory.path() / "article.known").string();
  run_taiyaku({"baseline", "create", "--output", path, article});
  EXPECT_EQ(run_taiyaku({"check", "--baseline", path, article}).status, 0);
}

TEST_F(BaselineTest, RecordsAndSarifSayWhatIsKnown) {
  const std::string baseline = baseline_of(kWrong);
  EXPECT_THAT(check(baseline, kWrong, "jsonl").output,
              AllOf(HasSubstr("\"known\":true"), HasSubstr("\"known\":1")));
  EXPECT_THAT(check(baseline, kWrong, "sarif").output,
              HasSubstr("\"baselineState\":\"unchanged\""));
  EXPECT_THAT(check(baseline, kWrong, "junit").output, Not(HasSubstr("<failure")));
}

TEST_F(BaselineTest, CreateKeepsAnotherOne) {
  const std::string first = baseline_of(kWrong);
  const std::string both = directory.file(
      "both.tsv",
      run_taiyaku({"baseline", "create", "--baseline", first, directory.file("other.tsv", kOther)})
          .output);
  EXPECT_EQ(check(both, std::string(kWrong) + kOther).status, 0);
}

TEST_F(BaselineTest, PruneTakesOutWhatIsGone) {
  const std::string path = baseline_of(std::string(kWrong) + kOther);
  const Outcome outcome =
      run_taiyaku({"baseline", "prune", "--baseline", path, directory.file("a.tsv", kOther)});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.errors, HasSubstr("1 gone, 1 left"));
  EXPECT_THAT(contents(path), Not(HasSubstr("1.2 million")));
}

TEST_F(BaselineTest, PruneLeavesTheFileWhenTheTextIsBroken) {
  const std::string path = baseline_of(kWrong);
  const std::string before = contents(path);
  EXPECT_EQ(run_taiyaku(
                {"baseline", "prune", "--baseline", path, directory.file("a.tsv", "no tab here\n")})
                .status,
            2);
  EXPECT_EQ(contents(path), before);
}

TEST_F(BaselineTest, MistakesAreLocated) {
  const auto errors = [&](const std::string& bytes) {
    return check(directory.file("bad", bytes), kRight).errors;
  };
  EXPECT_THAT(errors("x\n"), HasSubstr("bad:1: is no baseline"));
  EXPECT_THAT(errors(""), HasSubstr("bad: is empty"));
  EXPECT_THAT(errors("# taiyaku baseline 1\nNUM001\tzz\n"), HasSubstr("bad:2: needs a rule"));
  EXPECT_THAT(errors("# taiyaku baseline 1\nNUM001\n"), HasSubstr("bad:2: needs a rule"));
  EXPECT_EQ(run_taiyaku({"baseline", "keep", "x"}).status, 2);
  EXPECT_EQ(run_taiyaku({"baseline"}).status, 2);
  EXPECT_THAT(run_taiyaku({"baseline", "prune", "-"}, kRight).errors, HasSubstr("--baseline FILE"));
}

}  // namespace
}  // namespace taiyaku::testing
