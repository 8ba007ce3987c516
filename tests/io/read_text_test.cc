#include "io/read_text.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(ReadText, QuotedLinesLoseTheirMarks) {
  const Article article = read_text("Ken wrote:\n> The fares\n> will rise.\n> > No.\nSad.\n");
  EXPECT_EQ(article.text, "Ken wrote:\n\nThe fares\nwill rise.\n\nNo.\n\nSad.\n");
}

TEST(ReadText, OffsetsLeadIntoTheFile) {
  const std::string file = "Ken:\n> The fares\n> will rise.\n";
  const Article article = read_text(file);
  const auto begin = static_cast<std::uint32_t>(article.text.find("fares\nwill"));
  const Span place = article.map.source_of({begin, begin + 10});
  EXPECT_EQ(surface(std::string_view(file), place), "fares\n> will");
}

TEST(ReadText, OtherTextStaysAsItIs) {
  const std::string file = "a > b\n\n> one line alone\nSo it is.\n";
  const Article article = read_text(file);
  EXPECT_EQ(article.text, file);
  EXPECT_TRUE(article.map.is_identity());
}

TEST(ReadText, QuotationDoesNotUncoverSignsElsewhere) {
  const Article article = read_text("Ken:\n> The fares\n> will rise.\n\n>5% rise expected\n");
  EXPECT_NE(article.text.find(">5% rise"), std::string::npos);
  EXPECT_EQ(article.text.find("> will"), std::string::npos);
}

}  // namespace
}  // namespace taiyaku
