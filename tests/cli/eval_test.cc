// taiyaku eval: alignments compared with right ones.
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
using ::testing::StartsWith;

constexpr char kGold[] = "[0]:[0]:0\n[1]:[1, 2]:0\n[2]:[]:0\n[3]:[3]:0\n";
constexpr char kLadder[] = "0\t0\t0.99\n1\t1\t0.6\n2\t2\t0.7\n3\t3\t0.98\n4\t4\t0\n";

class Eval : public ::testing::Test {
 protected:
  std::string file(const std::string& name, const std::string& text) const {
    return directory_.file(name, text);
  }

  TemporaryDirectory directory_;
};

TEST_F(Eval, ReadsAnyFormatByContent) {
  const std::string gold = file("gold", kGold);
  const Outcome outcome = run_taiyaku({"eval", "--format", "jsonl", file("ladder", kLadder), gold});
  ASSERT_EQ(outcome.status, 0) << outcome.errors;
  const json record = json::parse(outcome.output);
  EXPECT_EQ(record["record"], "evaluation");
  EXPECT_EQ(record["beads"]["given"], 4);
  EXPECT_EQ(record["beads"]["gold"], 3);
  EXPECT_EQ(record["beads"]["strict"]["precision"], 0.5);
  EXPECT_EQ(record["beads"]["lax"]["recall"], 1);
  EXPECT_EQ(record["types"]["1-2"]["strict"]["recall"], 0);
  EXPECT_EQ(record["types"]["1-0"]["gold"], 1);
}

TEST_F(Eval, ShowsWhetherProbabilitiesAreTrue) {
  const std::string gold = file("gold", kGold);
  const Outcome outcome = run_taiyaku({"eval", file("ladder", kLadder), gold});
  EXPECT_THAT(outcome.output, HasSubstr("probability    beads    mean given    right"));
  EXPECT_THAT(outcome.output, HasSubstr("0.95-0.99          1         98.00   100.00"));
  EXPECT_THAT(run_taiyaku({"eval", gold, gold}).output, Not(HasSubstr("mean given")));
}

TEST_F(Eval, AlignsOwnOutputIsUnderstood) {
  const std::string source = file("en.txt", "The bridge opened in 2019.\nIt cost $3 million.\n");
  const std::string target = file("ja.txt", "橋は2019年に開通した。\n費用は300万ドルだった。\n");
  const std::string gold = file("gold", "[0]:[0]\n[1]:[1]\n");
  for (const char* format : {"jsonl", "vecalign", "ladder"}) {
    const Outcome aligned =
        run_taiyaku({"align", "--presegmented", "--format", format, source, target});
    const Outcome outcome = run_taiyaku({"eval", file("beads", aligned.output), gold});
    EXPECT_THAT(outcome.output, HasSubstr("strict         2       2     100.00   100.00   100.00"));
  }
}

TEST_F(Eval, BatchAddsUp) {
  const std::string gold = file("gold", kGold);
  const std::string ladder = file("ladder", kLadder);
  const std::string list = file("list", ladder + "\t" + gold + "\n" + gold + "\t" + gold + "\n");
  const Outcome outcome = run_taiyaku({"eval", "--batch", list});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("2 files together"));
  EXPECT_THAT(outcome.output, HasSubstr("strict         6       7      71.43    83.33    76.92"));
  const Outcome records = run_taiyaku({"eval", "--format", "jsonl", "--batch", list});
  EXPECT_THAT(records.output, HasSubstr("{\"record\":\"total\",\"beads\":{\"gold\":6,"));
}

TEST_F(Eval, BadPairOfABatchIsAProblemAndTheOthersAreDone) {
  const std::string gold = file("gold", kGold);
  const std::string list = file("list", "missing\t" + gold + "\n" + gold + "\t" + gold + "\none\n");
  const Outcome outcome = run_taiyaku({"eval", "--batch", list});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.output, HasSubstr("1 files together"));
  EXPECT_THAT(outcome.errors, HasSubstr(list + ":1: missing: "));
  EXPECT_THAT(outcome.errors, HasSubstr(list + ":3: needs two columns"));
}

TEST_F(Eval, AlignmentsOfDifferentTextsAreRefused) {
  const std::string gold = file("gold", kGold);
  const std::string other = file("other", "[0]:[0]\n");
  const Outcome outcome = run_taiyaku({"eval", other, gold});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("aligns 1 source and 1 target sentences"));
  EXPECT_EQ(run_taiyaku({"eval", "--allow-gaps", other, gold}).status, 0);
}

TEST_F(Eval, BadLineIsLocated) {
  const std::string gold = file("gold", kGold);
  const std::string bad = file("bad", "[0]:[0]\n[1]:[0]\n");
  const Outcome outcome = run_taiyaku({"eval", bad, gold});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, StartsWith("taiyaku: " + bad + ":2: target sentence 0"));
}

TEST_F(Eval, UnknownFormatsAreExplained) {
  const std::string gold = file("gold", kGold);
  EXPECT_THAT(run_taiyaku({"eval", "--input-format", "tmx", gold, gold}).errors,
              HasSubstr("use auto, vecalign, ladder or jsonl"));
  EXPECT_THAT(run_taiyaku({"eval", "--format", "xml", gold, gold}).errors,
              HasSubstr("use text or jsonl"));
}

TEST_F(Eval, HelpDefinesStrictAndLax) {
  const Outcome outcome = run_taiyaku({"eval", "--help"});
  EXPECT_THAT(outcome.output, StartsWith("usage: taiyaku eval"));
  EXPECT_THAT(outcome.output, HasSubstr("strict"));
  EXPECT_THAT(outcome.output, HasSubstr("Null beads do\nnot count"));
}

}  // namespace
}  // namespace taiyaku::testing
