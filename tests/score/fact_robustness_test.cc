// Any bytes are answered, in time linear in the text.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <random>

#include "score/compare_facts.h"
#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

#if defined(TAIYAKU_SANITIZED)
constexpr int kPatience = 60;  // seconds
constexpr std::size_t kLongRun = 100'000;
#else
constexpr int kPatience = 6;
constexpr std::size_t kLongRun = 300'000;
#endif

// Random strings to try: TAIYAKU_RANDOM_STRINGS=1000000 makes the long run.
int rounds(int quick) {
  const char* asked = std::getenv("TAIYAKU_RANDOM_STRINGS");
  return asked == nullptr ? quick : std::atoi(asked);
}

TEST(FactRobustness, AnswersRandomBytes) {
  std::mt19937 random(11);
  for (int i = 0; i < rounds(3000); ++i) {
    std::string text;
    for (std::size_t n = random() % 60; n > 0; --n) text += static_cast<char>(random() % 256);
    for (const Language language : {Language::kEnglish, Language::kJapanese}) {
      for (const Fact& fact : facts_of(text, language)) ASSERT_LE(fact.span.end, text.size());
    }
  }
}

// 9 in three bytes: invalid, and once read as a digit for ever.
TEST(FactRobustness, RefusesOverlongCharacters) {
  EXPECT_TRUE(facts_of("\xE0\x80\xB9", Language::kJapanese).empty());
  EXPECT_TRUE(facts_of("\xE0\x80\xB9", Language::kEnglish).empty());
}

// Pieces that the scanners know, in senseless order: facts stay in order and apart.
TEST(FactRobustness, KeepsFactsInOrder) {
  static constexpr std::string_view kPieces[] = {
      "3",     "二",       "万",    "億",   "年",   "月",   "日", "午後", "時", "分の", "%",
      "$",     "-",        ".",     ",",    "・",   " ",    "円", "第",   "約", "two",  " and ",
      "half ", "million ", "June ", "May ", "the ", "p.m.", ":",  "/",    "数", "余り", "半",
      "ドル",  "km",       "令和",  "元年", "½",    "s",    "(",  ")",    "割", "歳",   "マイナス"};
  std::mt19937 random(12);
  for (int i = 0; i < rounds(20000); ++i) {
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) text += kPieces[random() % std::size(kPieces)];
    for (const Language language : {Language::kEnglish, Language::kJapanese}) {
      std::uint32_t last = 0;
      for (const Fact& fact : facts_of(text, language)) {
        ASSERT_LE(last, fact.span.begin) << text;
        ASSERT_LT(fact.span.begin, fact.span.end) << text;
        last = fact.span.end;
      }
    }
  }
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

// A scanner that looks back or ahead without bound takes minutes for a megabyte.
TEST(FactRobustness, IsLinearInLongRuns) {
  for (const std::string_view piece :
       {"1",     "一",           "十",      "万", "1,",       "a ",    "(",    "1,000,",
        "3/",    "hundred and ", "twenty-", "-",  "マイナス", "一 ",   "いち", "5月",
        "1 万 ", "1・",          "0.1.",    "数", "3～",      "1 to ", "約",   "年"}) {
    const std::string text = repeated(piece, kLongRun);
    for (const Language language : {Language::kEnglish, Language::kJapanese}) {
      const auto begin = std::chrono::steady_clock::now();
      for (const Fact& fact : facts_of(text, language)) ASSERT_LE(fact.span.end, text.size());
      EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(kPatience)) << piece;
    }
  }
}

TEST(FactRobustness, ComparesThousandsOfFacts) {
  for (const std::string_view piece : {"17 cats, ", "1 ", "3,500 ", "June 3, "}) {
    const std::string english = repeated(piece, 200'000);
    const std::string japanese = repeated("18匹の猫、", 200'000);
    const std::vector<Fact> source = facts_of(english, Language::kEnglish);
    const std::vector<Fact> target = facts_of(japanese, Language::kJapanese);
    const auto side = [](const std::string& text, Language language,
                         const std::vector<Fact>& facts) {
      return FactSide{text, {0, static_cast<std::uint32_t>(text.size())}, language, &facts};
    };
    const auto begin = std::chrono::steady_clock::now();
    compare_facts(side(english, Language::kEnglish, source),
                  side(japanese, Language::kJapanese, target));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(kPatience)) << piece;
  }
}

}  // namespace
}  // namespace taiyaku
