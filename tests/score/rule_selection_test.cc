#include "score/rule_selection.h"

#include <gtest/gtest.h>

#include "score/check.h"

namespace taiyaku {
namespace {

const Rule& rule(std::string_view id) { return *find_rule(id); }

TEST(RuleSelection, EmptyHoldsEveryRule) { EXPECT_TRUE(RuleSelection().contains(rule("NUM001"))); }

TEST(RuleSelection, NamesAreIdsFamiliesAndDetails) {
  EXPECT_EQ(match_rule("NUM001", rule("NUM001")), NameMatch::kId);
  EXPECT_EQ(match_rule("number", rule("NUM001")), NameMatch::kDetail);
  EXPECT_EQ(match_rule("num", rule("NUM001")), NameMatch::kPrefix);
  EXPECT_EQ(match_rule("NUM001x", rule("NUM001")), NameMatch::kNone);
  EXPECT_EQ(match_rule("", rule("NUM001")), NameMatch::kNone);
}

TEST(RuleSelection, SelectLeavesOutAllOthers) {
  const RuleSelection selection{{"NUM"}, {}};
  EXPECT_TRUE(selection.contains(rule("NUM001")));
  EXPECT_FALSE(selection.contains(rule("OMIT001")));
}

TEST(RuleSelection, CloserNameWins) {
  const RuleSelection one{{"NUM001"}, {"NUM"}};
  EXPECT_TRUE(one.contains(rule("NUM001")));
  const RuleSelection others{{"NUM"}, {"NUM001"}};
  EXPECT_FALSE(others.contains(rule("NUM001")));
}

TEST(RuleSelection, IgnoreWinsBetweenEquals) {
  const RuleSelection selection{{"NUM"}, {"NUM"}};
  EXPECT_FALSE(selection.contains(rule("NUM001")));
}

TEST(RuleSelection, UnknownNamesAreKnownAsSuch) {
  EXPECT_TRUE(is_rule_name("omit"));
  EXPECT_FALSE(is_rule_name("OMIT999"));
  EXPECT_FALSE(is_rule_name(""));
}

}  // namespace
}  // namespace taiyaku
