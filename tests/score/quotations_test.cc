#include "score/quotations.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

std::vector<std::string> quoted(const Document& document) {
  std::vector<std::string> found;
  for (const Quotation& quotation : find_quotations(passage_of(document))) {
    found.push_back((quotation.opened ? "[" : "") +
                    std::string(surface(document, quotation.words)) +
                    (quotation.closed ? "]" : ""));
  }
  return found;
}

std::vector<std::string> english(const std::string& text) {
  return quoted(segment(text, Language::kEnglish));
}
std::vector<std::string> japanese(const std::string& text) {
  return quoted(segment(text, Language::kJapanese));
}

using Found = std::vector<std::string>;

TEST(Quotations, StraightMarksOpenAndCloseInTurn) {
  EXPECT_EQ(english("\"Stay,\" he said. \"It rains.\""), (Found{"[Stay,]", "[It rains.]"}));
}

TEST(Quotations, NestedOnesAreTheOuters) {
  EXPECT_EQ(japanese("「『待て』と言った」と彼は話した。"), Found{"[『待て』と言った]"});
}

TEST(Quotations, OneThatBeganBeforeThePassage) {
  EXPECT_EQ(japanese("雨が降る」と言った。"), Found{"雨が降る]"});
}

TEST(Quotations, OneThatGoesOnBehindThePassage) {
  EXPECT_EQ(english("He said: “The bridge is closed."), Found{"[The bridge is closed."});
}

TEST(Quotations, ApostrophesAreNone) { EXPECT_EQ(english("It's the drivers' bridge."), Found{}); }

}  // namespace
}  // namespace taiyaku::testing
