// The XML formats of a result: JUnit and TMX.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/io/result_fixture.h"
#include "tests/support/xmllint.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::string kJunitSchema = "--schema '" TAIYAKU_SOURCE_DIR "/tests/io/junit.xsd'";
const std::string kTmxDtd = "--dtdvalid '" TAIYAKU_SOURCE_DIR "/tests/io/tmx14.dtd'";

ResultPair megabyte_pair() {
  ResultPair pair = nasty_pair();
  for (int i = 0; i < 15; ++i) pair.target.words.text += pair.target.words.text;
  return pair;
}

TEST(WriteJunit, IsValid) {
  const int status = xmllint(written("junit", megabyte_pair()), kJunitSchema);
  if (status == -1) GTEST_SKIP() << "xmllint is not installed";
  EXPECT_EQ(status, 0);
}

TEST(WriteJunit, PairFailsByTheGate) {
  const std::string report = written("junit");
  EXPECT_THAT(report, HasSubstr("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""));
  EXPECT_THAT(
      report,
      HasSubstr("<failure type=\"NUM001\" message=\"5 &lt; 6 became &quot;7&quot; &amp; 八\">"));
  EXPECT_THAT(report, HasSubstr("name=\"2: The harbour froze.\" line=\"4\"/>"));
}

TEST(WriteJunit, FindingsBelowTheGateAreOutput) {
  ResultPair pair = nasty_pair();
  pair.findings[0].severity = Severity::kMinor;
  const std::string report = written("junit", pair);
  EXPECT_THAT(report, HasSubstr("failures=\"0\""));
  EXPECT_THAT(report, HasSubstr("<system-out>minor NUM001: "));
}

TEST(WritePairsTmx, IsValid) {
  const int status = xmllint(written("tmx", megabyte_pair()), kTmxDtd);
  if (status == -1) GTEST_SKIP() << "xmllint is not installed";
  EXPECT_EQ(status, 0);
}

TEST(WritePairsTmx, ScoresAreProps) {
  const std::string memory = written("tmx");
  EXPECT_THAT(memory, HasSubstr("<tu tuid=\"a&lt;&amp;&gt;&quot;1\" srclang=\"en\">"));
  EXPECT_THAT(memory, HasSubstr("<prop type=\"x-risk\">0.9000</prop>"));
  EXPECT_THAT(memory, HasSubstr("<prop type=\"x-finding\">NUM001 critical: 5 &lt; 6"));
  EXPECT_THAT(memory, Not(HasSubstr("関連記事")));
}

}  // namespace
}  // namespace taiyaku::testing
