// The public promises of the command line: records, exit statuses, options.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr char kArticle[] =
    "Fares on the harbour ferry will rise by 5% in April.\n\n"
    "港の渡し船の運賃は4月に5％値上がりする。\n\n"
    "The company carried 1.2 million passengers in 2023.\n\n"
    "同社は2023年に1200万人の乗客を運んだ。\n";

std::vector<json> records(const std::string& output) {
  std::vector<json> parsed;
  std::istringstream lines(output);
  for (std::string line; std::getline(lines, line);) parsed.push_back(json::parse(line));
  return parsed;
}

std::vector<json> of_kind(const std::string& output, const std::string& kind) {
  std::vector<json> found;
  for (json& record : records(output)) {
    if (record["record"] == kind) found.push_back(std::move(record));
  }
  return found;
}

TEST(Program, WithoutACommandShowsUsage) {
  const Outcome outcome = run_taiyaku({});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("usage: taiyaku COMMAND"));
}

TEST(Program, HelpGoesToStandardOutput) {
  EXPECT_THAT(run_taiyaku({"--help"}).output, HasSubstr("check"));
  for (const char* command :
       {"check", "align", "segment", "facts", "rules", "explain", "lexicon", "train", "eval"}) {
    const Outcome outcome = run_taiyaku({command, "--help"});
    EXPECT_EQ(outcome.status, 0) << command;
    EXPECT_THAT(outcome.output, StartsWith(std::string("usage: taiyaku ") + command));
    EXPECT_THAT(outcome.errors, IsEmpty());
  }
}

TEST(Program, VersionIsPrinted) {
  EXPECT_THAT(run_taiyaku({"--version"}).output, StartsWith("taiyaku "));
}

TEST(Program, UnknownCommandAndOptionAreNamed) {
  EXPECT_THAT(run_taiyaku({"chekc"}).errors, HasSubstr("no command 'chekc'"));
  const Outcome outcome = run_taiyaku({"check", "--colour", "never", "-"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("'--colour'"));
}

TEST(Program, UnknownValuesAreExplained) {
  EXPECT_THAT(run_taiyaku({"check", "--format", "xml", "-"}).errors, HasSubstr("use text, jsonl"));
  EXPECT_THAT(run_taiyaku({"check", "--input-format", "doc", "-"}).errors,
              HasSubstr("use auto, text, markdown"));
  EXPECT_THAT(run_taiyaku({"check", "--fail-on", "bad", "-"}).errors,
              HasSubstr("use minor, major, critical or never"));
  EXPECT_THAT(run_taiyaku({"align", "--source-lang", "fr", "a", "b"}).errors,
              HasSubstr("use auto, en or ja"));
}

TEST(Check, RecordsComeInOrder) {
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", "-"}, kArticle);
  const auto all = records(outcome.output);
  ASSERT_EQ(all.size(), 4u);
  EXPECT_EQ(all[0]["record"], "run");
  EXPECT_EQ(all[0]["schema"], 1);
  EXPECT_EQ(all[1]["record"], "pair");
  EXPECT_EQ(all[2]["record"], "pair");
  EXPECT_EQ(all[3]["record"], "summary");
  EXPECT_EQ(all[3]["pairs"], 2);
}

TEST(Check, SpansAreBytesOfTheInput) {
  const auto pairs =
      of_kind(run_taiyaku({"check", "--format", "jsonl", "-"}, kArticle).output, "pair");
  ASSERT_EQ(pairs.size(), 2u);
  const std::string text = kArticle;
  for (const json& pair : pairs) {
    for (const char* side : {"source", "target"}) {
      const std::size_t start = pair[side]["start"];
      const std::size_t end = pair[side]["end"];
      EXPECT_EQ(text.substr(start, end - start), pair[side]["text"]);
    }
    EXPECT_EQ(pair["beads"].size(), 1u);
    EXPECT_EQ(pair["beads"][0]["source"][0][0], pair["source"]["start"]);
  }
}

TEST(Check, WrongMagnitudeIsFoundWithItsWordsAndTheRightForm) {
  const auto pairs =
      of_kind(run_taiyaku({"check", "--format", "jsonl", "-"}, kArticle).output, "pair");
  ASSERT_EQ(pairs.size(), 2u);
  EXPECT_EQ(pairs[0]["verdict"], "pass");
  EXPECT_THAT(pairs[0]["findings"], IsEmpty());
  EXPECT_EQ(pairs[1]["verdict"], "fail");
  ASSERT_EQ(pairs[1]["findings"].size(), 1u);
  const json& finding = pairs[1]["findings"][0];
  EXPECT_EQ(finding["type"], "Accuracy/Mistranslation");
  EXPECT_EQ(finding["detail"], "number");
  EXPECT_EQ(finding["source"]["text"], "1.2 million");
  EXPECT_THAT(finding["target"]["text"].get<std::string>(), StartsWith("1200万"));
  EXPECT_THAT(finding["suggestion"].get<std::string>(), StartsWith("120万"));
}

TEST(Check, ExitStatusFollowsFailOn) {
  EXPECT_EQ(run_taiyaku({"check", "-"}, kArticle).status, 1);
  EXPECT_EQ(run_taiyaku({"check", "--fail-on", "never", "-"}, kArticle).status, 0);
  EXPECT_EQ(run_taiyaku({"check", "--no-fail", "-"}, kArticle).status, 0);
}

TEST(Check, PairOffsetsAreOfTheRecordsOwnTexts) {
  const Outcome outcome = run_taiyaku(
      {"check", "--format", "jsonl", "--input-format", "jsonl", "--no-fail", "-"},
      R"({"id":"a","source":"It opened on 3 May 2019.","target":"2019年6月3日に開業した。"})"
      "\n");
  const auto pairs = of_kind(outcome.output, "pair");
  ASSERT_EQ(pairs.size(), 1u);
  EXPECT_EQ(pairs[0]["id"], "a");
  EXPECT_EQ(pairs[0]["source"]["start"], 0);
  EXPECT_EQ(pairs[0]["target"]["text"], "2019年6月3日に開業した。");
  ASSERT_FALSE(pairs[0]["findings"].empty());
  EXPECT_EQ(pairs[0]["findings"][0]["detail"], "date");
}

TEST(Check, JapaneseMayBeTheSource) {
  const Outcome outcome =
      run_taiyaku({"check", "--format", "jsonl", "--input-format", "tsv", "--no-fail", "-"},
                  "同社は12億ドルを投資した。\tThe company invested $1.2 million.\n");
  const auto pairs = of_kind(outcome.output, "pair");
  ASSERT_EQ(pairs.size(), 1u);
  ASSERT_FALSE(pairs[0]["findings"].empty());
  EXPECT_EQ(pairs[0]["findings"][0]["source"]["text"], "12億ドル");
}

TEST(Check, BlankSidesOfAPairAreAnswered) {
  const Outcome outcome =
      run_taiyaku({"check", "--format", "jsonl", "--input-format", "tsv", "--no-fail", "-"},
                  "It rained.\t\n\t雨が降った。\n \t \n");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_EQ(of_kind(outcome.output, "pair").size(), 3u);
}

TEST(Check, TwoFilesAreCompared) {
  const TemporaryDirectory directory;
  const std::string english =
      directory.file("en.txt", "It rained on Monday.\n\nThe match was held on 5 June.\n");
  const std::string japanese =
      directory.file("ja.txt", "月曜日は雨だった。\n\n試合は6月9日に行われた。\n");
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", english, japanese});
  EXPECT_EQ(outcome.status, 1) << outcome.errors;
  const auto pairs = of_kind(outcome.output, "pair");
  ASSERT_EQ(pairs.size(), 2u);
  EXPECT_EQ(pairs[1]["target"]["text"], "試合は6月9日に行われた。");
  EXPECT_EQ(pairs[1]["verdict"], "fail");
}

TEST(Check, TextReportShowsBothSides) {
  const Outcome outcome = run_taiyaku({"check", "-"}, kArticle);
  EXPECT_THAT(outcome.output, HasSubstr("FAIL"));
  EXPECT_THAT(outcome.output, HasSubstr("1.2 million"));
  EXPECT_THAT(outcome.output, HasSubstr("1200万"));
  EXPECT_THAT(outcome.output, HasSubstr("2 pairs: 1 fail, 0 review, 1 pass"));
  EXPECT_EQ(outcome.output.find('\x1b'), std::string::npos) << "no colour in a pipe";
}

TEST(Check, ColorIsUsedWhenAsked) {
  EXPECT_THAT(run_taiyaku({"check", "--color", "always", "-"}, kArticle).output,
              HasSubstr("\x1b["));
}

TEST(Check, SameInputGivesTheSameBytes) {
  const std::vector<std::string> arguments{"check", "--format", "jsonl", "-"};
  EXPECT_EQ(run_taiyaku(arguments, kArticle).output, run_taiyaku(arguments, kArticle).output);
}

TEST(Segment, TokensHaveLemmaAndPartOfSpeech) {
  const Outcome outcome =
      run_taiyaku({"segment", "--format", "jsonl", "--tokens", "--input-format", "jsonl", "-"},
                  R"({"id":1,"lang":"en","text":"She went home."})"
                  "\n");
  const auto segments = of_kind(outcome.output, "segments");
  ASSERT_EQ(segments.size(), 1u);
  const json& tokens = segments[0]["sentences"][0]["tokens"];
  ASSERT_GE(tokens.size(), 3u);
  EXPECT_EQ(tokens[1]["surface"], "went");
  EXPECT_EQ(tokens[1]["lemma"], "go");
  EXPECT_EQ(tokens[1]["start"], 4);
  EXPECT_TRUE(tokens[1].contains("pos"));
}

TEST(Facts, ValuesAreTheSameInBothLanguages) {
  const Outcome outcome =
      run_taiyaku({"facts", "--format", "jsonl", "-"}, "$1.2 billion\n12億ドル\n");
  const auto facts = of_kind(outcome.output, "facts");
  ASSERT_EQ(facts.size(), 2u);
  for (const json& record : facts) {
    ASSERT_EQ(record["facts"].size(), 1u);
    EXPECT_EQ(record["facts"][0]["kind"], "money");
    EXPECT_EQ(record["facts"][0]["value"], "1200000000");
    EXPECT_EQ(record["facts"][0]["unit"], "USD");
  }
}

TEST(Align, FormatsDescribeTheSameBeads) {
  const TemporaryDirectory directory;
  const std::string en = directory.file("en", "It rained on Monday.\nThe river rose two metres.\n");
  const std::string ja =
      directory.file("ja", "月曜日に雨が降った。\n川の水位は2メートル上昇した。\n");
  const auto run = [&](const char* format) {
    return run_taiyaku({"align", "--presegmented", "--format", format, en, ja}).output;
  };
  EXPECT_THAT(run("vecalign"), StartsWith("[0]:[0]:"));
  EXPECT_THAT(run("ladder"), StartsWith("0\t0\t"));
  EXPECT_THAT(run("text"), StartsWith("It rained on Monday.\t月曜日に雨が降った。\t"));
  const auto beads = of_kind(run("jsonl"), "bead");
  ASSERT_EQ(beads.size(), 2u);
  EXPECT_EQ(beads[1]["source"], json::array({1}));
  EXPECT_EQ(beads[1]["target"], json::array({1}));
}

TEST(Align, EmptySideGivesNullBeads) {
  const TemporaryDirectory directory;
  const Outcome outcome =
      run_taiyaku({"align", "--presegmented", "--format", "vecalign",
                   directory.file("en", "It rained.\n"), directory.file("ja", "")});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, StartsWith("[0]:[]:"));
}

TEST(Align, BatchDoesWhatItCan) {
  const TemporaryDirectory directory;
  const std::string en = directory.file("en", "It rained.\n");
  const std::string ja = directory.file("ja", "雨が降った。\n");
  const std::string result = (directory.path() / "out").string();
  const std::string list = directory.file(
      "list", "/nowhere\t" + ja + "\tx\nonly one\n" + en + "\t" + ja + "\t" + result + "\n");
  const Outcome outcome =
      run_taiyaku({"align", "--presegmented", "--format", "vecalign", "--batch", list});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr(":1: /nowhere: No such file"));
  EXPECT_THAT(outcome.errors, HasSubstr(":2: needs three columns"));
  EXPECT_THAT(contents(result), StartsWith("[0]:[0]:"));
}

TEST(Rules, EveryRuleCanBeExplained) {
  const Outcome rules = run_taiyaku({"rules"});
  EXPECT_EQ(rules.status, 0);
  std::istringstream lines(rules.output);
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    const std::string id = line.substr(0, line.find(' '));
    const Outcome explained = run_taiyaku({"explain", id});
    EXPECT_THAT(explained.output, StartsWith(id + ": "));
    EXPECT_THAT(explained.output, HasSubstr("Severity: ")) << "no section in docs/RULES.md";
  }
  EXPECT_GE(count, 10);
  EXPECT_EQ(run_taiyaku({"explain", "XYZ999"}).status, 2);
}

TEST(LexiconCommand, InfoNamesSourcesAndLicences) {
  const Outcome outcome = run_taiyaku({"lexicon", "info"});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  for (const char* name :
       {"EDICT", "ENAMDICT", "iso-codes", "CLDR", "WordNet", "Electronic Dictionary Research"}) {
    EXPECT_THAT(outcome.output, HasSubstr(name));
  }
}

TEST(LexiconCommand, LookupWorksBothWays) {
  EXPECT_THAT(run_taiyaku({"lexicon", "lookup", "減少"}).output, HasSubstr("decrease"));
  EXPECT_THAT(run_taiyaku({"lexicon", "lookup", "decrease"}).output, HasSubstr("減少"));
  EXPECT_EQ(run_taiyaku({"lexicon", "lookup", "qqqqq"}).status, 2);
}

TEST(LexiconCommand, CorruptFileIsRefused) {
  const TemporaryDirectory directory;
  const Outcome outcome = run_taiyaku(
      {"check", "--lexicon", directory.file("bad.lexicon", "not a lexicon"), "-"}, kArticle);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("bad.lexicon: "));
}

}  // namespace
}  // namespace taiyaku::testing
