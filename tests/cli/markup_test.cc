// Articles with markup through check and align: what is shown leads into the file as it is.
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

const std::string kHtml =
    "<html><body><h1>Harbour repairs</h1>\n"
    "<p>The harbour was closed for <b>12</b> days &amp; nights.</p>\n"
    "<p lang=ja>港は<b>15</b>日間、昼夜を問わず閉鎖された。</p>\n"
    "<script>var x = 'The port closed for 99 days.';</script></body></html>\n";

/// The first record of a kind.
json record_of(const std::string& lines, const std::string& kind) {
  std::istringstream stream(lines);
  for (std::string line; std::getline(stream, line);) {
    json record = json::parse(line);
    if (record["record"] == kind) return record;
  }
  return {};
}

TEST(Markup, FindingsInHtmlLeadIntoTheFile) {
  const TemporaryDirectory directory;
  const std::string page = directory.file("page.html", kHtml);
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", "--no-fail", page});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  const json pair = record_of(outcome.output, "pair");
  ASSERT_FALSE(pair["findings"].empty()) << outcome.output;
  const json target = pair["findings"][0]["target"];
  const std::size_t start = target["start"];
  const std::size_t end = target["end"];
  EXPECT_THAT(kHtml.substr(start, end - start), HasSubstr("15"));
  EXPECT_THAT(outcome.output, Not(HasSubstr("99 days")));
}

TEST(Markup, PageIsReadInTheEncodingThatItNames) {
  const TemporaryDirectory directory;
  const std::string english = directory.file(
      "en.html", "<meta charset=windows-1252><p>\x93The caf\xE9 opened in May.\x94</p>");
  const std::string japanese =
      directory.file("ja.html", "<meta charset=utf-8><p>「カフェは5月に開店した。」</p>");
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", english, japanese});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_EQ(record_of(outcome.output, "pair")["source"]["text"], "“The café opened in May.”");
}

TEST(Markup, MarkdownFilesAreAligned) {
  const TemporaryDirectory directory;
  const std::string source =
      directory.file("en.md", "# Harbour repairs\n\nThe harbour was *closed* in [May](x.html).\n");
  const std::string target = directory.file("ja.md", "# 港の修理\n\n港は5月に**閉鎖**された。\n");
  const Outcome outcome = run_taiyaku({"align", source, target});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("The harbour was closed in May.\t港は5月に閉鎖された。\t"));
}

}  // namespace
}  // namespace taiyaku::testing
