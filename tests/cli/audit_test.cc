// taiyaku audit: corpora, and what is left when it is stopped.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// Fares of many lines, every tenth ten times too high.
std::string corpus(int pairs) {
  std::string text;
  for (int i = 0; i < pairs; ++i) {
    const std::string fare = std::to_string(1000 + i);
    text += "The fare on line " + std::to_string(i) + " is now " + fare + " yen.\t" +
            std::to_string(i) + "号線の運賃は現在" + fare + (i % 10 == 9 ? "0" : "") + "円です。\n";
  }
  return text;
}

std::vector<std::string> audit(const std::filesystem::path& output, std::vector<std::string> more) {
  std::vector<std::string> arguments = {"audit", "--no-fail", "--progress",
                                        "never", "--output",  output.string()};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return arguments;
}

TEST(Audit, WritesResultsAndSummary) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(30));
  const auto output = directory.path() / "audit";
  const Outcome outcome = run_taiyaku({"audit", "--output", output.string(), input});
  EXPECT_EQ(outcome.status, 1) << outcome.errors;
  const std::string results = contents(output / "results.jsonl");
  EXPECT_EQ(std::count(results.begin(), results.end(), '\n'), 32);
  const json summary = json::parse(contents(output / "summary.json"));
  EXPECT_EQ(summary["pairs"], 30);
  EXPECT_EQ(summary["verdicts"]["fail"], 3);
  EXPECT_EQ(summary["rules"]["NUM001"]["pairs"], 3);
  EXPECT_THAT(contents(output / "summary.html"), HasSubstr("fares.tsv:10</a>"));
}

TEST(Audit, ResultsDoNotDependOnJobs) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(300));
  for (const char* jobs : {"1", "3"}) {
    run_taiyaku(audit(directory.path() / jobs, {"--jobs", jobs, input}));
  }
  for (const char* name : {"results.jsonl", "summary.json", "summary.html", "journal"}) {
    EXPECT_EQ(contents(directory.path() / "1" / name), contents(directory.path() / "3" / name));
  }
}

TEST(Audit, NeverOverwritesSilently) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(3));
  const auto output = directory.path() / "audit";
  EXPECT_EQ(run_taiyaku(audit(output, {input})).status, 0);
  const Outcome again = run_taiyaku(audit(output, {input}));
  EXPECT_EQ(again.status, 2);
  EXPECT_THAT(again.errors, HasSubstr("--overwrite"));
  EXPECT_EQ(run_taiyaku(audit(output, {"--overwrite", input})).status, 0);
}

TEST(Audit, TouchesNoDirectoryOfOthers) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(3));
  const Outcome outcome = run_taiyaku(audit(directory.path(), {"--overwrite", input}));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("'fares.tsv', which is not of an audit"));
}

TEST(Audit, BadRecordsAreToldCountedAndSkipped) {
  const TemporaryDirectory directory;
  const std::string input =
      directory.file("fares.tsv", "It rained.\t雨が降った。\nno tab\n" + corpus(2));
  const auto output = directory.path() / "audit";
  const Outcome outcome = run_taiyaku(audit(output, {input}));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("fares.tsv:2: "));
  EXPECT_EQ(json::parse(contents(output / "summary.json"))["problems"], 1);
  EXPECT_EQ(json::parse(contents(output / "summary.json"))["pairs"], 3);
  EXPECT_THAT(run_taiyaku(audit(output, {"--overwrite", "--max-bad", "0", input})).errors,
              HasSubstr("more than 0 bad records"));
}

TEST(Audit, ConditionsFilterACorpus) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(20));
  const auto output = directory.path() / "audit";
  run_taiyaku(audit(output, {"--keep-if", "verdict = pass", input}));
  const std::string kept = contents(output / "kept.tsv");
  EXPECT_EQ(std::count(kept.begin(), kept.end(), '\n'), 18);
  EXPECT_EQ(kept.find("line 9 "), std::string::npos);
}

TEST(Audit, DuplicatesPointToTheFirst) {
  const TemporaryDirectory directory;
  const std::string input =
      directory.file("a.tsv", "Rain.\t雨。\nSnow.\t雪。\nRAIN!\t雨！\nSnow.\t雪。\n");
  const auto output = directory.path() / "audit";
  run_taiyaku(audit(output, {input}));
  const std::string results = contents(output / "results.jsonl");
  EXPECT_THAT(results, HasSubstr(R"("duplicate":{"kind":"near","of":1},"number":3})"));
  EXPECT_THAT(results, HasSubstr(R"("duplicate":{"kind":"exact","of":2},"number":4})"));
}

TEST(Audit, DirectoriesAndListsAreReadInOrder) {
  const TemporaryDirectory directory;
  std::filesystem::create_directory(directory.path() / "in");
  directory.file("in/b.tsv", corpus(2));
  directory.file("in/a.jsonl", R"({"id":"x","source":"Rain.","target":"雨。"})"
                               "\n");
  directory.file("in/notes.pdf", "none");
  const std::string list = directory.file("list", (directory.path() / "in/b.tsv").string() + "\n");
  const auto output = directory.path() / "audit";
  run_taiyaku(audit(output, {"--files-from", list, (directory.path() / "in").string()}));
  const json summary = json::parse(contents(output / "summary.json"));
  ASSERT_EQ(summary["files"].size(), 3u);
  EXPECT_EQ(summary["files"][0]["pairs"], 1);
  EXPECT_EQ(summary["files"][2]["pairs"], 2);
  EXPECT_EQ(summary["duplicates"]["exact"], 2);
}

TEST(Audit, ArticlesAreCheckedToo) {
  const TemporaryDirectory directory;
  const std::string input =
      directory.file("article.txt", "Fares rise by 5% in April.\n\n運賃は4月に5％値上がりする。\n");
  const auto output = directory.path() / "audit";
  EXPECT_EQ(run_taiyaku(audit(output, {input})).status, 0);
  EXPECT_EQ(json::parse(contents(output / "summary.json"))["pairs"], 1);
}

TEST(Audit, SamplesAreSeeded) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(50));
  for (const char* name : {"a", "b"}) {
    run_taiyaku(audit(directory.path() / name, {"--sample", "7", "--seed", "3", input}));
  }
  EXPECT_EQ(json::parse(contents(directory.path() / "a/summary.json"))["pairs"], 7);
  EXPECT_EQ(contents(directory.path() / "a/results.jsonl"),
            contents(directory.path() / "b/results.jsonl"));
}

TEST(Audit, OtherSettingsAreNoResume) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(3));
  const auto output = directory.path() / "audit";
  run_taiyaku(audit(output, {input}));
  EXPECT_EQ(run_taiyaku(audit(output, {"--resume", input})).status, 0);
  EXPECT_THAT(run_taiyaku(audit(output, {"--resume", "--duplicates", "off", input})).errors,
              HasSubstr("another duplicates"));
}

TEST(Audit, DamagedJournalIsRefused) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(3));
  const auto output = directory.path() / "audit";
  run_taiyaku(audit(output, {input}));
  std::string journal = contents(output / "journal");
  journal[40] ^= 1;
  directory.file("audit/journal", journal);
  EXPECT_THAT(run_taiyaku(audit(output, {"--resume", input})).errors, HasSubstr("checksum"));
  EXPECT_EQ(run_taiyaku(audit(output, {"--overwrite", input})).status, 0);
}

TEST(Merge, ShardsAreAsOneRun) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", "no tab\n" + corpus(300));
  const auto parts = directory.path() / "parts";
  const std::vector<std::string> options = {"--checkpoint", "50", "--keep-if", "risk < 0.5", input};
  run_taiyaku(audit(directory.path() / "whole", options));
  for (const char* shard : {"1/3", "2/3", "3/3"}) {
    auto arguments = audit(parts, options);
    arguments.insert(arguments.end(), {"--shard", shard});
    run_taiyaku(arguments);
  }
  const std::string merged = (directory.path() / "merged").string();
  EXPECT_EQ(run_taiyaku({"merge", "--no-fail", "--output", merged, parts.string()}).status, 2);
  for (const char* name :
       {"results.jsonl", "kept.tsv", "summary.json", "summary.html", "journal"}) {
    EXPECT_EQ(contents(directory.path() / "merged" / name),
              contents(directory.path() / "whole" / name));
  }
}

TEST(Merge, MissingShardsAreNamed) {
  const TemporaryDirectory directory;
  const std::string input = directory.file("fares.tsv", corpus(3));
  const auto parts = directory.path() / "parts";
  run_taiyaku(audit(parts, {"--shard", "1/3", input}));
  const std::string merged = (directory.path() / "merged").string();
  EXPECT_THAT(run_taiyaku({"merge", "--output", merged, parts.string()}).errors,
              HasSubstr("shards 2, 3 of 3 are missing"));
}

}  // namespace
}  // namespace taiyaku::testing
