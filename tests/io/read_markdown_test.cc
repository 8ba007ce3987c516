#include "io/read_markdown.h"

#include <gmock/gmock.h>

#include <chrono>

#include "markup_fixture.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;

Strings elements(std::string file) { return elements_of(read_markdown(std::move(file))); }

TEST(ReadMarkdown, BlocksBecomeElementsWithTheirRoles) {
  EXPECT_THAT(elements("# Ferry fares #\n\nThey rise.\nSoon.\n\n* Adults\n* Children\n  too\n\n"
                       "1. 一番\n\nSetext\n------\n\n> Quoted.\n"),
              ElementsAre("headline: Ferry fares", "They rise. Soon.", "bullet: Adults",
                          "bullet: Children too", "bullet: 一番", "headline: Setext", "Quoted."));
}

TEST(ReadMarkdown, InlineMarksGo) {
  EXPECT_THAT(
      elements("The [ferry](http://x.example/a_b 'title') is *very* **old**, `x` &amp; ~~new~~."),
      ElementsAre("The ferry is very old, x & new."));
}

TEST(ReadMarkdown, EmphasisBesideJapaneseBracketsGoes) {
  EXPECT_THAT(elements("彼は**「はい」**と言った[^1]。\n\n[^1]: 本人の話。"),
              ElementsAre("彼は「はい」と言った。", "本人の話。"));
}

TEST(ReadMarkdown, WrappedLinesAreJoined) {
  EXPECT_THAT(elements("渡し船の運賃は\n4月に\n上がる。\n\nThe fare\r\nrises."),
              ElementsAre("渡し船の運賃は4月に上がる。", "The fare rises."));
}

TEST(ReadMarkdown, CodeAndFrontMatterAreSkipped) {
  EXPECT_THAT(elements("---\ntitle: x\n---\nText.\n\n```c\nint x;\n```\n\n    int y;\n"),
              ElementsAre("Text."));
}

TEST(ReadMarkdown, PicturesAreCaptions) {
  EXPECT_THAT(elements("Look: ![The *old* quay](a.png) here.\n"),
              ElementsAre("Look: here.", "caption: The *old* quay"));
}

TEST(ReadMarkdown, TablesAreCellsByCell) {
  EXPECT_THAT(elements("| Tea | 500円 |\n|-----|------|\n| Cake | 700円 |\n"),
              ElementsAre("bullet: Tea", "bullet: 500円", "bullet: Cake", "bullet: 700円"));
}

TEST(ReadMarkdown, HtmlInsideIsReadAsHtml) {
  EXPECT_THAT(elements("<div align=center><b>The</b> quay<script>x</script></div>\n\nOne<br>two "
                       "<span>three</span>.\n"),
              ElementsAre("The quay", "One\ntwo three."));
}

TEST(ReadMarkdown, OffsetsLeadIntoTheFile) {
  expect_faithful(
      read_markdown("---\na: b\n---\n# 漁*船*は\\*3隻\\*&lt;\r\n\r\n> - 一つ\r\n>   二つ "
                    "**三つ**\r\n\r\n<p>a&amp;b</p>\r\n"));
}

TEST(ReadMarkdown, WideTablesAreNotFilledUp) {
  std::string file;
  for (const char* row : {"|a", "|---"}) {
    for (int i = 0; i < 20'000; ++i) file += row;
    file += "\n";
  }
  for (int i = 0; i < 20'000; ++i) file += "x\n";
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_FALSE(read_markdown(std::move(file)).elements.empty());
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(LooksLikeMarkdown, ByTwoKindsOfMarks) {
  EXPECT_TRUE(looks_like_markdown("# Title\n\nA [link](http://x.example).\n"));
  EXPECT_FALSE(looks_like_markdown("# 1 in sales\n\nThe firm (No. 1) leads.\n"));
  EXPECT_FALSE(looks_like_markdown("Fares rise.\n\n運賃が上がる。\n"));
}

class MarkdownBomb : public ::testing::TestWithParam<std::string> {};

TEST_P(MarkdownBomb, TakesLinearTime) {
  std::string file;
  while (file.size() < 1'000'000) file += GetParam();
  const auto begin = std::chrono::steady_clock::now();
  read_markdown(std::move(file));
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  EXPECT_LT(seconds.count(), 5.0);
}

INSTANTIATE_TEST_SUITE_P(Units, MarkdownBomb,
                         ::testing::Values(">", "> ", "- ", "[", "![", "](", "[a](", "*a _", "`a",
                                           "**", "# ", "[a]: b\n", "<div>\n", "<!--", "&", "[^",
                                           "|a|b|\n|-|-|\n", "\\", "~~a", "1. "));

TEST(ReadMarkdown, StarsBetweenNumbersAreTheText) {
  EXPECT_THAT(elements("There are 10**9 of them, or 2 ** 3."),
              ElementsAre("There are 10**9 of them, or 2 ** 3."));
}

TEST(ReadMarkdown, OnlyLabelsOfNotesAreTakenOut) {
  EXPECT_THAT(elements("The pattern [^a-z] finds digits.[^1]\n\n[^1]: And more."),
              ElementsAre("The pattern [^a-z] finds digits.", "And more."));
}

}  // namespace
}  // namespace taiyaku
