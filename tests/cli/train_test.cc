#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;

TEST(Train, WritesAReadableTable) {
  const Outcome outcome = run_taiyaku(
      {"train", "-"},
      "{\"source\":\"Ten boats sank.\",\"target\":\"船が12隻沈んだ。\",\"error\":true}\n"
      "{\"source\":\"Ten boats sank.\",\"target\":\"船が10隻沈んだ。\",\"error\":0}\n");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("Weight{\"NUM001\", "));
  EXPECT_THAT(outcome.errors, HasSubstr("predicted"));
}

TEST(Train, LabelOutsideItsRangeIsLocated) {
  const Outcome outcome =
      run_taiyaku({"train", "-"}, "{\"source\":\"Ten.\",\"target\":\"十。\",\"error\":2}\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr(":1: \"error\" is not within 0 and 1"));
}

TEST(Train, SeveralSetsNeedABaseRate) {
  const std::string pairs =
      "{\"source\":\"Ten boats sank.\",\"target\":\"船が12隻沈んだ。\",\"error\":1,\"set\":\"a\"}\n"
      "{\"source\":\"Ten boats "
      "sank.\",\"target\":\"船が10隻沈んだ。\",\"error\":0,\"set\":\"b\"}\n";
  const Outcome refused = run_taiyaku({"train", "-"}, pairs);
  EXPECT_EQ(refused.status, 2);
  EXPECT_THAT(refused.errors, HasSubstr("several sets (a, b): say with --base-rate"));
  EXPECT_EQ(run_taiyaku({"train", "--base-rate", "b", "-"}, pairs).status, 0);
}

}  // namespace
}  // namespace taiyaku::testing
