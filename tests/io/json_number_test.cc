#include "io/json_number.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <nlohmann/json.hpp>

namespace taiyaku {
namespace {

using nlohmann::json;

template <typename Whole>
Whole number_of(const char* text) {
  return whole_number<Whole>(json::parse(text));
}

TEST(WholeNumber, IsReadAsItStands) {
  EXPECT_EQ(number_of<std::uint32_t>("0"), 0U);
  EXPECT_EQ(number_of<std::uint32_t>("4294967295"), 4294967295U);
  EXPECT_EQ(number_of<std::uint64_t>("18446744073709551615"), 18446744073709551615U);
}

TEST(WholeNumber, MayBeWrittenAsAFraction) {
  EXPECT_EQ(number_of<std::uint32_t>("12.0"), 12U);
  EXPECT_EQ(number_of<std::uint64_t>("1e9"), 1000000000U);
}

TEST(WholeNumber, ThatDoesNotFitIsAnError) {
  for (const char* text : {"4294967296", "1e10", "1e99", "-1", "-1.0", "2.5", "1e400"})
    EXPECT_ANY_THROW(number_of<std::uint32_t>(text)) << text;
  for (const char* text : {"1e16", "1e30", "-1e30"})
    EXPECT_THROW(number_of<std::uint64_t>(text), Error) << text;
}

TEST(WholeNumber, IsNoOtherValue) {
  for (const char* text : {"null", "true", "\"5\"", "[5]", "{}"})
    EXPECT_THROW(number_of<std::uint32_t>(text), Error) << text;
}

}  // namespace
}  // namespace taiyaku
