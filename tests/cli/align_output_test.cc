// What taiyaku align writes: formats, and beads that are not sure enough.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

class AlignOutput : public ::testing::Test {
 protected:
  Outcome align(std::vector<std::string> options) const {
    options.insert(options.begin(), {"align", "--presegmented"});
    options.insert(options.end(), {source_, target_});
    return run_taiyaku(options);
  }
  std::string written(const char* name) const { return contents(directory_.path() / name); }

  TemporaryDirectory directory_;
  std::string source_ = directory_.file(
      "en.txt", "The bridge opened in 2019.\nIt cost $3 million.\nNobody was hurt & all ended.\n");
  std::string target_ =
      directory_.file("ja.txt", "橋は2019年に開通した。\n費用は300万ドルだった。\n");
};

TEST_F(AlignOutput, MosesIsTwoFilesOfEquallyManyLines) {
  const std::string prefix = (directory_.path() / "corpus").string();
  const Outcome outcome = align({"--format", "moses", "--output", prefix});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_EQ(written("corpus.en"), "The bridge opened in 2019.\nIt cost $3 million.\n");
  EXPECT_EQ(written("corpus.ja"), "橋は2019年に開通した。\n費用は300万ドルだった。\n");
}

TEST_F(AlignOutput, MosesWantsAPrefix) {
  const Outcome outcome = align({"--format", "moses"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("--output PREFIX"));
}

TEST_F(AlignOutput, TsvCanBeChecked) {
  const std::string beads = directory_.file("beads.tsv", align({"--format", "tsv"}).output);
  EXPECT_THAT(contents(beads), HasSubstr("It cost $3 million.\t費用は300万ドルだった。\t"));
  const Outcome outcome = run_taiyaku({"check", "--no-fail", beads});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
}

TEST_F(AlignOutput, TmxNamesTheProgramAndEscapes) {
  const Outcome outcome = align({"--format", "tmx"});
  EXPECT_THAT(outcome.output, HasSubstr("creationtool=\"taiyaku\" creationtoolversion=\""));
  EXPECT_THAT(outcome.output, HasSubstr("<tuv xml:lang=\"ja\"><seg>橋は2019年に開通した。</seg>"));
  EXPECT_THAT(outcome.output, Not(HasSubstr("hurt & all")));
}

TEST_F(AlignOutput, UnsureBeadsBecomeNullBeads) {
  const Outcome outcome = align({"--format", "vecalign", "--min-probability", "1"});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("[0]:[]:0.000000\n[]:[0]:0.000000\n"));
  EXPECT_THAT(outcome.output, Not(HasSubstr("[0]:[0]")));
}

TEST_F(AlignOutput, RecordsKeepUnsureBeadsAndMarkThem) {
  const Outcome outcome = align({"--format", "jsonl", "--min-probability", "1"});
  std::istringstream lines(outcome.output);
  std::string first;
  std::getline(lines, first);
  EXPECT_EQ(json::parse(first)["source"], json::array({0}));
  EXPECT_EQ(json::parse(first)["target"], json::array({0}));
  EXPECT_EQ(json::parse(first)["unsure"], true);
  EXPECT_THAT(align({"--format", "jsonl"}).output, Not(HasSubstr("unsure")));
}

TEST_F(AlignOutput, MinProbabilityIsAProbability) {
  for (const char* value : {"1.5", "-0.1", "nan", "much"}) {
    const Outcome outcome = align({"--min-probability", value});
    EXPECT_EQ(outcome.status, 2) << value;
    EXPECT_THAT(outcome.errors, HasSubstr("min-probability")) << value;
  }
}

TEST_F(AlignOutput, UnknownFormatIsExplained) {
  EXPECT_THAT(align({"--format", "xml"}).errors,
              HasSubstr("use text, jsonl, vecalign, ladder, moses, tsv or tmx"));
}

}  // namespace
}  // namespace taiyaku::testing
