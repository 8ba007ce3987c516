#include "io/read_glossary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "segment/error.h"
#include "tests/support/program.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class GlossaryTest : public ::testing::Test {
 protected:
  Glossary read(const std::string& bytes) const {
    return read_glossary(directory.file("terms", bytes));
  }
  std::string error_of(const std::string& bytes) const {
    try {
      read(bytes);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  }

  testing::TemporaryDirectory directory;
};

constexpr const char* kTbx = R"(<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1">
 <langSec xml:lang="en"><termSec><term>device</term></termSec></langSec>
 <langSec xml:lang="ja">
  <termSec><term>端末</term>
   <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
  <termSec><term>装置</term>
   <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
 </langSec>
</conceptEntry></body></text></tbx>)";

TEST_F(GlossaryTest, ReadsTsvInEitherOrder) {
  const Glossary glossary = read("en\tja\ndevice\t端末\n中間報告\tinterim report\n");
  ASSERT_EQ(glossary.terms.size(), 2u);
  EXPECT_THAT(glossary.terms[0].english, ElementsAre("device"));
  EXPECT_THAT(glossary.terms[0].japanese, ElementsAre("端末"));
  EXPECT_THAT(glossary.terms[1].english, ElementsAre("interim report"));
}

TEST_F(GlossaryTest, JoinsLinesOfOneTerm) {
  const Glossary glossary = read("device\t端末\ndevice\tデバイス\ndevice\t装置\tforbidden\n");
  ASSERT_EQ(glossary.terms.size(), 1u);
  EXPECT_THAT(glossary.terms[0].japanese, ElementsAre("端末", "デバイス"));
  EXPECT_THAT(glossary.terms[0].forbidden_japanese, ElementsAre("装置"));
}

TEST_F(GlossaryTest, ReadsCommentsBlankLinesAndCarriageReturns) {
  EXPECT_EQ(read("# ours\r\n\r\ndevice\t端末\r\n").terms.size(), 1u);
}

TEST_F(GlossaryTest, LineWithoutTabIsLocated) {
  EXPECT_THAT(error_of("device\t端末\nreport\n"), HasSubstr("terms:2: "));
}

TEST_F(GlossaryTest, ReadsTbx) {
  const Glossary glossary = read(kTbx);
  ASSERT_EQ(glossary.terms.size(), 1u);
  EXPECT_THAT(glossary.terms[0].english, ElementsAre("device"));
  EXPECT_THAT(glossary.terms[0].japanese, ElementsAre("端末"));
  EXPECT_THAT(glossary.terms[0].forbidden_japanese, ElementsAre("装置"));
  EXPECT_EQ(glossary.terms[0].line, 3u);
}

TEST_F(GlossaryTest, ReadsMartif) {
  const Glossary glossary = read(
      "<martif type='TBX'><text><body><termEntry>"
      "<langSet xml:lang='en-US'><tig><term>device</term></tig></langSet>"
      "<langSet xml:lang='ja-JP'><ntig><termGrp><term>端末</term></termGrp></ntig></langSet>"
      "</termEntry></body></text></martif>");
  ASSERT_EQ(glossary.terms.size(), 1u);
  EXPECT_THAT(glossary.terms[0].japanese, ElementsAre("端末"));
}

TEST_F(GlossaryTest, EntryInOneLanguageIsLeftOut) {
  EXPECT_THAT(read("<tbx><conceptEntry><langSec xml:lang='en'><termSec><term>a</term></termSec>"
                   "</langSec></conceptEntry></tbx>")
                  .terms,
              IsEmpty());
}

TEST_F(GlossaryTest, BrokenXmlIsLocated) {
  EXPECT_THAT(error_of("<tbx>\n<conceptEntry>\n</tbx>"), HasSubstr("terms:3: "));
}

TEST_F(GlossaryTest, OtherXmlIsRefused) {
  EXPECT_THAT(error_of("<html><body/></html>"), HasSubstr("TBX"));
}

TEST_F(GlossaryTest, EntitiesAreNotExpanded) {
  EXPECT_NE(error_of("<!DOCTYPE tbx [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>\n"
                     "<tbx><conceptEntry><langSec xml:lang='en'><termSec><term>&e;</term>"
                     "</termSec></langSec></conceptEntry></tbx>"),
            "");
}

TEST_F(GlossaryTest, DeepNestingIsRefused) {
  std::string deep;
  for (int i = 0; i < 200; ++i) deep += "<a>";
  for (int i = 0; i < 200; ++i) deep += "</a>";
  EXPECT_THAT(error_of("<tbx>" + deep + "</tbx>"), HasSubstr("deep"));
}

TEST_F(GlossaryTest, LongTermIsRefused) {
  EXPECT_THAT(error_of(std::string(2000, 'a') + "\t端末\n"), HasSubstr("1,000 bytes"));
}

TEST_F(GlossaryTest, MissingFileIsAnError) {
  EXPECT_THROW(read_glossary("/no/such/glossary.tsv"), Error);
}

TEST_F(GlossaryTest, ForbidsInAnyCase) {
  const Glossary glossary = read("device\t端末\ndevice\t装置\tForbidden\n");
  ASSERT_EQ(glossary.terms.size(), 1u);
  EXPECT_THAT(glossary.terms[0].japanese, ElementsAre("端末"));
  EXPECT_THAT(glossary.terms[0].forbidden_japanese, ElementsAre("装置"));
}

TEST_F(GlossaryTest, UnknownStatusIsLocated) {
  EXPECT_THAT(error_of("device\t端末\ndevice\t装置\tforbiden\n"),
              HasSubstr(":2: the third column"));
  EXPECT_EQ(error_of("device\t端末\t\ta note\n"), "");
}

TEST_F(GlossaryTest, UndecodableBytesAreLocated) {
  EXPECT_THAT(error_of("device\t\xFF\x01\n"), HasSubstr("terms:1: "));
}

TEST_F(GlossaryTest, ReadsTbxInUtf16) {
  std::string wide = "\xFF\xFE";
  for (const char16_t unit : std::u16string(
           u"<tbx><text><body><termEntry><langSet xml:lang=\"en\"><tig><term>device"
           u"</term></tig></langSet><langSet xml:lang=\"ja\"><tig><term>端末</term></tig>"
           u"</langSet></termEntry></body></text></tbx>")) {
    wide += {static_cast<char>(unit & 0xFFU), static_cast<char>(unit >> 8U)};
  }
  ASSERT_EQ(read(wide).terms.size(), 1u);
  EXPECT_THAT(read(wide).terms[0].japanese, ElementsAre("端末"));
}

TEST_F(GlossaryTest, WarningBeforeAnErrorIsNotTheError) {
  EXPECT_THAT(error_of("<tbx xmlns:a=\"relative\"><text>\n</tbx>"), HasSubstr(":2: "));
}

}  // namespace
}  // namespace taiyaku
