#include "io/ignore_comments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/read_html.h"
#include "io/read_markdown.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The texts that comments speak of, each with the rule behind a bar.
std::vector<std::string> ignored(const Article& article, std::vector<Problem>& problems) {
  std::vector<std::string> texts;
  for (const IgnoredText& one : read_ignore_comments(article, "a.html", problems))
    texts.push_back(std::string(surface(std::string_view(article.text), one.span)) + "|" +
                    one.rule);
  return texts;
}

std::vector<std::string> ignored(const Article& article) {
  std::vector<Problem> problems;
  auto texts = ignored(article, problems);
  EXPECT_THAT(problems, IsEmpty());
  return texts;
}

std::string problem_of(const std::string& html) {
  std::vector<Problem> problems;
  ignored(read_html(html), problems);
  return problems.size() == 1 ? to_string(problems[0]) : "";
}

TEST(IgnoreComments, SpeakOfTheNextElement) {
  EXPECT_THAT(ignored(read_html("<p>a<!-- taiyaku-ignore NUM --><p>b<p>c")), ElementsAre("b|NUM"));
  EXPECT_THAT(ignored(read_html("<p><!--taiyaku-ignore-->a</p><p>b</p>")), ElementsAre("a|"));
}

TEST(IgnoreComments, NameSeveralRules) {
  EXPECT_THAT(ignored(read_html("<!-- taiyaku-ignore NUM001, name --><p>a")),
              ElementsAre("a|NUM001", "a|name"));
}

TEST(IgnoreComments, SpeakOfTheFileOrOfAStretch) {
  EXPECT_THAT(ignored(read_html("<p>a<p>b<!-- taiyaku-ignore-file -->")), ElementsAre("a\n\nb|"));
  EXPECT_THAT(ignored(read_html("<p>a<!-- taiyaku-ignore-start --><p>b<p>c"
                                "<!-- taiyaku-ignore-end --><p>d")),
              ElementsAre("b\n\nc|"));
}

TEST(IgnoreComments, StandInMarkdown) {
  EXPECT_THAT(ignored(read_markdown("one\n\n<!-- taiyaku-ignore OMIT -->\n二つ目\n\nthree\n")),
              ElementsAre("二つ目|OMIT"));
}

TEST(IgnoreComments, StandInALineOfMarkdownToo) {
  EXPECT_THAT(ignored(read_markdown("one\n\n二つ目 <!-- taiyaku-ignore\nOMIT --> です\n\nthree\n")),
              ElementsAre("three|OMIT"));
}

TEST(IgnoreComments, InCodeAndScriptsAreNone) {
  EXPECT_THAT(
      ignored(read_markdown("Write:\n\n```html\n<!-- taiyaku-ignore-file -->\n```\n\nend\n")),
      IsEmpty());
  EXPECT_THAT(ignored(read_markdown("Write:\n\n    <!-- taiyaku-ignore XYZ -->\n\nend\n")),
              IsEmpty());
  EXPECT_THAT(ignored(read_markdown("Write `<!-- taiyaku-ignore-start -->` first.\n\nend\n")),
              IsEmpty());
  EXPECT_THAT(ignored(read_html("<script>'<!-- taiyaku-ignore-file -->'</script>"
                                "<p title='<!-- taiyaku-ignore -->'>a")),
              IsEmpty());
}

TEST(IgnoreComments, MeanNothingBehindTheLastElement) {
  EXPECT_THAT(ignored(read_html("<p>a</p><!-- taiyaku-ignore -->")), IsEmpty());
  EXPECT_THAT(ignored(read_html("<!-- taiyaku-ignore-start --><!-- taiyaku-ignore-end --><p>a")),
              IsEmpty());
}

TEST(IgnoreComments, OthersAreNone) {
  EXPECT_THAT(ignored(read_html("<!-- see taiyaku-ignore --><p>a<!-- taiyaku-ignore")), IsEmpty());
  EXPECT_THAT(ignored(Article("<!-- taiyaku-ignore -->\ntext")), IsEmpty());
}

TEST(IgnoreComments, MistakesAreLocated) {
  EXPECT_THAT(problem_of("\n<!-- taiyaku-ignore XYZ -->"), HasSubstr("a.html:2: "));
  EXPECT_THAT(problem_of("<!-- taiyaku-ignore XYZ -->"), HasSubstr("no rule 'XYZ'"));
  EXPECT_THAT(problem_of("<!-- taiyaku-ignore-next -->"), HasSubstr("is none of"));
  EXPECT_THAT(problem_of("<!-- taiyaku-ignore-start -->"), HasSubstr("is not ended"));
  EXPECT_THAT(problem_of("<!-- taiyaku-ignore-end -->"), HasSubstr("ends nothing"));
}

TEST(IgnoreComments, TooManyAreOneProblem) {
  std::string html;
  for (int i = 0; i < 2000; ++i) html += "<p>a<!-- taiyaku-ignore -->";
  EXPECT_THAT(problem_of(html), HasSubstr("more than 1000"));
}

}  // namespace
}  // namespace taiyaku
