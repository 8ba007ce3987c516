#include "tests/support/malformed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace taiyaku::testing {
namespace {

#if defined(TAIYAKU_SANITIZED)
constexpr double kMaxSeconds = 40;
constexpr std::size_t kMaxMemory = std::size_t{2} << 30;
#else
constexpr double kMaxSeconds = 2;
constexpr std::size_t kMaxMemory = 200'000'000;
#endif

void expect_soon_and_small(const Outcome& outcome) {
  EXPECT_LT(outcome.errors.size(), 20'000U);  // 100 lines at most
  EXPECT_LT(outcome.seconds, kMaxSeconds);
  EXPECT_LT(outcome.memory, kMaxMemory);
}

}  // namespace

void expect_located_error(const Malformed& malformed) {
  const Outcome outcome =
      run_taiyaku({"check", "--input-format", malformed.format, "-"}, malformed.bytes());
  if (malformed.message.empty()) {
    EXPECT_LE(outcome.status, 1) << outcome.errors;
    expect_soon_and_small(outcome);
  } else {
    expect_located_error(outcome, "standard input:" + malformed.message);
  }
}

void expect_located_error(const Outcome& outcome, const std::string& message) {
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, ::testing::HasSubstr(message));
  expect_soon_and_small(outcome);
}

std::string without_end(std::string bytes, std::size_t count) {
  bytes.resize(bytes.size() - count);
  return bytes;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

}  // namespace taiyaku::testing
