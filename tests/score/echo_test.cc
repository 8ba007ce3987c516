#include "score/echo.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

std::string echo(std::string text, std::uint32_t size) {
  const Document document = segment(std::move(text), Language::kEnglish);
  return std::string(surface(document, find_echo(passage_of(document), size)));
}

TEST(Echo, GoesAsFarAsItIsEqual) {
  EXPECT_EQ(echo("We saw the old grey house and he sold the old grey house today.", 3),
            "the old grey house");
}

TEST(Echo, MarksAndCapitalsAreLeftOut) {
  EXPECT_EQ(echo("The old, grey house fell. So the old grey house fell.", 4),
            "the old grey house fell");
}

TEST(Echo, ShorterOnesAreNone) {
  EXPECT_EQ(echo("We saw the old house and he sold the old house today.", 4), "");
}

TEST(Echo, WhatTouchesIsARepetitionInARow) { EXPECT_EQ(echo("ha ha ha ha ha ha", 3), ""); }

}  // namespace
}  // namespace taiyaku::testing
