// taiyaku eval --findings: our own articles, measured as a user would.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

const std::string kArticles = TAIYAKU_SOURCE_DIR "/corpora/articles/";

class EvalFindings : public ::testing::Test {
 protected:
  std::string checked(const std::string& name) const {
    const Outcome outcome =
        run_taiyaku({"check", "--format", "jsonl", "--no-fail", kArticles + name + ".txt"});
    return directory_.file(name + ".jsonl", outcome.output);
  }

  TemporaryDirectory directory_;
};

TEST_F(EvalFindings, MeasuresAnArticle) {
  const std::string gold = kArticles + "demo.gold.json";
  const Outcome outcome =
      run_taiyaku({"eval", "--findings", "--format", "jsonl", checked("demo"), gold});
  ASSERT_EQ(outcome.status, 0) << outcome.errors;
  const json record = json::parse(outcome.output);
  EXPECT_EQ(record["errors"]["all"], 8);
  EXPECT_EQ(record["errors"]["recall"], 1);
  EXPECT_EQ(record["findings"]["precision"], 1);
}

TEST_F(EvalFindings, BatchAddsUp) {
  const std::string list = directory_.file(
      "list", checked("demo") + "\t" + kArticles + "demo.gold.json\n" + checked("night-train") +
                  "\t" + kArticles + "night-train.gold.json\n");
  const Outcome outcome = run_taiyaku({"eval", "--findings", "--batch", list});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("findings           given   right  precision"));
  EXPECT_THAT(outcome.output, HasSubstr("magnitude              1       1     100.00"));
}

TEST_F(EvalFindings, WrongFilesAreRefused) {
  const std::string gold = kArticles + "demo.gold.json";
  const Outcome swapped = run_taiyaku({"eval", "--findings", gold, checked("demo")});
  EXPECT_EQ(swapped.status, 2);
  EXPECT_THAT(swapped.errors, HasSubstr(gold + ":1: not a record of `check --format jsonl`"));
  const Outcome other = run_taiyaku({"eval", "--findings", checked("demo"), checked("demo")});
  EXPECT_THAT(other.errors, HasSubstr("not a gold of marked errors"));
}

}  // namespace
}  // namespace taiyaku::testing
