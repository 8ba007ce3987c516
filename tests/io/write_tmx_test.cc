#include "io/write_tmx.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/io/bitext_fixture.h"
#include "tests/support/xmllint.h"

namespace taiyaku {
namespace {

std::string tmx(const TwoTexts& texts, const Alignment& alignment) {
  std::ostringstream out;
  write_tmx(out, texts.bitext(), alignment, "1.2.3");
  return out.str();
}

/// What stands between the <seg> tags, in order.
std::vector<std::string> segments(const std::string& xml) {
  std::vector<std::string> found;
  for (std::size_t at = 0; (at = xml.find("<seg>", at)) != std::string::npos;) {
    at += 5;
    found.push_back(xml.substr(at, xml.find("</seg>", at) - at));
  }
  return found;
}

const std::string kAgainstDtd = "--dtdvalid '" TAIYAKU_SOURCE_DIR "/tests/io/tmx14.dtd'";

TEST(Tmx, HasAUnitForEachMatch) {
  const TwoTexts texts({"A.", "B.", "C.", "D."}, {"あ。", "い。", "う。"});
  EXPECT_EQ(tmx(texts, sample_alignment()),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="taiyaku" creationtoolversion="1.2.3" segtype="sentence" o-tmf="taiyaku" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu tuid="1">
      <prop type="x-probability">0.9000</prop>
      <prop type="x-source-sentences">0,1</prop>
      <prop type="x-target-sentences">0</prop>
      <tuv xml:lang="en"><seg>A. B.</seg></tuv>
      <tuv xml:lang="ja"><seg>あ。</seg></tuv>
    </tu>
    <tu tuid="3">
      <prop type="x-probability">0.9900</prop>
      <prop type="x-source-sentences">3</prop>
      <prop type="x-target-sentences">1,2</prop>
      <tuv xml:lang="en"><seg>D.</seg></tuv>
      <tuv xml:lang="ja"><seg>い。う。</seg></tuv>
    </tu>
  </body>
</tmx>
)");
}

TEST(Tmx, SourceLanguageIsTheSources) {
  const TwoTexts texts({"A."}, {"あ。"});
  const Bitext swapped{texts.bitext().target, texts.bitext().source};
  std::ostringstream out;
  write_tmx(out, swapped, {{{{0, 1}, {0, 1}}}}, "1");
  EXPECT_NE(out.str().find("srclang=\"ja\""), std::string::npos);
}

TEST(Tmx, MarkupIsEscaped) {
  const TwoTexts texts({"\"R&D\" <b>at 5>3</b>\tnow"}, {"研究・開発"});
  EXPECT_EQ(segments(tmx(texts, {{{{0, 1}, {0, 1}}}}))[0],
            "&quot;R&amp;D&quot; &lt;b&gt;at 5&gt;3&lt;/b&gt;\tnow");
}

TEST(Tmx, CharactersThatXmlCannotHoldAreReplaced) {
  const TwoTexts texts({std::string("a\0b\x1B[1mc\x08\uFFFE\uFFFF\x7Fz", 17)}, {"あ\x01。"});
  const auto found = segments(tmx(texts, {{{{0, 1}, {0, 1}}}}));
  EXPECT_EQ(found[0], "a\uFFFDb\uFFFD[1mc\uFFFD\uFFFD\uFFFD\x7Fz");
  EXPECT_EQ(found[1], "あ\uFFFD。");
}

TEST(Tmx, OtherCharactersComeUnchanged) {
  const std::string text = "\U0001F469\u200D\U0001F680 \u202Bשלום\u202C \uFEFFé e\u0301 ｶﾞ";
  const TwoTexts texts({text}, {"宇宙飛行士"});
  EXPECT_EQ(segments(tmx(texts, {{{{0, 1}, {0, 1}}}}))[0], text);
}

TEST(Tmx, IsValid) {
  const TwoTexts texts({"\"R&D\" <b>]]> \x01\U0001F600\u200F\n\n--> now", "B.", "C.", "D."},
                       {"研究\r\n開発", std::string(1 << 20, 'x'), "「う」。"});
  const int status = testing::xmllint(tmx(texts, sample_alignment()), kAgainstDtd);
  if (status == -1) GTEST_SKIP() << "xmllint is not installed";
  EXPECT_EQ(status, 0);
}

TEST(Tmx, OfEmptyTextsIsValid) {
  const int status = testing::xmllint(tmx({{}, {}}, {}), kAgainstDtd);
  if (status == -1) GTEST_SKIP() << "xmllint is not installed";
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace taiyaku
