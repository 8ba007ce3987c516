// taiyaku report: a stored result gives what check gives.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string kArticle =
    "Fares on the harbour ferry will rise by 5% in April.\n\n"
    "港の渡し船の運賃は4月に8％値上がりする。\n\n"
    "By Anna Berg\n";
const std::string kPage =
    "<html><body><p>The <b>bridge</b> has 12 arches &amp; two towers.</p>\n"
    "<p>その橋には<i>15</i>のアーチと2つの塔がある。</p></body></html>\n";
const std::string kPairs = "The lake is 90 metres deep.\tその湖の深さは9メートルだ。\n";

class ReportFormats : public ::testing::TestWithParam<std::string> {
 protected:
  void expect_same(const std::string& name, const std::string& text) const {
    const TemporaryDirectory directory;
    const std::string input = directory.file(name, text);
    const std::string stored =
        directory.file("result.jsonl", run_taiyaku({"check", "--format", "jsonl", input}).output);
    const Outcome outcome = run_taiyaku({"report", "--format", GetParam(), stored});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_EQ(outcome.output, run_taiyaku({"check", "--format", GetParam(), input}).output);
  }
};

TEST_P(ReportFormats, OfAnArticleIsWhatCheckWrites) { expect_same("a.txt", kArticle); }
TEST_P(ReportFormats, OfAPageIsWhatCheckWrites) { expect_same("a.html", kPage); }
TEST_P(ReportFormats, OfABitextIsWhatCheckWrites) { expect_same("a.tsv", kPairs); }

INSTANTIATE_TEST_SUITE_P(All, ReportFormats,
                         ::testing::Values("text", "jsonl", "json", "html", "tsv", "sarif", "junit",
                                           "mqm", "tmx"),
                         [](const auto& format) { return format.param; });

TEST(Report, BadLineIsNamedAndTheRestDone) {
  const Outcome stored = run_taiyaku({"check", "--format", "jsonl", "-"}, kPairs);
  const Outcome outcome = run_taiyaku({"report", "-"}, "{\"record\":\n" + stored.output);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("standard input:1: not a record"));
  EXPECT_THAT(outcome.output, HasSubstr("1 pair: 1 fail"));
}

TEST(Report, OfNothingIsAnEmptyReport) {
  const Outcome outcome = run_taiyaku({"report", "--format", "json", "-"}, "");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.errors, IsEmpty());
  EXPECT_THAT(outcome.output, HasSubstr("\"pairs\":[]"));
}

}  // namespace
}  // namespace taiyaku::testing
