#include "io/html_passage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/html_text.h"

namespace taiyaku {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string without_tags(const std::string& html) {
  std::string text;
  bool inside = false;
  for (const char c : html) {
    inside |= c == '<';
    if (!inside) text += c;
    inside &= c != '>';
  }
  return text;
}

TEST(HtmlText, MarkupStaysText) {
  EXPECT_EQ(html_text("<b>&amp; \"'"), "&lt;b&gt;&amp;amp; &quot;&#39;");
  EXPECT_EQ(html_text("港👩‍🚀\t\n"), "港👩‍🚀\t\n");
}

TEST(HtmlText, WhatMisleadsIsShownByItsCode) {
  EXPECT_EQ(html_text("a\u202Eb"), "a<span class=\"code\">U+202E</span>b");
  for (const char* hidden : {"\u2066", "\u200B", "\uFEFF", "\x01", "\x7F", "\u2028", "\u061C"}) {
    EXPECT_THAT(html_text(hidden), HasSubstr("U+")) << html_attribute(hidden);
    EXPECT_EQ(html_attribute(hidden), "\uFFFD");
  }
}

TEST(HtmlPassage, MarksLieAroundTheirWords) {
  EXPECT_EQ(html_passage("about 250 miles off", {{{6, 15}, 3, Severity::kMajor}}, {}),
            "about <a class=\"m major\" href=\"#f3\" data-f=\"3\">250 miles</a> off");
}

TEST(HtmlPassage, MissingWordsHaveAMarkOfTheirOwn) {
  EXPECT_EQ(
      html_passage("港。", {{{6, 6}, 1, Severity::kMinor}}, {}),
      "港。<a class=\"m gap minor\" href=\"#f1\" data-f=\"1\" aria-label=\"missing here\"></a>");
}

TEST(HtmlPassage, OverlappingMarksAreCutIntoPieces) {
  const std::string html =
      html_passage("abcdef", {{{0, 4}, 1, Severity::kMinor}, {{2, 6}, 2, Severity::kCritical}}, {});
  EXPECT_THAT(html, HasSubstr("<a class=\"m minor\" href=\"#f1\" data-f=\"1\">ab</a>"));
  EXPECT_THAT(html, HasSubstr("<a class=\"m critical\" href=\"#f2\" data-f=\"1 2\">cd</a>"));
  EXPECT_THAT(html, HasSubstr("data-f=\"2\" tabindex=\"-1\">ef</a>"));
}

TEST(HtmlPassage, SentencesAndMarksNest) {
  const std::string html = html_passage("One. Two.", {{{2, 7}, 1, Severity::kMajor}},
                                        {{{0, 4}, "p1-0"}, {{5, 9}, "p1-1"}});
  EXPECT_EQ(without_tags(html), "One. Two.");
  EXPECT_THAT(html, HasSubstr("<span class=\"s\" data-b=\"p1-0\">On<a "));
  EXPECT_THAT(html, HasSubstr("e.</a></span><a "));
  EXPECT_THAT(html, HasSubstr("data-b=\"p1-1\"><a "));
}

TEST(HtmlPassage, SpansOfAStrangerLoseNoText) {
  const std::string html =
      html_passage("港が凍った", {{{1, 2}, 1, Severity::kMajor}, {{400, 900}, 2, Severity::kMajor}},
                   {{{4, 11}, "a"}, {{5, 900}, "b"}, {{0, 0}, "c"}});
  EXPECT_EQ(without_tags(html), "港が凍った");
}

TEST(HtmlPassage, LongMarksAreDrawnLightly) {
  const std::string text(200, 'x');
  EXPECT_THAT(html_passage(text, {{{0, 150}, 1, Severity::kMajor}}, {}), HasSubstr("m major long"));
  EXPECT_THAT(html_passage(text, {{{0, 50}, 1, Severity::kMajor}}, {}), Not(HasSubstr("long")));
}

}  // namespace
}  // namespace taiyaku
