#include "score/fact_verbatim.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

Verbatim found(std::string_view text, Span span, std::string_view other) {
  std::string joined;
  return stands_verbatim(text, span, other, joined);
}

TEST(FactVerbatim, FindsTheSameDigits) {
  EXPECT_EQ(found("lot 48172", {4, 9}, "x48172y"), Verbatim::kYes);
  EXPECT_EQ(found("lot 48172", {4, 9}, "481729"), Verbatim::kNo);
}

TEST(FactVerbatim, JoinsTornDigits) {
  EXPECT_EQ(found("in 1539", {3, 7}, "153 9"), Verbatim::kTorn);
  EXPECT_EQ(found("4. 6", {0, 1}, "it was 4.6"), Verbatim::kNo) << "three digits at least tell";
  EXPECT_EQ(found("140. 6", {0, 3}, "it was 140.6"), Verbatim::kTorn);
}

TEST(FactVerbatim, LeavesMagnitudesAlone) {
  EXPECT_EQ(found("340 million", {0, 11}, "340億"), Verbatim::kNo);
}

}  // namespace
}  // namespace taiyaku
