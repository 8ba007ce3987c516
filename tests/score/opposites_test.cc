#include "score/opposites.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace taiyaku {
namespace {

std::span<const Pole> english(std::string_view word, std::string_view next = "") {
  return poles_of(word, next, Language::kEnglish);
}

std::span<const Pole> japanese(std::string_view word, std::string_view next = "") {
  return poles_of(word, next, Language::kJapanese);
}

/// Whether the words stand at two ends of an axis that both have.
bool opposed(std::span<const Pole> a, std::span<const Pole> b) {
  return std::any_of(a.begin(), a.end(), [&](Pole x) {
    return std::any_of(b.begin(), b.end(),
                       [&](Pole y) { return x.axis == y.axis && x.end != y.end; });
  });
}

TEST(Opposites, RiseAndFallAreTwoEndsOfOneAxis) {
  EXPECT_TRUE(opposed(english("rise"), japanese("減少")));
}

TEST(Opposites, SameEndAcrossLanguages) {
  EXPECT_FALSE(english("import").empty());
  EXPECT_FALSE(opposed(english("import"), japanese("輸入")));
}

TEST(Opposites, OrdinaryWordsHaveNone) {
  EXPECT_TRUE(english("river").empty());
  EXPECT_TRUE(japanese("川").empty());
}

TEST(Opposites, LanguagesAreKeptApart) { EXPECT_TRUE(english("減少").empty()); }

TEST(Opposites, AWordMayStandOnTwoAxes) {
  EXPECT_TRUE(opposed(english("worst"), japanese("最高")));
  EXPECT_TRUE(opposed(english("lowest"), japanese("最高")));
  EXPECT_TRUE(opposed(english("best"), japanese("最低")));
  EXPECT_TRUE(opposed(english("maximum"), japanese("最小")));
}

TEST(Opposites, LastYearIsNotTheFinalOne) {
  EXPECT_TRUE(opposed(english("last", "year"), japanese("来年")));
  EXPECT_FALSE(opposed(english("last", "chapter"), japanese("来年")));
  EXPECT_FALSE(opposed(english("last", "year"), japanese("最初")));
}

TEST(Opposites, PhrasesAreFoundInJapaneseToo) {
  EXPECT_TRUE(opposed(english("worst"), japanese("最も", "良い")));
  EXPECT_TRUE(japanese("最も", "古い").empty());
}

TEST(Opposites, NoWordStandsTwiceOnOneAxis) {
  for (const std::string_view word : {"最高", "最低", "最大", "最小", "午前", "午後"}) {
    const auto poles = japanese(word);
    ASSERT_EQ(poles.size(), 2U) << word;
    EXPECT_NE(poles[0].axis, poles[1].axis) << word;
  }
}

}  // namespace
}  // namespace taiyaku
