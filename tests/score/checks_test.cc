// The table of checks as a whole.
#include <gtest/gtest.h>

#include <set>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

TEST(Checks, RuleIdsAreUnique) {
  std::set<std::string_view> ids;
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
  }
}

TEST(Checks, EveryRuleSaysWhatItIs) {
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) {
      EXPECT_FALSE(rule.type.empty() || rule.detail.empty() || rule.summary.empty()) << rule.id;
    }
  }
}

TEST(Checks, RulesAreFoundById) {
  ASSERT_NE(find_rule("NEG001"), nullptr);
  EXPECT_EQ(find_rule("NEG001")->detail, "negation");
  EXPECT_EQ(find_rule("XXX999"), nullptr);
}

TEST(Checks, SpansLieInTheTexts) {
  const std::string source = "The river rose by two metres. Nobody was hurt, the police said.";
  const std::string target = "川の水位は3メートル下がった。the police said)。";
  const Report report = check_pair(source, target);
  ASSERT_FALSE(report.pairs.front().findings.empty());
  for (const Finding& finding : report.pairs.front().findings) {
    EXPECT_LE(finding.source.end, source.size()) << finding.rule->id;
    EXPECT_LE(finding.target.end, target.size()) << finding.rule->id;
    EXPECT_FALSE(finding.message.empty()) << finding.rule->id;
  }
}

TEST(Checks, OmissionPointsAtAnEmptyPlaceInTheTarget) {
  const Report report = check_pair(
      "The city opened a new library. Volunteers read picture books to children every Saturday.",
      "市は新しい図書館を開館した。");
  const auto& findings = report.pairs.front().findings;
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings.front().rule->id, "OMIT001");
  EXPECT_TRUE(findings.front().target.empty());
  EXPECT_FALSE(findings.front().source.empty());
}

TEST(Pronouns, AreMajorFromFourOn) {
  const Report three =
      check_pair("He sold his house on his birthday.", "彼は彼の誕生日に彼の家を売った。");
  ASSERT_EQ(three.pairs.front().findings.size(), 1U);
  EXPECT_EQ(three.pairs.front().findings[0].severity, Severity::kMinor);
  const Report four = check_pair("He sold his house to his brother on his birthday.",
                                 "彼は彼の誕生日に彼の兄に彼の家を売った。");
  ASSERT_EQ(four.pairs.front().findings.size(), 1U);
  EXPECT_EQ(four.pairs.front().findings[0].severity, Severity::kMajor);
}

}  // namespace
}  // namespace taiyaku::testing
