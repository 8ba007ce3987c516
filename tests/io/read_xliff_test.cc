// XLIFF → pairs. Broken files are in malformed_xml_test.cc.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/pairs.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using testing::good_pairs_of;
using ::testing::SizeIs;

std::string xliff12(const std::string& units, const std::string& languages =
                                                  "source-language=\"en\" target-language=\"ja\"") {
  return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file " +
         languages + " original=\"a\"><body>\n" + units + "</body></file></xliff>";
}

std::string xliff2(const std::string& units) {
  return "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en-US\" "
         "trgLang=\"ja-JP\">\n<file id=\"f\">\n" +
         units + "</file></xliff>";
}

std::vector<PairRecord> pairs(const std::string& file) {
  return good_pairs_of(file, InputFormat::kXliff);
}

std::string left_out(const std::string& file) {
  const auto reader = open_pairs(testing::input_of(file, InputFormat::kXliff));
  std::vector<Problem> problems;
  while (reader->next(problems)) continue;
  return to_string(reader->left_out());
}

TEST(ReadXliff12, UnitIsAPair) {
  const auto records =
      pairs(xliff12("<group><trans-unit id=\"a/1\"><source>It rained.</source>"
                    "<target>雨が降った。</target></trans-unit></group>"));
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].id, "\"a/1\"");
  EXPECT_EQ(records[0].source, "It rained.");
  EXPECT_EQ(records[0].target, "雨が降った。");
  EXPECT_EQ(records[0].line, 3U);
  EXPECT_EQ(records[0].source_language, Language::kEnglish);
}

TEST(ReadXliff12, CodesAreNoText) {
  const auto records = pairs(
      xliff12("<trans-unit id=\"1\"><source>A <g id=\"1\">fee</g> of<x id=\"2\" ctype=\"lb\"/>"
              "<bpt id=\"3\">&lt;b&gt;</bpt>5<ept id=\"3\"/> &amp; up</source>"
              "<target><mrk mtype=\"x-sdl-deleted\">古い</mrk>料金<ph id=\"2\">{0}</ph></target>"
              "</trans-unit>"));
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].source, "A fee of\n5 & up");
  EXPECT_EQ(records[0].target, "料金");
}

TEST(ReadXliff12, SegmentsArePairedByMid) {
  const auto records = pairs(xliff12(
      "<trans-unit id=\"u\"><source>One. Two.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">One."
      "</mrk> <mrk mtype=\"seg\" mid=\"2\">Tw<g id=\"1\">o</g>.</mrk></seg-source>"
      "<target><mrk mtype=\"seg\" mid=\"2\">二。</mrk><mrk mtype=\"seg\" "
      "mid=\"1\">一。</mrk></target>"
      "</trans-unit>"));
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[0].id, "\"u/1\"");
  EXPECT_EQ(records[0].target, "一。");
  EXPECT_EQ(records[1].source, "Two.");
  EXPECT_EQ(records[1].place.segment, 1U);
  EXPECT_EQ(records[1].place.segment_id, "2");
}

TEST(ReadXliff12, SegmentsWithoutCounterpartsAreOnePiece) {
  const auto records =
      pairs(xliff12("<trans-unit id=\"u\"><source>One. Two.</source><seg-source><mrk mtype=\"seg\" "
                    "mid=\"1\">One.</mrk></seg-source><target>一。二。</target></trans-unit>"));
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].source, "One. Two.");
}

TEST(ReadXliff12, AlternativesAreNotTheTranslation) {
  const auto records =
      pairs(xliff12("<trans-unit id=\"u\"><source>One.</source><target>一。</target><alt-trans>"
                    "<source>Two.</source><target>二。</target></alt-trans></trans-unit>"));
  EXPECT_THAT(records, ElementsAre(Field(&PairRecord::target, "一。")));
}

TEST(ReadXliff12, WhatIsNotTranslatedYetIsCounted) {
  EXPECT_EQ(
      left_out(xliff12("<trans-unit id=\"1\"><source>One.</source></trans-unit>"
                       "<trans-unit id=\"2\"><source>One.</source><target state=\"new\"/>"
                       "</trans-unit>"
                       "<trans-unit id=\"3\" translate=\"no\"><source>X</source></trans-unit>")),
      "2 units without a translation yet, 1 unit marked as not to be translated");
}

TEST(ReadXliff12, EmptyTargetIsAPair) {
  const auto records =
      pairs(xliff12("<trans-unit id=\"1\"><source>One.</source><target/></trans-unit>"));
  EXPECT_THAT(records, ElementsAre(Field(&PairRecord::target, "")));
}

TEST(ReadXliff12, FilesInOtherLanguagesAreCounted) {
  EXPECT_EQ(left_out(xliff12("<trans-unit id=\"1\"><source>One.</source><target>Un.</target>"
                             "</trans-unit>",
                             "source-language=\"en\" target-language=\"fr\"")),
            "1 unit not in English and Japanese");
}

TEST(ReadXliff2, SegmentsArePairs) {
  const auto records = pairs(xliff2(
      "<unit id=\"u\"><segment id=\"s\"><source>A <pc id=\"1\">fee<ph id=\"2\" type=\"fmt\" "
      "subType=\"xlf:lb\"/></pc>.</source><target>料金。</target></segment><ignorable><source>"
      " </source></ignorable><segment><source>Two.</source><target>二。</target></segment>"
      "</unit>"));
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[0].id, "\"u/s\"");
  EXPECT_EQ(records[0].source, "A fee\n.");
  EXPECT_EQ(records[1].id, "\"u/2\"");
  EXPECT_EQ(records[1].place.segment, 1U);
}

TEST(ReadXliff2, UnitOfOneSegmentGivesItsId) {
  const auto records =
      pairs(xliff2("<group id=\"g\"><unit id=\"u\"><segment id=\"s\"><source>One.</source>"
                   "<target>一。</target></segment></unit></group>"));
  EXPECT_THAT(records, ElementsAre(Field(&PairRecord::id, "\"u\"")));
}

TEST(ReadXliff2, MatchesAndOriginalDataAreNotTheTranslation) {
  const auto records = pairs(xliff2(
      "<unit id=\"u\" xmlns:m=\"urn:oasis:names:tc:xliff:matches:2.0\"><m:matches><m:match "
      "ref=\"#s\"><source>Two.</source><target>二。</target></m:match></m:matches><originalData>"
      "<data id=\"d\">&lt;b&gt;</data></originalData><segment id=\"s\"><source>One.</source>"
      "<target>一。</target></segment></unit>"));
  EXPECT_THAT(records, ElementsAre(Field(&PairRecord::source, "One.")));
}

TEST(ReadXliff2, EmptyTargetOfAnInitialSegmentIsNotTranslatedYet) {
  EXPECT_EQ(left_out(xliff2("<unit id=\"u\"><segment><source>One.</source><target/></segment>"
                            "<segment state=\"translated\"><source>Two.</source><target/></segment>"
                            "</unit>")),
            "1 unit without a translation yet");
}

}  // namespace
}  // namespace taiyaku
