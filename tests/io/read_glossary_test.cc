#include "io/read_glossary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "segment/error.h"

namespace taiyaku {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class GlossaryTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    path = (std::filesystem::temp_directory_path() / (std::string("glossary_") + test->name()))
               .string();
  }
  void TearDown() override { std::filesystem::remove(path); }

  Glossary read(const std::string& bytes) const {
    std::ofstream(path, std::ios::binary) << bytes;
    return read_glossary(path);
  }
  std::string error_of(const std::string& bytes) const {
    try {
      read(bytes);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  }

  std::string path;
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
  EXPECT_THAT(error_of("device\t端末\nreport\n"), HasSubstr(path + ":2: "));
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
  EXPECT_THAT(error_of("<tbx>\n<conceptEntry>\n</tbx>"), HasSubstr(path + ":3: "));
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

}  // namespace
}  // namespace taiyaku
