#include "score/lazy_pattern.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

namespace taiyaku {
namespace {

TEST(LazyPattern, IsCompiledOnce) {
  const LazyPattern pattern;
  const re2::RE2& first = pattern.compiled("quay", PatternStyle::kAsWritten);
  EXPECT_EQ(&first, &pattern.compiled("quay", PatternStyle::kAsWritten));
  EXPECT_TRUE(re2::RE2::PartialMatch("the quay", first));
  EXPECT_FALSE(re2::RE2::PartialMatch("the Quay", first));
}

TEST(LazyPattern, LinesBeginAndEndForEveryAlternative) {
  const LazyPattern pattern;
  const re2::RE2& lines = pattern.compiled("^pier$|^quay$", PatternStyle::kLines);
  EXPECT_TRUE(re2::RE2::PartialMatch("a\nQUAY\nb", lines));
  EXPECT_FALSE(re2::RE2::PartialMatch("the quay", lines));
}

}  // namespace
}  // namespace taiyaku
