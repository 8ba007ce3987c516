#include "score/finding_filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "score/check.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using ::testing::HasSubstr;

class FindingFilterTest : public ::testing::Test {
 protected:
  FindingFilterTest() {
    source.text = "Route 66 closed.";
    target.text = "六号線が閉鎖された。";
    finding.rule = find_rule("NUM001");
    finding.confidence = 0.9;
    finding.source = {6, 8};
    finding.target = {0, 3};
  }

  /// How many are left of the one finding.
  std::size_t left(const FindingFilter& filter) {
    std::vector<Finding> findings = {finding};
    suppressed = filter.apply({source,
                               target,
                               {0, static_cast<std::uint32_t>(source.text.size())},
                               {0, static_cast<std::uint32_t>(target.text.size())}},
                              findings);
    return findings.size();
  }
  std::size_t left(Suppression suppression) { return left(FindingFilter({}, {suppression})); }

  Document source;
  Document target;
  Finding finding;
  std::size_t suppressed = 0;
};

TEST_F(FindingFilterTest, KeepsWhatNobodySpeaksOf) {
  EXPECT_EQ(left(FindingFilter({}, {})), 1u);
  EXPECT_EQ(left({{"OMIT"}, "", "", ""}), 1u);
  EXPECT_EQ(left({{}, "^67$", "", ""}), 1u);
}

TEST_F(FindingFilterTest, UnselectedIsNotCountedAsSuppressed) {
  EXPECT_EQ(left(FindingFilter({{}, {"NUM"}}, {})), 0u);
  EXPECT_EQ(suppressed, 0u);
}

TEST_F(FindingFilterTest, WordsOfEitherSideSuppress) {
  EXPECT_EQ(left({{"NUM"}, "^66$", "", ""}), 0u);
  EXPECT_EQ(suppressed, 1u);
  EXPECT_EQ(left({{}, "六", "", ""}), 0u);
}

TEST_F(FindingFilterTest, PassageSuppresses) {
  EXPECT_EQ(left({{}, "", "Route \\d+", ""}), 0u);
  EXPECT_EQ(left({{}, "", "号線が", ""}), 0u);
  EXPECT_EQ(left({{}, "Route", "", ""}), 1u);
}

TEST_F(FindingFilterTest, AllConditionsMustHold) {
  EXPECT_EQ(left({{"NUM"}, "66", "no such passage", ""}), 1u);
  EXPECT_EQ(left({{"OMIT"}, "66", "Route", ""}), 1u);
}

TEST_F(FindingFilterTest, DoubtsAreNotCounted) {
  finding.confidence = 0.1;
  EXPECT_EQ(left({{"NUM"}, "", "", ""}), 0u);
  EXPECT_EQ(suppressed, 0u);
}

TEST_F(FindingFilterTest, IgnoredTextOfEitherSideSuppresses) {
  target.ignored = {{{0, 30}, "number"}};
  EXPECT_EQ(left(FindingFilter({}, {})), 0u);
  target.ignored = {{{0, 30}, "OMIT"}};
  EXPECT_EQ(left(FindingFilter({}, {})), 1u);
  target.ignored = {{{3, 30}, ""}};
  EXPECT_EQ(left(FindingFilter({}, {})), 1u);
}

TEST_F(FindingFilterTest, MissingWordsStandWherePassageIs) {
  finding.target = {30, 30};
  target.ignored = {{{0, 30}, ""}};
  EXPECT_EQ(left(FindingFilter({}, {})), 0u);
  finding.target = {40, 40};
  target.ignored = {{{35, 50}, ""}};
  EXPECT_EQ(left(FindingFilter({}, {})), 1u) << "a place outside the passage";
}

TEST_F(FindingFilterTest, BadPatternIsAnErrorWithItsPlace) {
  try {
    FindingFilter({}, {{{}, "(", "", "here:3"}});
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("here:3: '('"));
  }
}

}  // namespace
}  // namespace taiyaku
