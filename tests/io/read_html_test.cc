#include "io/read_html.h"

#include <gmock/gmock.h>

#include <chrono>

#include "markup_fixture.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Strings elements(std::string file) { return elements_of(read_html(std::move(file))); }

TEST(ReadHtml, BlocksBecomeElementsWithTheirRoles) {
  EXPECT_THAT(elements("<h2>Ferry fares</h2><p>They rise.</p><ul><li>Adults<li>Children</ul>"
                       "<figure><figcaption>The quay.</figcaption></figure><footer>Us</footer>"),
              ElementsAre("headline: Ferry fares", "They rise.", "bullet: Adults",
                          "bullet: Children", "caption: The quay.", "boilerplate: Us"));
}

TEST(ReadHtml, InlineTagsDoNotCutWords) {
  EXPECT_THAT(elements("<p>un<b>be<i>liev</i></b>able <a href='?a=1&copy=2'>story</a></p>"),
              ElementsAre("unbelievable story"));
}

TEST(ReadHtml, WhatIsNotProseIsSkipped) {
  EXPECT_THAT(
      elements("<head><title>Page</title><style>p{}</style></head><nav><p>Home</p></nav>"
               "<script>if (a<b) '<p>no</p>'</script><pre>x = 1;</pre><svg><text>y</text></svg>"
               "<p hidden>secret</p><div style='display: none'>too</div><!-- <p>off</p> -->"
               "<span aria-hidden=true>◀</span><p>Text.</p>"),
      ElementsAre("Text."));
}

TEST(ReadHtml, EntitiesAreDecoded) {
  EXPECT_THAT(elements("<p>Fish &amp; chips &lt;&#163;5&#x2026; &#128; &nosuch; AT&T &copy 2024"),
              ElementsAre("Fish & chips <£5… € &nosuch; AT&T © 2024"));
}

TEST(ReadHtml, ReadingsOverKanjiAreNoText) {
  EXPECT_THAT(elements("<p><ruby>漁<rp>(</rp><rt>りょう</rt><rp>)</rp>港<rt>こう</ruby>の朝</p>"),
              ElementsAre("漁港の朝"));
}

TEST(ReadHtml, LineEndsBetweenJapaneseCharactersGo) {
  EXPECT_THAT(elements("<p>渡し船は\r\n  4月に\r\nGoogle\n社が運航する。</p><p>the word "
                       "渡し\nmeans a ferry</p>"),
              ElementsAre("渡し船は4月にGoogle社が運航する。", "the word 渡し means a ferry"));
}

TEST(ReadHtml, AlternativeTextIsACaption) {
  EXPECT_THAT(elements("<p>Before <img src=a alt=\"Gulls &amp; boats\"> after.</p>"),
              ElementsAre("Before after.", "caption: Gulls & boats"));
}

TEST(ReadHtml, LineBreaksStay) {
  EXPECT_THAT(elements("<p>春の海<br>ひねもすのたり</p>"), ElementsAre("春の海\nひねもすのたり"));
}

TEST(ReadHtml, BrokenTagsLoseNoText) {
  EXPECT_THAT(elements("</div>One <p>two</b> <div>three <h2>four<h3>five</h2> 3 < 5 <p id='x>six"),
              ElementsAre("One", "two", "three", "headline: four", "headline: five", "3 < 5"));
}

TEST(ReadHtml, AnUnclosedSkippedElementEndsWithItsParent) {
  EXPECT_THAT(elements("<div><nav><p>Home</div><p>Text.</p>"), ElementsAre("Text."));
}

TEST(ReadHtml, NothingAtAll) {
  EXPECT_THAT(elements(""), IsEmpty());
  EXPECT_THAT(elements("<p>&nbsp;<br></p><"), ElementsAre("\u00A0", "<"));
}

TEST(ReadHtml, OffsetsLeadIntoTheFile) {
  expect_faithful(
      read_html("<h1>Two&nbsp;<i>Fish</i></h1>\r\n<p>漁<b>船</b>は&lt;3隻&gt;\r\nで、<img alt='a "
                "&quot;b&quot;'>出た。"));
}

TEST(LooksLikeHtml, ByItsBeginning) {
  EXPECT_TRUE(looks_like_html("<!DOCTYPE html>\n<p>x"));
  EXPECT_TRUE(looks_like_html("<!-- saved --> \n<HTML lang=ja>"));
  EXPECT_FALSE(looks_like_html("<TARO> is a name."));
  EXPECT_FALSE(looks_like_html("The tag <html> begins a page."));
}

class HtmlBomb : public ::testing::TestWithParam<std::string> {};

TEST_P(HtmlBomb, TakesLinearTime) {
  std::string file = "<p>x</p>";
  while (file.size() < 1'000'000) file += GetParam();
  const auto begin = std::chrono::steady_clock::now();
  const Article article = read_html(std::move(file));
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  EXPECT_LT(seconds.count(), 5.0);
  EXPECT_FALSE(article.elements.empty());
}

INSTANTIATE_TEST_SUITE_P(Units, HtmlBomb,
                         ::testing::Values("<div>", "<b>", "<p>", "<nav>", "</div>", "<font id=",
                                           "<a href='", "<!--", "<", "&", "&a", "<li>a", "<br>",
                                           "<img alt=x>", "<h1><p>a", "<span hidden>", "<script>",
                                           "</", "<x y", "あ\n", "<td>あ"));

TEST(ReadHtml, SelfClosingScriptOfXhtmlHoldsNothing) {
  const std::string body = "<script src=\"x.js\"/><p>The rain stopped.</p>";
  EXPECT_THAT(elements("<?xml version=\"1.0\"?><html>" + body + "</html>"),
              ElementsAre("The rain stopped."));
  EXPECT_THAT(elements("<html xmlns=\"http://www.w3.org/1999/xhtml\">" + body + "</html>"),
              ElementsAre("The rain stopped."));
}

}  // namespace
}  // namespace taiyaku
