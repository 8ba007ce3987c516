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

const std::string kXliff =
    "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ja\" original=\"a\" "
    "datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>The lake is 90 metres deep."
    "</source><target>その湖の深さは9メートルだ。</target></trans-unit></body></file></xliff>\n";

TEST(Report, XliffGoesBackIntoItsFile) {
  const TemporaryDirectory directory;
  const std::string file = directory.file("a.xlf", kXliff);
  const std::string stored =
      directory.file("a.jsonl", run_taiyaku({"check", "--format", "jsonl", file}).output);
  EXPECT_EQ(run_taiyaku({"check", "--format", "xliff", "--output", file, file}).status, 1);
  const std::string checked = contents(file);
  EXPECT_THAT(checked, HasSubstr("locQualityIssueType=\"numbers\""));
  EXPECT_EQ(run_taiyaku({"report", "--format", "xliff", "--output", file, stored}).status, 0);
  EXPECT_EQ(contents(file), checked);
}

TEST(Report, OtherFormatsDoNotOverwriteWhatIsRead) {
  const TemporaryDirectory directory;
  const std::string file = directory.file("a.xlf", kXliff);
  const Outcome outcome = run_taiyaku({"check", "--format", "html", "--output", file, file});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("choose another --output"));
  EXPECT_EQ(contents(file), kXliff);
}

TEST(Report, XliffNeedsAnXliffFile) {
  EXPECT_THAT(run_taiyaku({"check", "--format", "xliff", "-"}, kPairs).errors,
              HasSubstr("name that file"));
  const TemporaryDirectory directory;
  const std::string file = directory.file("a.tsv", kPairs);
  EXPECT_THAT(run_taiyaku({"check", "--format", "xliff", file}).errors,
              HasSubstr("a.tsv: not XLIFF"));
}

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
