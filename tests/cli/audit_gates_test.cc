// What keeps an audit quiet and lets it pass: columns, suppressions, baseline, glossary, comments.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kWrong[] =
    "The company carried 1.2 million passengers in 2023.\t同社は2023年に1200万人の乗客を運んだ。\n";

class AuditGates : public ::testing::Test {
 protected:
  Outcome audit(const std::string& input, std::vector<std::string> options = {}) {
    options.insert(options.begin(), {"audit", "--overwrite", "--output", output().string(), input});
    return run_taiyaku(options);
  }
  std::filesystem::path output() const { return directory.path() / "audit"; }
  json summary() const { return json::parse(contents(output() / "summary.json")); }
  std::string results() const { return contents(output() / "results.jsonl"); }

  TemporaryDirectory directory;
};

TEST_F(AuditGates, ColumnsAreNamed) {
  const std::string input = directory.file(
      "a.tsv", "key\tja\ten\nx7\t雨が降った。\tIt rained.\nx8\t雪が降った。\tIt snowed.\n");
  EXPECT_EQ(audit(input, {"--columns", "en,ja,key"}).status, 0);
  EXPECT_THAT(results(), HasSubstr(R"("id":"x8","path")"));
  EXPECT_EQ(summary()["pairs"], 2);
  EXPECT_EQ(audit(input, {"--columns", "en,fr"}).status, 2);
}

TEST_F(AuditGates, SuppressionsOfTheConfigurationAreHeeded) {
  const std::string input = directory.file("a.tsv", kWrong);
  EXPECT_EQ(audit(input).status, 1);
  directory.file(".taiyaku.toml", "[[suppress]]\nrule = \"number\"\nwords = '1\\.2 m'\n");
  EXPECT_EQ(audit(input).status, 0);
  EXPECT_EQ(summary()["suppressed"], 1);
  EXPECT_EQ(summary()["verdicts"]["pass"], 1);
}

TEST_F(AuditGates, KnownFindingsAreMarkedAndDoNotFailTheRun) {
  const std::string input = directory.file("a.tsv", kWrong);
  const std::string known = (directory.path() / "known.tsv").string();
  run_taiyaku({"baseline", "create", "--output", known, input});
  EXPECT_EQ(audit(input, {"--baseline", known}).status, 0);
  EXPECT_THAT(results(), HasSubstr("\"known\":true"));
  EXPECT_EQ(summary()["known"], 1);
  EXPECT_EQ(summary()["findings"]["critical"], 0);
  EXPECT_THAT(contents(output() / "summary.html"), HasSubstr("known findings"));
  const std::string more = directory.file("b.tsv", std::string(kWrong) +
                                                       "The school has 45 teachers.\t"
                                                       "その学校には教師が54人いる。\n");
  EXPECT_EQ(audit(more, {"--baseline", known}).status, 1);
}

TEST_F(AuditGates, GlossaryIsHeeded) {
  const std::string terms = directory.file("terms.tsv", "passenger\t旅客\n");
  audit(directory.file("a.tsv", kWrong), {"--glossary", terms});
  EXPECT_THAT(results(), HasSubstr("TERM001"));
}

TEST_F(AuditGates, CommentsInPagesAreHeeded) {
  const std::string page =
      "<p>The company carried 1.2 million passengers in 2023.</p>\n"
      "<p>同社は2023年に1200万人の乗客を運んだ。</p>\n";
  EXPECT_EQ(audit(directory.file("a.html", page)).status, 1);
  EXPECT_EQ(audit(directory.file("b.html", "<!-- taiyaku-ignore number -->\n" + page)).status, 0);
  EXPECT_EQ(summary()["suppressed"], 1);
}

TEST_F(AuditGates, ParagraphTooLongForProseIsNoSilentPass) {
  std::string text = "Eggs are dear in the north.\n\n北部では卵が高い。\n\n";
  while (text.size() < 9'000'000) text += "卵の値段が再び上がり、";
  const Outcome outcome = audit(directory.file("a.txt", text));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("a.txt:5: a paragraph of 8 MB was not checked"));
}

TEST_F(AuditGates, CommentThatMeansNothingIsAProblem) {
  const Outcome outcome =
      audit(directory.file("a.md", "It rained.\n\n雨が降った。\n\n<!-- taiyaku-ignore XYZ -->\n"));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("a.md:5: taiyaku-ignore comment: no rule 'XYZ'"));
}

}  // namespace
}  // namespace taiyaku::testing
